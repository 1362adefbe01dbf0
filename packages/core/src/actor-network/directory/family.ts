// Families of actors: data that each Fabrique edits, and the grid that says which are in the room.

/** A family of actors, also the college of votes and seating; the label is the Fabrique's own. */
export interface ActorFamily {
  readonly id: string;
  readonly label: string;
}

/**
 * The sixteen families that the publication lists for the local groups (part 3.1, « Les binômes », R030),
 * as a starting list of identifiers: a Fabrique renames, adds and removes.
 */
export const defaultFamilyIds = [
  'local-authority',
  'state-service',
  'company',
  'development-agency',
  'chamber',
  'cluster',
  'port-authority',
  'employment-service',
  'grid-operator',
  'school',
  'tourist-office',
  'campus',
  'business-association',
  'adult-training',
  'transport-authority',
  'performing-arts',
] as const;

/**
 * The default families that are economic actors or public authorities. A group made of them alone has
 * not gone beyond the economic sphere (R031).
 */
export const economicOrPublicFamilyIds: readonly string[] = [
  'local-authority',
  'state-service',
  'company',
  'development-agency',
  'chamber',
  'cluster',
  'port-authority',
  'grid-operator',
  'business-association',
];

/** Somebody on the roster of a territory, by what the organisation's family is. */
export interface RosterEntry {
  readonly organisationId: string;
  readonly familyId: string | null;
  readonly status: 'invited' | 'present';
}

/** Where a family stands on the grid (R030). */
export type CoverageState = 'present' | 'invited' | 'missing';

/** One line of the grid. */
export interface FamilyCoverage {
  readonly familyId: string;
  readonly state: CoverageState;
  readonly present: number;
  readonly invited: number;
}

/**
 * The coverage grid (R030): a family is present when one of its organisations came, invited when some were
 * asked and none came, missing otherwise. `invited` counts those asked who did not come. Entries without
 * a family, or of a family that is not listed, count nowhere.
 */
export function computeCoverage(
  families: readonly ActorFamily[],
  roster: readonly RosterEntry[],
): readonly FamilyCoverage[] {
  return families.map(({ id }) => {
    const own = roster.filter((entry) => entry.familyId === id);
    const present = own.filter((entry) => entry.status === 'present').length;
    const invited = own.length - present;
    const state = present > 0 ? 'present' : invited > 0 ? 'invited' : 'missing';
    return { familyId: id, state, present, invited };
  });
}

/**
 * True when somebody is there and everybody present is an economic actor or an authority (R031): the
 * sign that mobility, culture, training, jobs and inhabitants are missing. An empty room gives false.
 */
export function isEconomicOnly(
  coverage: readonly FamilyCoverage[],
  economic: readonly string[] = economicOrPublicFamilyIds,
): boolean {
  const present = coverage.filter((line) => line.state === 'present');
  return present.length > 0 && present.every((line) => economic.includes(line.familyId));
}
