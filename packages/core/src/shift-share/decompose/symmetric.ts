// The order-free version: the mean of a decomposition on the starting base and one on the final base.
import { decomposeDunn } from './dunn.js';
import type { Effects } from './effects.js';
import type { PairOfDates } from './pair.js';

/**
 * Decomposes on the final base: `national = e1·(1 − E0/E1)`, `structural = e1·(E0/E1 − E_i0/E_i1)`,
 * `local = e1·E_i0/E_i1 − e0`. A sector that the reference no longer has at the end stands apart in
 * `unreferenced`. It is the forward decomposition told backwards.
 */
export function decomposeFinalBase(pair: PairOfDates): Effects {
  const { start, end, referenceStart, referenceEnd } = pair;
  const back = decomposeDunn({
    start: end,
    end: start,
    referenceStart: referenceEnd,
    referenceEnd: referenceStart,
  });
  const { effects } = back;
  return {
    start: effects.end,
    end: effects.start,
    change: -effects.change,
    national: -effects.national,
    structural: -effects.structural,
    local: -effects.local,
    unreferenced: -effects.unreferenced,
  };
}

/**
 * The mean of the two bases (Laspeyres and Paasche), effect by effect; each lies between the two versions
 * and their sum is still the change.
 */
export function decomposeSymmetric(pair: PairOfDates): Effects {
  const forward = decomposeDunn(pair).effects;
  const backward = decomposeFinalBase(pair);
  const keys = ['start', 'end', 'change', 'national', 'structural', 'local', 'unreferenced'] as const;
  const mean = (key: (typeof keys)[number]): number => (forward[key] + backward[key]) / 2;
  return Object.fromEntries(keys.map((key) => [key, mean(key)])) as unknown as Effects;
}
