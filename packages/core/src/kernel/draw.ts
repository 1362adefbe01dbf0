// Seeded chance: the same seed gives the same draw on every machine, so a session can be replayed.

/** A source of pseudo-random numbers. */
export interface Draw {
  /** Next unsigned 32-bit integer. */
  u32(): number;
  /** Integer in [0, n); `n` must be at least 1. */
  below(n: number): number;
  /** One of the items; undefined only when there are none. */
  pick<T>(items: readonly T[]): T | undefined;
  /** A shuffled copy (Fisher–Yates from the last index down). */
  shuffle<T>(items: readonly T[]): T[];
}

function splitmix32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

function rotateLeft(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

/** The state is kept as 32-bit integers: numbers held in variables would be boxed at every step. */
function createXoshiro(seed: number): () => number {
  const next = splitmix32(seed);
  const state = Int32Array.from([next(), next(), next(), next()]);
  return () => {
    let a = state[0] as number;
    let b = state[1] as number;
    let c = state[2] as number;
    let d = state[3] as number;
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = rotateLeft(d, 11);
    return result;
  };
}

/**
 * Starts a draw from a 32-bit seed: xoshiro128** (Blackman and Vigna, 2018) seeded by four
 * outputs of splitmix32; `below(n) = floor(u32 · n / 2^32)`.
 *
 * @example createDraw(42).u32() // 660444221
 */
export function createDraw(seed: number): Draw {
  const u32 = createXoshiro(seed);
  const below = (n: number): number => Math.floor((u32() * n) / 2 ** 32);
  return {
    u32,
    below,
    pick: (items) => items[below(Math.max(1, items.length))],
    shuffle: (items) => {
      const copy = [...items];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const kept = copy[last] as (typeof copy)[number];
        copy[last] = copy[other] as (typeof copy)[number];
        copy[other] = kept;
      }
      return copy;
    },
  };
}
