// Plans and repairs made on the facilitator's machine: mixed by the planner, in a circle, or mended when people come and go.
import type { Refusal } from '../../../kernel/index.js';
import {
  createRotation,
  explainPlan,
  type PlanAccount,
  type PlanOptions,
  planRotation,
  type RotationInstance,
  repairPlan,
} from '../../../rotation/index.js';
import type { Person } from '../../../workshop/index.js';
import type { WorldCafeCommand } from '../orders/orders.js';
import type { RotationPlan, StandingPlan } from '../state.js';
import { createWishRules, type PairWishes } from './wishes.js';

/** A day to plan: who comes, who hosts which table (ranks among the people, -1 for none), how many rounds. */
export interface RotationDraft {
  readonly people: readonly Person[];
  readonly hosts: readonly number[];
  readonly rounds: number;
  /** College of each person: a number per family, so that families mix. */
  readonly families?: readonly number[] | undefined;
  /** Organisation of each person, so that colleagues part. */
  readonly organisations?: readonly number[] | undefined;
  /** Pairs who sat together in earlier seminars, and how many times. */
  readonly history?: readonly (readonly [number, number, number])[] | undefined;
  /** Pairs who already work together, by what their organisations do; never by what anybody answered to a survey (R107). */
  readonly known?: readonly (readonly [number, number])[] | undefined;
  readonly wishes?: PairWishes | undefined;
}

/** A plan, or every reason why there is none. */
export type RotationAnswer =
  | { readonly ok: true; readonly plan: RotationPlan; readonly optimal: boolean }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

function createInstance(draft: RotationDraft, presence?: readonly (readonly boolean[])[]): RotationInstance {
  const { people, hosts, rounds, families, organisations, history, known, wishes } = draft;
  return createRotation({
    people: people.length,
    tables: hosts.length,
    rounds,
    themes: true,
    ...(hosts.some((rank) => rank >= 0) ? { hosts } : {}),
    ...(presence === undefined ? {} : { presence }),
    colleges: families,
    organisations,
    history,
    known,
    rules: createWishRules(wishes, rounds),
  });
}

/** People mixed again at every round, every theme met once (R077); the planner's own refusals otherwise. */
export function planMixed(draft: RotationDraft, options: PlanOptions): RotationAnswer {
  const { people, hosts } = draft;
  const answer = planRotation(createInstance(draft), options);
  if (!answer.ok) return answer;
  const { plan, optimal } = answer.value;
  return { ok: true, plan: { mode: 'mixed', people, hosts, rounds: plan }, optimal };
}

/** Who came and who left, ranks among the people of the plan for those known. */
export interface AttendanceNews {
  readonly fromRound: number;
  readonly left: readonly number[];
  readonly came: readonly Person[];
}

/** The order that mends a plan, and how many people it moves. */
export interface RotationRepair {
  readonly command: Extract<WorldCafeCommand, { type: 'change-plan' }>;
  readonly moved: readonly number[];
  /** New hosts: table and rank. */
  readonly promoted: readonly (readonly [table: number, person: number])[];
}

function growPlan(plan: StandingPlan, came: readonly Person[]): RotationPlan {
  const { mode, hosts } = plan;
  return {
    mode,
    hosts,
    people: [...plan.people, ...came],
    rounds: plan.rounds.map((row) => [...row, ...came.map(() => -1)]),
  };
}

/** Keeps everybody where they were announced but the fewest; a lost host is replaced by who knows the theme. */
export function repairRotation(plan: StandingPlan, news: AttendanceNews): RotationRepair {
  const grown = growPlan(plan, news.came);
  const arrivals = grown.people.map((_, rank) => rank).slice(plan.people.length);
  const presence = grown.rounds.map((row, round) =>
    row.map((table, rank) => {
      if (round < news.fromRound) return table >= 0;
      return !news.left.includes(rank) && (table >= 0 || arrivals.includes(rank));
    }),
  );
  const instance = createInstance(
    { people: grown.people, hosts: plan.hosts, rounds: plan.rounds.length },
    presence,
  );
  const { fromRound, left } = news;
  // Tables that no longer have a host are named too, all of them if need be: each is to be taken over.
  const activities = [{ hosts: plan.hosts, distinctThemes: true }];
  const change = { fromRound, absent: left, arrivals };
  const repaired = repairPlan({ ...instance, activities }, grown.rounds, change);
  const promoted = new Map(repaired.promoted);
  const hosts = plan.hosts.map((rank, table) => {
    const next = promoted.get(table);
    if (next !== undefined) return next;
    return news.left.includes(rank) ? -1 : rank;
  });
  return {
    command: {
      type: 'change-plan',
      version: plan.version,
      fromRound,
      plan: { ...grown, hosts, rounds: repaired.plan },
    },
    moved: repaired.moved,
    promoted: repaired.promoted,
  };
}

/** Hosts who hold their table in every round they come to: one who took over a table moved before. */
function listLastingHosts({ hosts, rounds }: RotationPlan): readonly number[] {
  return hosts.map((rank, table) => {
    const stays = rounds.every((row) => row[rank] === table || row[rank] === -1);
    return rank >= 0 && stays ? rank : -1;
  });
}

/** Largest difference between two tables of one round: a mended plan may be less even than a plan made at once. */
function measureSpread({ hosts, rounds }: RotationPlan): number {
  const spreads = rounds.map((row) => {
    const sizes = hosts.map((_, table) => row.filter((at) => at === table).length);
    return Math.max(0, ...sizes) - Math.min(...sizes);
  });
  return Math.max(1, ...spreads);
}

/**
 * New meetings out of the possible, who meets whom again and why: the planner's own account of a plan. What is possible is
 * counted for the day as it was, with who came when, tables as uneven as they were, and hosts who took over counted as movers.
 */
export function explainRotation(
  plan: RotationPlan,
  draft: Omit<RotationDraft, 'people' | 'hosts' | 'rounds'> = {},
): PlanAccount {
  const presence = plan.rounds.map((row) => row.map((table) => table >= 0));
  const { people, rounds } = plan;
  const day = { ...draft, people, hosts: listLastingHosts(plan), rounds: rounds.length };
  return explainPlan({ ...createInstance(day, presence), maxSpread: measureSpread(plan) }, rounds);
}
