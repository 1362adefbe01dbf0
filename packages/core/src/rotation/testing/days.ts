// Days drawn at random and planted rules, for the laws of the room.
import { createDraw } from '../../kernel/index.js';
import type { RotationInstance, SeatingPlan, SeatingRules } from '../instance/instance.js';
import { formatPlan } from '../instance/plan-text.js';
import { planRotation } from '../plan.js';
import { judgePlan } from './checker.js';

/** A day drawn at random. */
export interface AnyDay {
  readonly tables: number;
  readonly n: number;
  readonly rounds: number;
  readonly hosted: boolean;
  readonly seed: number;
}

/** A day of two to seven tables, with or without hosts, of as many rounds as themes at most, drawn from a seed. */
export function drawDay(seed: number): AnyDay {
  const draw = createDraw(seed);
  const tables = 2 + draw.below(6);
  return {
    tables,
    n: tables * (2 + draw.below(5)) + draw.below(tables),
    rounds: 1 + draw.below(tables),
    hosted: draw.below(2) === 0,
    seed,
  };
}

/** The instance of a day. */
export function createInstance(
  day: Omit<AnyDay, 'seed'>,
  more: Partial<RotationInstance> = {},
): RotationInstance {
  const hosts = Array.from({ length: day.tables }, (_, table) => table);
  return {
    id: 'jour',
    n: day.n,
    rounds: Array.from({ length: day.rounds }, () => ({ activity: 0, tables: day.tables })),
    activities: [day.hosted ? { hosts, distinctThemes: true } : {}],
    maxSpread: 1,
    weights: { kind: 'uniform' },
    meetingValue: [1000, 0],
    history: [],
    ...more,
  };
}

/** Weights of a seminar drawn from a seed: colleges, organisations, known ties. */
export function drawWeights(n: number, seed: number): RotationInstance['weights'] {
  const draw = createDraw(seed);
  const people = Array.from({ length: n }, (_, i) => i);
  const org = people.map((i) => (draw.below(3) === 0 ? draw.below(i + 1) : i));
  const known = people.flatMap((a) =>
    people.filter((b) => b > a && draw.below(8) === 0).map((b): readonly [number, number] => [a, b]),
  );
  return {
    kind: 'seminar',
    category: people.map(() => draw.below(4)),
    org,
    known,
    values: { base: 1000, crossBonus: 500, known: 300, sameOrg: 100 },
  };
}

/** Plans an instance and fails when it is refused, or when the judge finds a rule broken or other figures. */
export function solve(instance: RotationInstance, trials: number, seed = 7) {
  const answer = planRotation(instance, { seed, budget: { trials } });
  if (!answer.ok) throw new Error(answer.refusals.map(({ code }) => code).join(' '));
  const verdict = judgePlan(instance, formatPlan(answer.value.plan));
  if (verdict.faults.length > 0) throw new Error(verdict.faults.join('; '));
  const { D, W, maxMeet, minContacts } = answer.value.figures;
  const told = JSON.stringify({ D, W, maxMeet, minContacts });
  const { faults: _, ...judged } = verdict;
  if (told !== JSON.stringify(judged)) throw new Error(`${told} instead of ${JSON.stringify(judged)}`);
  return answer.value;
}

/** Rules that a given plan keeps, so that they can all be kept at once. */
export function plantRules(instance: RotationInstance, plan: SeatingPlan, seed: number): SeatingRules {
  const draw = createDraw(seed);
  const hosts = instance.activities[0]?.hosts?.length ?? 0;
  const movers = draw.shuffle(Array.from({ length: instance.n - hosts }, (_, k) => k + hosts));
  const share = (a: number, b: number): number[] => plan.flatMap((row, r) => (row[a] === row[b] ? [r] : []));
  const pairs = movers.flatMap((a, k) => movers.slice(k + 1).map((b) => [a, b] as const));
  const parted = pairs.filter(([a, b]) => share(a, b).length === 0).slice(0, 3);
  const joined = pairs.filter(([a, b]) => share(a, b).length > 0).slice(0, 1);
  const [guest = hosts] = movers;
  return {
    apart: parted,
    together: joined.map(([a, b]) => [a, b, share(a, b)] as const),
    allowed: { [guest]: [...new Set(plan.map((row) => row[guest] ?? 0))] },
    quota: [],
  };
}
