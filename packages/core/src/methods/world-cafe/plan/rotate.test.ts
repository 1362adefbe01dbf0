// Plans made on the facilitator's machine: one person, odd numbers, three hundred people; repairs that move few.
import { describe, expect, it } from 'vitest';
import { instant } from '../../../kernel/index.js';
import type { MemberId } from '../../../workshop/index.js';
import type { RotationPlan, StandingPlan } from '../state.js';
import { planBlocks, planGroups } from './groups.js';
import { provePlan } from './proof.js';
import { explainRotation, planMixed, repairRotation } from './rotate.js';
import { countWishes, listBrokenWishes } from './wishes.js';

const people = (count: number) => Array.from({ length: count }, (_, rank) => ({ id: `p${rank}` }));
const ranks = (count: number) => Array.from({ length: count }, (_, rank) => rank);
const budget = { trials: 60_000 };

function mix(count: number, tables: number, rounds = tables): RotationPlan {
  const answer = planMixed({ people: people(count), hosts: ranks(tables), rounds }, { seed: 1, budget });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return answer.plan;
}

function stand(plan: RotationPlan): StandingPlan {
  return { ...plan, by: 'marc' as MemberId, at: instant(0), version: 4 };
}

describe('a mixed plan', () => {
  it.each([
    [6, 5],
    [7, 3],
    [23, 5],
    [25, 5],
    [31, 4],
    [300, 30],
  ])('seats %i people at %i tables, everyone everywhere', (count, tables) => {
    const plan = mix(count, tables, Math.min(tables, 5));
    const proof = provePlan(plan, tables);
    expect(proof.gaps).toEqual([]);
    expect(proof.missedByAll).toBe(Math.max(0, tables - 5));
    expect(proof.largest - proof.smallest).toBeLessThanOrEqual(1);
  });

  it('is proven the best for twenty-five people and five tables: 250 new meetings of 250 [R106]', () => {
    const answer = planMixed({ people: people(25), hosts: ranks(5), rounds: 5 }, { seed: 1, budget });
    if (!answer.ok) throw new Error('test: no plan');
    expect(answer.optimal).toBe(true);
    expect(explainRotation(answer.plan)).toMatchObject({ newMeetings: 250, possibleMeetings: 250 });
  });

  it('lets families and colleagues weigh', () => {
    const organisations = ranks(12).map((rank) => Math.floor(rank / 2));
    const families = ranks(12).map((rank) => rank % 3);
    const draft = { people: people(12), hosts: ranks(3), rounds: 3, organisations, families };
    const answer = planMixed(draft, { seed: 1, budget });
    if (!answer.ok) throw new Error('test: no plan');
    expect(provePlan(answer.plan, 3).everyTheme).toBe(true);
    expect(explainRotation(answer.plan, { families, organisations }).newMeetings).toBeGreaterThan(20);
  });

  it('parts those who sat together at earlier seminars, mixed or in whole groups [R107]', () => {
    const pairs = [0, 2, 4, 6].map((rank) => [rank + 3, rank + 4, 1] as const);
    const draft = { people: people(15), hosts: ranks(3), rounds: 3, history: pairs };
    const again = (plan: RotationPlan) =>
      explainRotation(plan, { history: pairs }).repeated.filter(({ before }) => before > 0).length;
    const mixed = planMixed(draft, { seed: 1, budget });
    if (!mixed.ok) throw new Error('test: no plan');
    expect(again(mixed.plan)).toBe(0);
    expect(again(planBlocks(draft))).toBe(0);
    // Blind to the past, people of the same rank among families are dealt as they come.
    const met = [3, 6, 9, 12].flatMap((one, place, all) =>
      all.slice(place + 1).map((other) => [one, other, 1] as const),
    );
    const blind = planBlocks({ ...draft, history: [] });
    expect(explainRotation(blind, { history: met }).repeated.filter(({ before }) => before > 0)).toHaveLength(
      6,
    );
    expect(again(planBlocks({ ...draft, history: met }))).toBeLessThan(6);
  });

  it('seats apart those who already work together, where the day leaves the choice [R107]', () => {
    // Fifteen people at three tables of five, three rounds: everybody cannot meet everybody.
    const known = [3, 5, 7, 9, 11, 13].map((rank) => [rank, rank + 1] as const);
    const draft = { people: people(15), hosts: ranks(3), rounds: 3 };
    const seated = (plan: RotationPlan) =>
      known.filter(([one, other]) => plan.rounds.some((row) => row[one] === row[other])).length;
    const mixed = planMixed({ ...draft, known }, { seed: 1, budget });
    if (!mixed.ok) throw new Error('test: no plan');
    expect(seated(mixed.plan)).toBe(0);
    expect(seated(planBlocks({ ...draft, known }))).toBe(0);
    // Dealt turn by turn without it, people three ranks apart share a group all day long.
    const group = [3, 6, 9, 12].map((rank) => [rank, rank + 3] as const).slice(0, 3);
    const meets = (plan: RotationPlan) =>
      group.filter(([one, other]) => plan.rounds[0]?.[one] === plan.rounds[0]?.[other]).length;
    expect(meets(planBlocks(draft))).toBe(3);
    expect(meets(planBlocks({ ...draft, known: group }))).toBe(0);
  });

  it('adds working together to the times a pair already sat together', () => {
    const draft = { people: people(6), hosts: ranks(2), rounds: 2 };
    const history = [
      [4, 2, 3],
      [4, 3, 2],
    ] as const;
    const [row] = planBlocks({ ...draft, history, known: [[4, 2]] }).rounds;
    expect(row?.[4]).toBe(row?.[3]);
    expect(row?.[4]).not.toBe(row?.[2]);
  });

  it('answers the planner’s own refusals', () => {
    const answer = planMixed({ people: people(4), hosts: ranks(2), rounds: 3 }, { seed: 1, budget });
    expect(answer.ok).toBe(false);
  });

  it.each([1, 2, 5])('for %i people and no host, still seats them', (count) => {
    const answer = planMixed({ people: people(count), hosts: [-1, -1], rounds: 2 }, { seed: 1, budget });
    if (!answer.ok) throw new Error('test: no plan');
    expect(provePlan(answer.plan, 2).everyTheme).toBe(true);
  });
});

