// What meetings of a pair are worth, one after the other, laid out so that a search reads them without computing.
import type { Problem } from '../instance/problem.js';

/** Runs of worths. */
export interface Worths {
  /** Where the run of a pair begins, at `i·n + j`. */
  readonly stand: Uint16Array;
  /** In each run: 0, then the worth of the first meeting, of the second… in millionths. */
  readonly worth: Int32Array;
  /** In each run: worth of no meeting, of one in all, of two… */
  readonly sum: Float64Array;
}

/** Lays worths out: pairs of the same weight, past and rule share one run; an apart pair pays a fine each time. */
export function layWorths(problem: Problem, apart: Uint8Array, fine: number): Worths {
  const { n, rounds, weight, history, value } = problem;
  const longest = problem.instance.meetingValue.length;
  const runs = new Map<string, number>();
  const worths: number[] = [];
  const sums: number[] = [];
  const stand = new Uint16Array(n * n);
  for (let pair = 0; pair < n * n; pair += 1) {
    const past = Math.min(history[pair] as number, longest);
    const key = `${weight[pair]} ${past} ${apart[pair]}`;
    if (!runs.has(key)) {
      runs.set(key, worths.length);
      worths.push(0);
      sums.push(0);
      for (let k = 0; k <= rounds + 1; k += 1) {
        const one = (weight[pair] as number) * (value[past + k] as number) - (apart[pair] === 1 ? fine : 0);
        worths.push(one);
        sums.push((sums.at(-1) as number) + one);
      }
    }
    stand[pair] = runs.get(key) as number;
  }
  return { stand, worth: Int32Array.from(worths), sum: Float64Array.from(sums) };
}
