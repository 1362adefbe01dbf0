// Answers the routes of the map: facts told by other rooms and the register, and the ties of persons that both ends show.
import { type Act, listShownTies } from '@trame/core/actor-network';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle } from '../../../../platform/server/http/handler.js';
import { getMap, getMapFile, type MapActor, type MapReading } from '../../contract/map.js';
import { writeFile } from '../exchange/leave.js';
import { getDirectory, type StoredDirectory } from '../repo.js';
import { listLines } from '../roster/repo.js';
import { nameLine } from '../roster/sheet.js';
import { requireScope } from '../scope.js';
import { formatDay } from '../survey/holder.js';
import { eraseOld } from '../survey/old.js';
import { listWishes } from '../survey/shown.repo.js';
import { listSubjectLines, lockSurveys } from '../survey/wave.repo.js';
import { type ActSource, listActs } from './acts.js';
import { composeMapNetwork } from './leave.js';

/** What the map is told of a call. */
interface MapCall {
  readonly scope: TenantScope | null;
  readonly now: number;
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
    .map((line): MapActor => {
      return { id: line.id, label: nameLine(line), kind: 'person', familyId: line.familyId };
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