describe('groups in a circle', () => {
  it('stay whole: the same people meet at every table', () => {
    const plan = planBlocks({ people: people(13), hosts: ranks(3), rounds: 3 });
    for (let rank = 3; rank < 13; rank += 1) {
      const mates = plan.rounds.map((row) =>
        ranks(13).filter((other) => other > 2 && row[other] === row[rank]),
      );
      expect(new Set(mates.map(String)).size).toBe(1);
    }
  });

  it('hold some of each family', () => {
    const families = ranks(12).map((rank) => (rank < 6 ? 0 : 1));
    const plan = planBlocks({ people: people(12), hosts: [], rounds: 0, families });
    expect(plan.rounds).toEqual([]);
    const seated = planBlocks({ people: people(12), hosts: [-1, -1, -1], rounds: 1, families });
    for (const table of [0, 1, 2]) {
      const there = families.filter((_, rank) => seated.rounds[0]?.[rank] === table);
      expect(there.toSorted()).toEqual([0, 0, 1, 1]);
    }
  });
});

describe('a repair', () => {
  it('moves few people and writes the order that mends the plan', () => {
    const plan = stand(mix(25, 5));
    const { command, moved } = repairRotation(plan, { fromRound: 2, left: [24], came: [{ id: 'late' }] });
    expect(moved.length).toBeLessThanOrEqual(2);
    expect(command).toMatchObject({ type: 'change-plan', version: 4, fromRound: 2 });
    expect(command.plan.people).toHaveLength(26);
    expect(command.plan.rounds.slice(0, 2).map((row) => row.slice(0, 25))).toEqual(plan.rounds.slice(0, 2));
    expect(command.plan.rounds.map((row) => row[24]).slice(2)).toEqual([-1, -1, -1]);
    expect(command.plan.rounds.map((row) => row[25]).slice(0, 2)).toEqual([-1, -1]);
    expect(command.plan.rounds.slice(2).every((row) => (row[25] ?? -1) >= 0)).toBe(true);
  });

  it('gives a lost host’s table to somebody who knows the theme [R074]', () => {
    const plan = stand(mix(25, 5));
    const { command, promoted } = repairRotation(plan, { fromRound: 2, left: [0], came: [] });
    const [[table, person] = [-1, -1]] = promoted;
    expect(table).toBe(0);
    expect(command.plan.hosts[0]).toBe(person);
    expect(plan.rounds.slice(0, 2).some((row) => row[person] === 0)).toBe(true);
    expect(command.plan.rounds.slice(2).map((row) => row[person])).toEqual([0, 0, 0]);
  });

  it('leaves the table without a host when nobody is left', () => {
    const plan = stand(planBlocks({ people: people(1), hosts: [0], rounds: 1 }));
    expect(repairRotation(plan, { fromRound: 0, left: [0], came: [] }).command.plan.hosts).toEqual([-1]);
  });

  it('of nothing changes nothing', () => {
    const plan = stand(mix(25, 5));
    const { command, moved } = repairRotation(plan, { fromRound: 1, left: [], came: [] });
    expect(moved).toEqual([]);
    expect(command.plan.rounds).toEqual(plan.rounds);
  });
});

