// Groups that stay whole and go round the tables: dealt turn by turn, or by the planner where some people must part or stay together.
import {
  computeBlockPlan,
  createRotation,
  type PlanOptions,
  planRotation,
  type RotationDay,
} from '../../../rotation/index.js';
import type { RotationPlan } from '../state.js';
import type { RotationAnswer, RotationDraft } from './rotate.js';
import { countWishes, createWishRules, type Pair, type PairWishes } from './wishes.js';

/** Deals movers to groups turn by turn, one to each in a turn; in a turn, each takes the free group they met least. */
function dealGroups(movers: readonly number[], groups: number, history: RotationDraft['history'] = []) {
  const times = new Map<string, number>();
  for (const [one, other, count] of history)
    for (const key of [`${one} ${other}`, `${other} ${one}`]) times.set(key, (times.get(key) ?? 0) + count);
  const dealt: number[][] = Array.from({ length: groups }, () => []);
  for (const [place, person] of movers.entries()) {
    const turn = Math.floor(place / groups);
    const known = (group: readonly number[]) =>
      group.reduce((sum, one) => sum + (times.get(`${person} ${one}`) ?? 0), 0);
    const free = dealt.filter(({ length }) => length === turn);
    const least = free.toSorted((one, other) => known(one) - known(other))[0];
    least?.push(person);
  }
  return dealt;
}

/**
 * Groups that stay whole and move in a circle: the simplest plan, and the one where « the previous group » means
 * something to a host. Movers are dealt to groups family by family, so that each group holds some of all; those who sat
 * together at earlier seminars, or already work together, part where sizes and families leave the choice (R107).
 */
export function planBlocks(draft: RotationDraft): RotationPlan {
  const { people, hosts, rounds, families = [], history = [], known = [] } = draft;
  const tables = hosts.length;
  const movers = people
    .map((_, rank) => rank)
    .filter((rank) => !hosts.includes(rank))
    .toSorted((one, other) => (families[one] ?? 0) - (families[other] ?? 0) || one - other);
  const dealt = dealGroups(movers, Math.max(1, tables), [
    ...history,
    ...known.map(([one, other]) => [one, other, 1] as const),
  ]);
  const groupOf = people.map((_, rank) => dealt.findIndex((group) => group.includes(rank)));
  return { mode: 'blocks', people, hosts, rounds: computeBlockPlan({ groupOf, tables, rounds, hosts }) };
}

const NO_WISHES: PairWishes = { apart: [], together: [] };

/** The people who move, and the same day told with their ranks alone. */
function listMovers({ people, hosts }: RotationDraft) {
  const movers = people.map((_, rank) => rank).filter((rank) => !hosts.includes(rank));
  const placeOf = new Map(movers.map((rank, place) => [rank, place]));
  const translate = (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.flatMap(([one, other]) => {
      const [a, b] = [placeOf.get(one), placeOf.get(other)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
  const select = (list: readonly number[] | undefined) =>
    list && movers.map((rank) => list[rank] ?? -1 - rank);
  return { movers, placeOf, translate, select };
}

/** One round of movers at as many tables as there are groups: who shares a table there goes round together. */
function createDeal(draft: RotationDraft, wishes: PairWishes): RotationDay {
  const { movers, placeOf, translate, select } = listMovers(draft);
  const rules = { apart: translate(wishes.apart), together: translate(wishes.together) };
  return {
    people: movers.length,
    tables: draft.hosts.length,
    rounds: 1,
    colleges: select(draft.families),
    organisations: select(draft.organisations),
    known: translate(draft.known ?? []),
    history: (draft.history ?? []).flatMap(([one, other, times]) => {
      const [a, b] = [placeOf.get(one), placeOf.get(other)];
      return a === undefined || b === undefined ? [] : [[a, b, times] as const];
    }),
    rules: createWishRules(rules, 1),
  };
}

/** Fields of the planner's refusals that hold the rank of somebody. */
const isRank = (field: string): boolean => ['a', 'b', 'person'].includes(field);

/** Every group passes by every host and stays with none: a wish about a host cannot be kept by groups that stay whole. */
function refuseHostWishes({ apart, together }: PairWishes, hosts: readonly number[]) {
  const hasHost = (pair: Pair): boolean => pair.some((rank) => hosts.includes(rank));
  return [
    ...apart.filter(hasHost).map(([a, b]) => ({ code: 'conflict-apart', data: { a, b } })),
    ...together.filter(hasHost).map(([a, b]) => ({ code: 'together-with-host', data: { a, b } })),
  ];
}

/**
 * Whole groups that keep to the wishes of the day; without a wish, those of `planBlocks`. Refused: wishes about a host, and
 * wishes that no groups can keep, with the ranks of the two people.
 */
export function planGroups(draft: RotationDraft, options: PlanOptions): RotationAnswer {
  const { people, hosts, rounds, wishes = NO_WISHES } = draft;
  if (countWishes(wishes) === 0) return { ok: true, plan: planBlocks(draft), optimal: false };
  const bound = refuseHostWishes(wishes, hosts);
  if (bound.length > 0) return { ok: false, refusals: bound };
  const answer = planRotation(createRotation(createDeal(draft, wishes)), options);
  const { movers, placeOf } = listMovers(draft);
  if (!answer.ok) {
    const named = answer.refusals.map(({ code, data = {} }) => ({
      code,
      data: Object.fromEntries(
        Object.entries(data).map(([key, value]) => [
          key,
          isRank(key) ? (movers[Number(value)] ?? value) : value,
        ]),
      ),
    }));
    return { ok: false, refusals: named };
  }
  const [deal = []] = answer.value.plan;
  const groupOf = people.map((_, rank) => deal[placeOf.get(rank) ?? -1] ?? -1);
  const seats = computeBlockPlan({ groupOf, tables: hosts.length, rounds, hosts });
  return { ok: true, plan: { mode: 'blocks', people, hosts, rounds: seats }, optimal: false };
}
