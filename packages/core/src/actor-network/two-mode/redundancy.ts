// Two-mode redundancy (Latapy, Magnien & Del Vecchio 2008): what would still be joined without an actor.
import { countCommon, type TwoMode } from './two-mode.js';

/** Share of the pairs of an actor's spaces that somebody else joins too, 0–1; null under two spaces. */
export function computeTwoModeRedundancy({ spacesOf, actorsOf }: TwoMode): readonly (number | null)[] {
  return spacesOf.map((own) => {
    let [pairs, joined] = [0, 0];
    own.forEach((s, at) => {
      for (const t of own.slice(at + 1)) {
        pairs += 1;
        if (countCommon(actorsOf[s] ?? [], actorsOf[t] ?? []) > 1) joined += 1;
      }
    });
    return pairs === 0 ? null : joined / pairs;
  });
}