describe('what the facilitator asks of a plan [R073]', () => {
  const draft = { people: people(15), hosts: ranks(3), rounds: 3 };
  const wishes = {
    apart: [[3, 4] as const, [5, 6] as const, [3, 8] as const],
    together: [[9, 10] as const, [11, 12] as const],
  };
  const countBroken = (plan: RotationPlan) => countWishes(listBrokenWishes(plan.rounds, wishes));

  it.each([
    ['mixed', planMixed],
    ['in whole groups', planGroups],
  ])('is kept, %s, and everybody still meets every theme', (_, plan) => {
    const answer = plan({ ...draft, wishes }, { seed: 1, budget });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
    expect(countBroken(answer.plan)).toBe(0);
    expect(provePlan(answer.plan, 3)).toMatchObject({ everyTheme: true, smallest: 5, largest: 5 });
  });

  it('is not kept by chance', () => {
    expect(countBroken(planBlocks(draft))).toBeGreaterThan(0);
  });

  it('without a wish, groups are dealt as before', () => {
    const answer = planGroups({ ...draft, wishes: { apart: [], together: [] } }, { seed: 1, budget });
    expect(answer).toMatchObject({ ok: true, plan: planBlocks(draft) });
  });

  it.each([
    ['mixed', planMixed],
    ['in whole groups', planGroups],
  ])('that nobody could keep is refused with the two people, %s', (_, plan) => {
    const torn = { apart: [[5, 6] as const], together: [[5, 6] as const] };
    const answer = plan({ ...draft, wishes: torn }, { seed: 1, budget });
    expect(answer).toMatchObject({ ok: false, refusals: [{ data: { a: 5, b: 6 } }] });
  });

  it('about a host is refused by whole groups, who pass by every host', () => {
    const hosted = { apart: [[0, 4] as const], together: [[5, 1] as const] };
    const answer = planGroups({ ...draft, wishes: hosted }, { seed: 1, budget });
    expect(answer).toMatchObject({
      ok: false,
      refusals: [
        { code: 'conflict-apart', data: { a: 0, b: 4 } },
        { code: 'together-with-host', data: { a: 5, b: 1 } },
      ],
    });
  });

  it('that a mended plan no longer keeps is told', () => {
    const plan = {
      mode: 'hand',
      people: people(4),
      hosts: [0, 1],
      rounds: [
        [0, 1, 0, 1],
        [0, 1, 1, 1],
      ],
    } as const;
    const asked = { apart: [[2, 3] as const, [0, 3] as const], together: [[2, 3] as const, [1, 3] as const] };
    expect(listBrokenWishes(plan.rounds, asked)).toEqual({ apart: [[2, 3]], together: [[2, 3]] });
    // Whoever is not there breaks nothing.
    expect(listBrokenWishes([[0, 1, -1, 1]], asked)).toEqual({ apart: [], together: [] });
  });
});
