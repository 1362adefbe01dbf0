// Tile 9, articulation: how spaces of cooperation share people, with and without those who sit in most of them.
import type { WaveMatrix } from '../../survey/matrix.js';
import { divide, nullify, type Sweep } from '../sweep.js';

/** How many of the most present are set aside in the second figure: « toujours les mêmes ». */
export const MOST_PRESENT = 3;

/** Common members of each pair of spaces, rows of `spaces`. */
type Overlap = Int32Array;

function add(
  overlap: Overlap,
  own: readonly number[],
  { spaces, sign }: { spaces: number; sign: number },
): void {
  for (const s of own) {
    const row = s * spaces;
    for (const t of own) overlap[row + t] = (overlap[row + t] as number) + sign;
  }
}

function computeMeanShare(overlap: Overlap, spaces: number): number {
  let [sum, pairs] = [0, 0];
  for (let s = 0; s < spaces; s += 1) {
    const size = overlap[s * spaces + s] as number;
    if (size === 0) continue;
    for (let t = 0; t < spaces; t += 1) {
      if (s === t || overlap[t * spaces + t] === 0) continue;
      sum += (overlap[s * spaces + t] as number) / size;
      pairs += 1;
    }
  }
  return divide(sum, pairs);
}

function computePairsWithTwo(overlap: Overlap, spaces: number): number {
  let count = 0;
  for (let s = 0; s < spaces; s += 1)
    for (let t = s + 1; t < spaces; t += 1) if ((overlap[s * spaces + t] as number) >= 2) count += 1;
  return divide(count, (spaces * (spaces - 1)) / 2);
}

/** Actors by number of spaces, the most first; level ones in order of the roster. */
function orderByPresence(attended: WaveMatrix['attended']): readonly number[] {
  const size = (i: number): number => attended[i]?.length ?? 0;
  return Array.from(attended.keys()).sort((a, b) => size(b) - size(a) || a - b);
}

function sweep(matrix: WaveMatrix, drop: number, read: (overlap: Overlap, spaces: number) => number): Sweep {
  const { attended, spaces } = matrix;
  const overlap: Overlap = new Int32Array(spaces * spaces);
  for (const own of attended) add(overlap, own ?? [], { spaces, sign: 1 });
  const order = orderByPresence(attended);
  const compute = (gone: readonly number[]): number => {
    for (const i of gone) add(overlap, attended[i] ?? [], { spaces, sign: -1 });
    const value = read(overlap, spaces);
    for (const i of gone) add(overlap, attended[i] ?? [], { spaces, sign: 1 });
    return value;
  };
  const top = (without: number): readonly number[] =>
    order
      .slice(0, drop + 1)
      .filter((i) => i !== without)
      .slice(0, drop);
  const answers = attended.filter((own) => own !== null).length;
  const value = answers === 0 ? Number.NaN : compute(top(-1));
  const without = Float64Array.from(attended, (own, i) => {
    if (own === null) return value;
    return answers === 1 ? Number.NaN : compute([i, ...top(i)]);
  });
  return {
    value: nullify(value),
    kind: 'node',
    without,
    counted: 'space-pairs',
    count: (spaces * (spaces - 1)) / 2,
    steps: [
      { name: 'answers', value: answers },
      { name: 'spaces', value: spaces },
      { name: 'set-aside', value: drop },
    ],
  };
}

/** Mean, over ordered pairs of spaces with members, of the share of members of the one who are also in the other, 0–1. */
export function sweepArticulation(matrix: WaveMatrix): Sweep {
  return sweep(matrix, 0, computeMeanShare);
}

/** 9b: the same without the three people who sit in most spaces; a large gap with 9 means « toujours les mêmes ». */
export function sweepArticulationWithoutTop(matrix: WaveMatrix): Sweep {
  return sweep(matrix, MOST_PRESENT, computeMeanShare);
}

/** 9c: share of pairs of spaces that have two people in common at least, 0–1. Null when nobody answered on spaces. */
export function sweepPairsWithTwo(matrix: WaveMatrix): Sweep {
  return { ...sweep(matrix, 0, computePairsWithTwo), kind: 'dyad' };
}
