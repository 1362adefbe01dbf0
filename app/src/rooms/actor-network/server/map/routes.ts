// Answers the routes of the map: facts told by other rooms and the register, and the ties of persons that both ends show.
import { type Act, listShownTies } from '@trame/core/actor-network';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle } from '../../../../platform/server/http/handler.js';
import { getMap, getMapFile, type MapActor, type MapReading } from '../../contract/map.js';
import { writeFile } from '../exchange/leave.js';
import { listRedirects } from '../merge/merge.repo.js';
import { getDirectory, type StoredDirectory } from '../repo.js';
import { listLines } from '../roster/repo.js';
import { requireScope } from '../scope.js';
import { listRegister } from '../spaces/repo.js';
import { formatDay } from '../survey/holder.js';
import { eraseOld } from '../survey/old.js';
import { listWishes } from '../survey/shown.repo.js';
import { listSubjectLines, lockSurveys } from '../survey/wave.repo.js';
import { composeMapNetwork } from './leave.js';

/** What the map is told of a call. */
interface MapCall {
  readonly scope: TenantScope | null;
  readonly now: number;
}

/** A room that tells what organisations did together on a territory. */
export type ActSource = (scope: TenantScope) => Promise<readonly Act[]>;

/** Members of a space that exists or emerges; a planned one ties nobody yet. */
async function listSpaceActs(tx: Tx, scope: TenantScope): Promise<readonly Act[]> {
  const register = await listRegister(tx, scope);
  return register
    .filter(({ stage, memberIds }) => stage !== 'planned' && memberIds.length > 1)
    .map(({ name, memberIds }) => ({ kind: 'space', day: null, source: name, organisationIds: memberIds }));
}

/** What organisations of the directory did together on this territory, whoever tells it; under the records that stay. */
export async function listActs(
  database: Database,
  scope: TenantScope,
  sources: readonly ActSource[],
): Promise<readonly Act[]> {
  const told: Act[] = [];
  for (const read of sources) told.push(...(await read(scope)));
  return database.within(scope, async (tx) => {
    const redirects = await listRedirects(tx, scope);
    const follow = (ids: readonly string[]) => [...new Set(ids.map((id) => redirects.get(id) ?? id))];
    const current = told.map((act) => ({ ...act, organisationIds: follow(act.organisationIds) }));
    return [...current, ...(await listSpaceActs(tx, scope))];
  });
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

/** The map as it stands now, for whoever may read it. */
async function readMap(
  database: Database,
  sources: readonly ActSource[],
  call: MapCall,
): Promise<MapReading> {
  const scope = requireScope(call.scope);
  const acts = await listActs(database, scope, sources);
  return database.within(scope, async (tx) => {
    await lockSurveys(tx, scope, 'alone');
    await eraseOld(tx, scope, call.now);
    const directory = await getDirectory(tx, scope);
    const organisations = listOrganisations(directory, { space: scope.space, acts });
    const { shown, persons } = await readShown(tx, scope);
    const known = new Set(organisations.map(({ id }) => id));
    return {
      today: formatDay(call.now),
      actors: [...organisations, ...persons],
      // Whole and in its order: a family has the same mark on every screen.
      families: directory.families,
      acts: acts.map((act) => ({
        ...act,
        organisationIds: act.organisationIds.filter((id) => known.has(id)),
      })),
      shown,
    };
  });
}

/** The routes of the map: on screen, and in files. */
export function createMapHandlers(database: Database, sources: readonly ActSource[]): readonly Handler[] {
  return [
    handle(getMap, (call) => readMap(database, sources, call)),
    handle(getMapFile, async (call) => {
      const network = composeMapNetwork(await readMap(database, sources, call));
      const { fileName, ...file } = writeFile(network, call.params.format);
      return { kind: 'file' as const, inline: false, ...file, fileName: `carte-${fileName}` };
    }),
  ];
}
