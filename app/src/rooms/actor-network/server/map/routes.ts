// Answers the route of the map: facts told by other rooms and the register, and the ties of persons that both ends show.
import { type Act, listShownTies } from '@trame/core/actor-network';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle } from '../../../../platform/server/http/handler.js';
import { getMap, type MapActor } from '../../contract/map.js';
import { getDirectory, type StoredDirectory } from '../repo.js';
import { listLines } from '../roster/repo.js';
import { requireScope } from '../scope.js';
import { listRegister } from '../spaces/repo.js';
import { formatDay } from '../survey/holder.js';
import { listWishes } from '../survey/shown.repo.js';
import { listSubjectLines } from '../survey/wave.repo.js';

/** A room that tells what organisations did together on a territory. */
export type ActSource = (scope: TenantScope) => Promise<readonly Act[]>;

/** Members of a space that exists or emerges; a planned one ties nobody yet. */
async function listSpaceActs(tx: Tx, scope: TenantScope): Promise<readonly Act[]> {
  const register = await listRegister(tx, scope);
  return register
    .filter(({ stage, memberIds }) => stage !== 'planned' && memberIds.length > 1)
    .map(({ name, memberIds }) => ({ kind: 'space', day: null, source: name, organisationIds: memberIds }));
}

/** What organisations of the directory did together on this territory, whoever tells it. */
export async function listActs(
  database: Database,
  scope: TenantScope,
  sources: readonly ActSource[],
): Promise<readonly Act[]> {
  const told: Act[] = [];
  for (const read of sources) told.push(...(await read(scope)));
  const spaces = await database.within(scope, (tx) => listSpaceActs(tx, scope));
  return [...told, ...spaces];
}

/** Ties of persons, from one line of the roster to another: the numbers of the survey stay where they are. */
async function readShown(tx: Tx, scope: TenantScope) {
  const lineOf = await listSubjectLines(tx, scope);
  const lines = new Map((await listLines(tx, scope)).map((line) => [line.id, line]));
  const shown = listShownTies(await listWishes(tx, scope)).flatMap(({ a, b, since }) => {
    const [one, other] = [lineOf.get(a), lineOf.get(b)];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, since }];
  });
  const named = new Set(shown.flatMap(({ a, b }) => [a, b]));
  const persons = [...lines.values()]
    .filter(({ id }) => named.has(id))
    .map(({ id, personName, organisationName, familyId }): MapActor => {
      const label = personName === '' ? organisationName : personName;
      return { id, label, kind: 'person', familyId };
    });
  return { shown, persons };
}

/** Organisations of the territory, and those of elsewhere that did something here; in the order of names. */
function listOrganisations(
  { organisations }: StoredDirectory,
  given: { readonly space: string; readonly acts: readonly Act[] },
): readonly MapActor[] {
  const there = new Set(given.acts.flatMap(({ organisationIds }) => organisationIds));
  return organisations
    .filter(
      ({ id, generic, territoryIds }) => !generic && (there.has(id) || territoryIds.includes(given.space)),
    )
    .map(({ id, name, familyId }) => ({ id, label: name, kind: 'organisation', familyId }));
}

/** The route of the map. */
export function createMapHandler(database: Database, sources: readonly ActSource[]): Handler {
  return handle(getMap, async (call) => {
    const scope = requireScope(call.scope);
    const acts = await listActs(database, scope, sources);
    return database.within(scope, async (tx) => {
      const directory = await getDirectory(tx, scope);
      const organisations = listOrganisations(directory, { space: scope.space, acts });
      const { shown, persons } = await readShown(tx, scope);
      const known = new Set(organisations.map(({ id }) => id));
      const families = new Set([...organisations, ...persons].map(({ familyId }) => familyId));
      return {
        today: formatDay(call.now),
        actors: [...organisations, ...persons],
        families: directory.families.filter(({ id }) => families.has(id)),
        acts: acts.map((act) => ({
          ...act,
          organisationIds: act.organisationIds.filter((id) => known.has(id)),
        })),
        shown,
      };
    });
  });
}
