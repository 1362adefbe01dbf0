// Overlap: how many actors two spaces share.
import { countCommon, type TwoMode } from './two-mode.js';

/** Common members of each pair of spaces; the diagonal holds their sizes. */
export function computeOverlap({ actorsOf }: TwoMode): readonly (readonly number[])[] {
  return actorsOf.map((own) => actorsOf.map((theirs) => countCommon(own, theirs)));
}

/** Common members over members of either (Jaccard), 0–1; null when both are empty. */
export function computeOverlapJaccard(network: TwoMode): readonly (readonly (number | null)[])[] {
  const sizes = network.actorsOf.map((members) => members.length);
  return computeOverlap(network).map((row, s) =>
    row.map((common, t) => {
      const either = (sizes[s] as number) + (sizes[t] as number) - common;
      return either === 0 ? null : common / either;
    }),
  );
}
