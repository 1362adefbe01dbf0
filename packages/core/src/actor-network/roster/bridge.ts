// Who could be invited so that a missing family comes in, and through whose family they are already reached: no score, no rank.

/** An organisation that somebody could invite, by its family (R030). */
export interface BridgeOrganisation {
  readonly id: string;
  readonly familyId: string | null;
}

/** An organisation of a missing family, with the families of the group that already did something with it. */
export interface BridgeProposal {
  readonly organisationId: string;
  /** In the Fabrique's order, each once; empty: nobody of the group is known to have met it. */
  readonly reachedBy: readonly string[];
}

/** A family that nobody of the group belongs to, and those of it that are known. */
export interface FamilyBridge {
  readonly familyId: string;
  /** In the order the organisations were given. */
  readonly proposals: readonly BridgeProposal[];
}

/** What bridges are read from. */
export interface BridgeParts {
  /** The families of the Fabrique, in its order. */
  readonly familyIds: readonly string[];
  /** Families of which somebody is invited or present. */
  readonly covered: ReadonlySet<string>;
  /** Organisations that could be invited: known here, and not asked yet. */
  readonly known: readonly BridgeOrganisation[];
  /** Organisations of the group, with their family. */
  readonly group: ReadonlyMap<string, string>;
  /** Pairs that did something together, from facts on record; never from answers to a survey. */
  readonly ties: readonly (readonly [string, string])[];
}

/**
 * Bridges by family (R031, R109): for each family that is missing, in the Fabrique's order, the known organisations of that
 * family and the families of the group that already reach them. A family without a known organisation keeps an empty list: it
 * is missing all the same. Nothing is counted: one tie or ten read alike, so that nobody is ranked.
 */
export function listFamilyBridges(parts: BridgeParts): readonly FamilyBridge[] {
  const { familyIds, covered, known, group, ties } = parts;
  const reached = (id: string): readonly string[] => {
    const others = ties.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
    const families = new Set(others.flatMap((other) => group.get(other) ?? []));
    return familyIds.filter((family) => families.has(family));
  };
  return familyIds
    .filter((familyId) => !covered.has(familyId))
    .map((familyId) => ({
      familyId,
      proposals: known
        .filter((one) => one.familyId === familyId && !group.has(one.id))
        .map(({ id }) => ({ organisationId: id, reachedBy: reached(id) })),
    }));
}
