// One pass over a round: each pair of people of two tables is weighed once, and exchanged when that costs no more than allowed.
import type { Draw } from '../../kernel/index.js';
import { applyChain } from './apply.js';
import { type Chain, chainDay, chainExchange, chainShift } from './chain.js';
import { countAddedFaults, type Step } from './faults.js';
import type { Seating } from './seating.js';
import { estimateRing, isRing, weighChain } from './weigh.js';

const QUANTILES = 2048;
/** Top bits of a 32-bit draw that choose a quantile. */
const TOP = 21;
const quantile = Float64Array.from({ length: QUANTILES }, (_, k) => -Math.log((k + 0.5) / QUANTILES));
/** One exchange in so many that themes make long is drawn up: it costs ten short ones. */
const SELDOM = 4;
/** One person in so many offers to exchange whole days. */
const DAYS = 3;
/** One long exchange in so many (a power of two, less one) may be very long where all themes are seen, and elsewhere. */
const OFTEN = 3;
const RARE = 15;
const LONG = 12;

/** A round where somebody may move, and who. */
export interface Movers {
  readonly round: number;
  readonly people: Int16Array;
  /** Whether sizes leave room for one person to move alone. */
  readonly loose: boolean;
}

/** A plan being swept: temperature and price of a fault in millionths of worth, and the change at hand. */
export interface Sweep {
  readonly s: Seating;
  readonly draw: Draw;
  readonly chain: Chain;
  /** Called after each change. */
  readonly keep: () => void;
  heat: number;
  price: number;
  /** Whether a plan without a fault may take none. */
  strict: boolean;
  /** What the change at hand may cost. */
  allowance: number;
  /** Quick chance: a linear congruence, started afresh from the draw at each pass. */
  luck: number;
  /** Pairs weighed so far. */
  trials: number;
  person: number;
  other: number;
}

/** How much a change may cost at a temperature: exponential, by a table of quantiles. */
export function drawAllowance(draw: Draw, heat: number): number {
  return heat * (quantile[draw.u32() & (QUANTILES - 1)] as number);
}

function nextAllowance(sweep: Sweep): void {
  sweep.luck = (Math.imul(sweep.luck, 1664525) + 1013904223) | 0;
  sweep.allowance = sweep.heat * (quantile[sweep.luck >>> TOP] as number);
}

/** An integer below `count` from the chance of the last allowance. */
function pickBelow(sweep: Sweep, count: number): number {
  return (((sweep.luck >>> 5) & 0xffff) * count) >>> 16;
}

function take(sweep: Sweep): boolean {
  const { s, chain } = sweep;
  if (sweep.strict && chain.faults > 0 && s.faults.total === 0) return false;
  if (chain.worth - sweep.price * chain.faults < -sweep.allowance) return false;
  applyChain(s, chain);
  sweep.keep();
  return true;
}

/** Takes a change that was drawn up when it costs no more than allowed. */
function tryChain(sweep: Sweep): boolean {
  const { s, chain } = sweep;
  weighChain(s, chain);
  return take(sweep);
}

/** Two people exchange in as many rounds as themes ask for. */
function tryLong(sweep: Sweep, round: number): boolean {
  const { s, chain, person, other } = sweep;
  if (pickBelow(sweep, SELDOM) !== 0) return false;
  chain.longest = (sweep.luck & (s.longest > 2 ? OFTEN : RARE)) === 0 ? LONG : s.longest;
  if (!chainExchange(s, chain, { round, person, other })) return false;
  const hopeless = s.faults.total === 0 && isRing(chain) && estimateRing(s, chain) < -sweep.allowance;
  return !hopeless && tryChain(sweep);
}

/** Takes an exchange of one round, weighed already, unless rules make it too dear. */
function takeOne(sweep: Sweep, round: number, worth: number): boolean {
  const { s, chain, person, other } = sweep;
  const step = chain.steps[0] as Step;
  step.round = round;
  step.person = person;
  step.other = other;
  step.from = s.seat[round * s.n + person] as number;
  step.to = s.seat[round * s.n + other] as number;
  chain.length = 1;
  chain.worth = worth;
  chain.faults = s.faults.ruled ? countAddedFaults(s.problem, s.faults, step) : 0;
  return take(sweep);
}

/** Weighs every exchange of a person with those further in the list. */
function sweepPerson(sweep: Sweep, { round, people }: Movers, first: number): void {
  const { s } = sweep;
  const { n, width, seat, gain, stand, worth, when, problem } = s;
  const cells = round * n;
  const base = round * width;
  const themed = problem.distinct[round] === 1 ? (problem.activity[round] as number) * n : -1;
  const person = people[first] as number;
  sweep.person = person;
  let from = seat[cells + person] as number;
  let left = (base + from) * n;
  for (let k = first + 1; k < people.length; k += 1) {
    const other = people[k] as number;
    const to = seat[cells + other] as number;
    if (to === from) continue;
    nextAllowance(sweep);
    sweep.other = other;
    const met =
      themed >= 0 &&
      ((when[(themed + person) * width + to] as number) > 0 ||
        (when[(themed + other) * width + from] as number) > 0);
    if (met) {
      if (!tryLong(sweep, round)) continue;
    } else {
      const joined = (base + to) * n;
      const change =
        (gain[joined + person] as number) -
        (gain[left + person] as number) +
        (gain[left + other] as number) -
        (gain[joined + other] as number) -
        2 * (worth[(stand[person * n + other] as number) + 1] as number);
      if (change < -sweep.allowance && s.faults.total === 0) continue;
      if (!takeOne(sweep, round, change)) continue;
    }
    from = seat[cells + person] as number;
    left = (base + from) * n;
  }
}

/** Someone alone changes table, where sizes leave room. */
function tryShift(sweep: Sweep, round: number): void {
  const { s, chain, person } = sweep;
  nextAllowance(sweep);
  const to = pickBelow(sweep, s.problem.tables[round] as number);
  if ((s.size[round * s.width + to] as number) >= (s.problem.most[round] as number)) return;
  if (chainShift(s, chain, { round, person, to })) tryChain(sweep);
}

/** Two people exchange their places of a whole activity: the shape of the plan stays, who meets whom changes. */
function tryDay(sweep: Sweep, { round, people }: Movers): void {
  const { s, chain, person } = sweep;
  nextAllowance(sweep);
  const other = people[pickBelow(sweep, people.length)] as number;
  const activity = s.problem.activity[round] as number;
  if (other !== person && chainDay(s, chain, { activity, person, other })) tryChain(sweep);
}

/** Sweeps a round once. */
export function sweepRound(sweep: Sweep, movers: Movers): void {
  const { round, people, loose } = movers;
  sweep.luck = sweep.draw.u32() | 0;
  for (let k = 0; k < people.length; k += 1) {
    sweepPerson(sweep, movers, k);
    if (pickBelow(sweep, DAYS) === 0) tryDay(sweep, movers);
    if (loose) tryShift(sweep, round);
  }
  sweep.trials += Math.max(1, (people.length * people.length) >> 1);
}
