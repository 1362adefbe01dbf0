// Who takes which place of a plan: exchanging two people's whole days keeps its shape and changes who meets whom.
import type { Draw } from '../../kernel/index.js';
import type { SeatingPlan } from '../instance/instance.js';
import type { Problem } from '../instance/problem.js';
import { countMeetings } from '../measure/evaluate.js';
import type { AnnealedPlan, Spent } from './anneal.js';
import { drawAllowance } from './sweep.js';
import { layWorths } from './worth.js';

const BATCH = 128;

interface Labels {
  readonly n: number;
  /** Places met by each place and how often: `first[p]` to `first[p + 1]` in `met` and `times`. */
  readonly first: Int32Array;
  readonly met: Int16Array;
  readonly times: Uint8Array;
  /** Worth of so many meetings of a pair, from its stand on. */
  readonly stand: Uint16Array;
  readonly sum: Float64Array;
  /** Place of each person, person of each place. */
  readonly place: Int16Array;
  readonly holder: Int16Array;
}

function createLabels(problem: Problem, plan: SeatingPlan): Labels {
  const { n } = problem;
  const meetings = countMeetings(problem, plan);
  const first = new Int32Array(n + 1);
  const met: number[] = [];
  const times: number[] = [];
  for (let p = 0; p < n; p += 1) {
    for (let q = 0; q < n; q += 1) {
      const count = meetings[p * n + q] as number;
      if (count === 0) continue;
      met.push(q);
      times.push(count);
    }
    first[p + 1] = met.length;
  }
  const { stand, sum } = layWorths(problem, new Uint8Array(n * n), 0);
  const place = Int16Array.from({ length: n }, (_, i) => i);
  return {
    n,
    first,
    met: Int16Array.from(met),
    times: Uint8Array.from(times),
    stand,
    sum,
    place,
    holder: place.slice(),
  };
}

/** What `to` would bring instead of `from` at the place of `from`, the place of the other aside. */
function weighHalf(labels: Labels, from: number, to: number): number {
  const { n, first, met, times, stand, sum, holder, place } = labels;
  const at = place[from] as number;
  const mine = from * n;
  const theirs = to * n;
  let added = 0;
  for (let k = first[at] as number, end = first[at + 1] as number; k < end; k += 1) {
    const mate = holder[met[k] as number] as number;
    if (mate === to) continue;
    const count = times[k] as number;
    added +=
      (sum[(stand[theirs + mate] as number) + count] as number) -
      (sum[(stand[mine + mate] as number) + count] as number);
  }
  return added;
}

function exchange({ place, holder }: Labels, a: number, b: number): void {
  const kept = place[a] as number;
  place[a] = place[b] as number;
  place[b] = kept;
  holder[place[a] as number] = a;
  holder[place[b] as number] = b;
}

function sumAll({ n, first, met, times, stand, sum }: Labels): number {
  let total = 0;
  for (let p = 0; p < n; p += 1) {
    for (let k = first[p] as number; k < (first[p + 1] as number); k += 1)
      total += sum[(stand[p * n + (met[k] as number)] as number) + (times[k] as number)] as number;
  }
  return total / 2;
}

/** Exchanges days by annealing; hosts keep theirs. Made for problems without absence or rules. */
export function annealLabels(
  problem: Problem,
  plan: SeatingPlan,
  cooling: { readonly hot: number; readonly cold: number; readonly draw: Draw; readonly spent: Spent },
): AnnealedPlan {
  const { n, fixed } = problem;
  const { draw, spent, hot, cold } = cooling;
  const movers = Int16Array.from({ length: n }, (_, i) => i).filter((i) => (fixed[i] as number) < 0);
  const labels = createLabels(problem, plan);
  let score = sumAll(labels);
  let bestScore = score;
  const best = labels.place.slice();
  let trials = 0;
  for (let share = spent(0); share < 1 && movers.length > 1; share = spent(trials)) {
    const heat = hot * (cold / hot) ** Math.max(0, share);
    for (let k = 0; k < BATCH; k += 1) {
      const a = movers[draw.below(movers.length)] as number;
      const b = movers[draw.below(movers.length)] as number;
      if (a === b) continue;
      const added = weighHalf(labels, a, b) + weighHalf(labels, b, a);
      if (added < 0 && added < -drawAllowance(draw, heat)) continue;
      exchange(labels, a, b);
      score += added;
      if (score <= bestScore) continue;
      bestScore = score;
      best.set(labels.place);
    }
    trials += BATCH;
  }
  return { plan: plan.map((round) => Array.from(best, (at) => round[at] ?? -1)), score: bestScore, trials };
}
