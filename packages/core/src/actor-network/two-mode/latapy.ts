// Two-mode clustering of Latapy, Magnien & Del Vecchio (2008): how much an actor's spaces are those of its neighbours.
import { countCommon, listSecondNeighbours, type TwoMode } from './two-mode.js';

/** The overlap of two lists is divided by their union (dot), the shorter (min) or the longer (max). */
export type LatapyMode = 'dot' | 'min' | 'max';

function divide(common: number, [a, b]: readonly [number, number], mode: LatapyMode): number {
  if (mode === 'dot') return common / (a + b - common);
  return common / (mode === 'min' ? Math.min(a, b) : Math.max(a, b));
}

/** Mean overlap of each actor with those it shares a space with, 0–1; 0 for one who shares none. */
export function computeLatapy(network: TwoMode, mode: LatapyMode): readonly number[] {
  return network.spacesOf.map((own, actor) => {
    const others = listSecondNeighbours(network, actor);
    const sum = others.reduce((total, other) => {
      const theirs = network.spacesOf[other] ?? [];
      return total + divide(countCommon(own, theirs), [own.length, theirs.length], mode);
    }, 0);
    return others.length === 0 ? 0 : sum / others.length;
  });
}
