// Groups that stay whole and go round the tables: dealt turn by turn, or by the planner where some people must part or stay together.
import { computeBlockPlan, createRotation, type PlanOptions, planRotation } from '../../../rotation/index.js';
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

/** Every group passes by every host and stays with none: a wish about a host cannot be kept by groups that stay whole. */
function refuseHostWishes({ apart, together }: PairWishes, hosts: readonly number[]) {
  const hasHost = (pair: Pair): boolean => pair.some((rank) => hosts.includes(rank));
  return [
    ...apart.filter(hasHost).map(([a, b]) => ({ code: 'conflict-apart', data: { a, b } })),
    ...together.filter(hasHost).map(([a, b]) => ({ code: 'together-with-host', data: { a, b } })),
  ];
}

/**
 * Whole groups that keep to the wishes of the day; without a wish, those of `planBlocks`. Dealt as one round from which hosts are
 * away: who shares a table there goes round together. Refused: wishes about a host, and wishes that no groups can keep, with
 * the ranks of the two people.
 */
export function planGroups(draft: RotationDraft, options: PlanOptions): RotationAnswer {
  const { people, hosts, rounds, wishes = NO_WISHES } = draft;
  if (countWishes(wishes) === 0) return { ok: true, plan: planBlocks(draft), optimal: false };
  const bound = refuseHostWishes(wishes, hosts);
  if (bound.length > 0) return { ok: false, refusals: bound };
  const deal = createRotation({
    people: people.length,
    tables: hosts.length,
    rounds: 1,
    presence: [people.map((_, rank) => !hosts.includes(rank))],
    colleges: draft.families,
    organisations: draft.organisations,
    known: draft.known,
    history: draft.history,
    rules: createWishRules(wishes, 1),
  });
  const answer = planRotation(deal, options);
  if (!answer.ok) return answer;
  const [groupOf = []] = answer.value.plan;
  const seats = computeBlockPlan({ groupOf, tables: hosts.length, rounds, hosts });
  return { ok: true, plan: { mode: 'blocks', people, hosts, rounds: seats }, optimal: false };
}
