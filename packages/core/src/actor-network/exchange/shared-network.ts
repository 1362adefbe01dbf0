// What may leave with names on it: ties that both ends accepted to show, co-presence, and public facts; never answers (§6).

/** Where a tie comes from. Answers to the survey have no place in this list: they feed figures, not files. */
export const tieOrigins = ['accepted', 'co-presence', 'public'] as const;

/** Where a tie comes from. */
export type TieOrigin = (typeof tieOrigins)[number];

/** An actor in a file. */
export interface SharedActor {
  readonly id: string;
  readonly label: string;
  readonly category: string | null;
}

/** A tie in a file, with its source and its dates, written `YYYY-MM-DD`. */
export interface SharedTie {
  readonly from: string;
  readonly to: string;
  readonly origin: TieOrigin;
  readonly weight: number;
  readonly source: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** Actors and undirected ties, ready to be written in any format. */
export interface SharedNetwork {
  readonly actors: readonly SharedActor[];
  readonly ties: readonly SharedTie[];
}

/** What was kept, and how many ties were left out, why. */
export interface SharedFilter {
  readonly network: SharedNetwork;
  readonly leftOut: { readonly notShared: number; readonly unknownActor: number };
}

/**
 * The privacy filter in front of every export: ties of any other origin are left out and counted, and so are those of an actor
 * who is not on the list (taken off, or objected). Nothing written in a file has not passed it.
 */
export function filterShared(
  actors: readonly SharedActor[],
  ties: readonly (Omit<SharedTie, 'origin'> & { readonly origin: string })[],
): SharedFilter {
  const known = new Set(actors.map(({ id }) => id));
  const isShared = (origin: string): origin is TieOrigin => tieOrigins.some((one) => one === origin);
  const kept: SharedTie[] = [];
  const leftOut = { notShared: 0, unknownActor: 0 };
  for (const { origin, ...tie } of ties) {
    if (!isShared(origin)) leftOut.notShared += 1;
    else if (!known.has(tie.from) || !known.has(tie.to) || tie.from === tie.to) leftOut.unknownActor += 1;
    else kept.push({ ...tie, origin });
  }
  return { network: { actors, ties: kept }, leftOut };
}
