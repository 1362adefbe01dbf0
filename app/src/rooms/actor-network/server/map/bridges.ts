// Answers who could be invited, family by family: from the directory, the roster and the facts on record; never from a survey.
import { deriveTies, listFamilyBridges } from '@trame/core/actor-network';
import { foldText } from '@trame/core/kernel';
import type { Database } from '../../../../platform/server/db/index.js';
import { type Handler, handle } from '../../../../platform/server/http/handler.js';
import { type Bridges, getBridges } from '../../contract/bridges.js';
import { getDirectory, type StoredDirectory } from '../repo.js';
import { listLines, type StoredLine } from '../roster/repo.js';
import { requireScope } from '../scope.js';
import { type ActSource, listActs } from './acts.js';

/** Every fact on record counts, whenever it was: who once worked together is no stranger. */
const LAST_DAY = '9999-12-31';

/** What bridges are composed from. */
export interface BridgeReading {
  readonly directory: StoredDirectory;
  readonly lines: readonly StoredLine[];
  readonly ties: readonly (readonly [string, string])[];
  readonly space: string;
}

/** The organisations of the directory that a name on the roster means. */
function createFinder({ organisations }: StoredDirectory): (name: string) => string | undefined {
  const byName = new Map(
    organisations.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((one) => [foldText(one), id] as const),
    ),
  );
  return (name) => byName.get(foldText(name));
}

/** Families that are missing, in the Fabrique's order; organisations in the order of names. */
export function composeBridges({ directory, lines, ties, space }: BridgeReading): Bridges {
  const { families, organisations } = directory;
  const here = lines.filter(({ status }) => status === 'invited' || status === 'present');
  const find = createFinder(directory);
  const familyOf = new Map(organisations.map(({ id, familyId }) => [id, familyId]));
  const group = new Map(
    here.flatMap(({ organisationName, familyId }) => {
      const id = organisationName === '' ? undefined : find(organisationName);
      const family = familyId ?? (id === undefined ? null : (familyOf.get(id) ?? null));
      return id === undefined || family === null ? [] : [[id, family] as const];
    }),
  );
  // Somebody who said no is not proposed again.
  const declined = new Set(
    lines.flatMap(({ status, organisationName }) =>
      status === 'declined' && organisationName !== '' ? (find(organisationName) ?? []) : [],
    ),
  );
  const tied = new Set(ties.flat());
  const known = organisations
    .filter(
      ({ id, generic, territoryIds }) =>
        !generic && !declined.has(id) && (territoryIds.includes(space) || tied.has(id)),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  const covered = new Set([...here.flatMap(({ familyId }) => familyId ?? []), ...group.values()]);
  const familyIds = families.map(({ id }) => id);
  const label = (id: string) => ({ id, label: families.find((one) => one.id === id)?.label ?? id });
  const nameOf = (id: string): string => organisations.find((one) => one.id === id)?.name ?? '';
  return {
    missing: listFamilyBridges({ familyIds, covered, known, group, ties }).map(({ familyId, proposals }) => ({
      ...label(familyId),
      known: proposals.map(({ organisationId, reachedBy }) => ({
        id: organisationId,
        name: nameOf(organisationId),
        reachedBy: reachedBy.map(label),
      })),
    })),
  };
}

/** The route of bridges. */
export function createBridgeHandler(database: Database, sources: readonly ActSource[]): Handler {
  return handle(getBridges, async (call) => {
    const scope = requireScope(call.scope);
    const acts = await listActs(database, scope, sources);
    const ties = deriveTies(acts, LAST_DAY).map(({ a, b }) => [a, b] as const);
    return database.within(scope, async (tx) =>
      composeBridges({
        directory: await getDirectory(tx, scope),
        lines: await listLines(tx, scope),
        ties,
        space: scope.space,
      }),
    );
  });
}
