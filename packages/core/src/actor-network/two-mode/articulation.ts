// Articulation of spaces: how they share people, and what is left of it without those who sit in most of them.
import { countCommon, type TwoMode } from './two-mode.js';

/** The actors who sit in most spaces, at most `count`, in order of the roster when they are level. They are never shown. */
export function listMostPresent({ spacesOf }: TwoMode, count: number): readonly number[] {
  return Array.from(spacesOf.keys())
    .sort((a, b) => (spacesOf[b]?.length ?? 0) - (spacesOf[a]?.length ?? 0) || a - b)
    .slice(0, count);
}

/** The network without some actors; everybody keeps his place. */
export function removeActors(network: TwoMode, removed: readonly number[]): TwoMode {
  const gone = new Set(removed);
  const spacesOf = network.spacesOf.map((own, actor) => (gone.has(actor) ? [] : own));
  const actorsOf = network.actorsOf.map((members) => members.filter((actor) => !gone.has(actor)));
  const memberships = spacesOf.reduce((sum, own) => sum + own.length, 0);
  return { ...network, spacesOf, actorsOf, memberships };
}

/** Share of pairs of spaces with at least `common` actors in common, 0–1; null under two spaces. */
export function computeArticulatedPairs({ spaces, actorsOf }: TwoMode, common: number): number | null {
  let [pairs, articulated] = [0, 0];
  actorsOf.forEach((own, s) => {
    for (const theirs of actorsOf.slice(s + 1)) {
      pairs += 1;
      if (countCommon(own, theirs) >= common) articulated += 1;
    }
  });
  return spaces < 2 ? null : articulated / pairs;
}

/**
 * Mean, over ordered pairs of spaces, of the share of members of the one who also belong to the other, 0–1; spaces without
 * any member are left out. Null when fewer than two are left.
 */
export function computeArticulation({ actorsOf }: TwoMode): number | null {
  const peopled = actorsOf.filter((members) => members.length > 0);
  let [sum, pairs] = [0, 0];
  peopled.forEach((own, s) => {
    peopled.forEach((theirs, t) => {
      if (s === t) return;
      pairs += 1;
      sum += countCommon(own, theirs) / own.length;
    });
  });
  return pairs === 0 ? null : sum / pairs;
}
