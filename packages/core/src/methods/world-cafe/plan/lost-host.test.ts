// A host who leaves: the room takes the mended plan, the table has somebody again as soon as anybody is there, and what is told stays true.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMethodRoom, facilitator as marc } from '../../../../test/method-room.js';
import { worldCafe } from '../method.js';
import type { StandingPlan } from '../state.js';
import { planBlocks } from './groups.js';
import { explainRotation, planMixed, repairRotation } from './rotate.js';

const crowd = (count: number) => Array.from({ length: count }, (_, rank) => ({ id: `p${rank}` }));

interface Day {
  readonly tables: number;
  readonly movers: number;
  readonly mixed: boolean;
  /** For each round: how many come, and which of all those expected (as shares of a thousand) leave, hosts too. */
  readonly news: readonly { readonly come: number; readonly leave: readonly number[] }[];
}

const day: fc.Arbitrary<Day> = fc.integer({ min: 2, max: 6 }).chain((tables) =>
  fc.record({
    tables: fc.constant(tables),
    movers: fc.integer({ min: 1, max: 24 }),
    mixed: fc.boolean(),
    news: fc.array(
      fc.record({ come: fc.nat({ max: 3 }), leave: fc.array(fc.nat({ max: 999 }), { maxLength: 6 }) }),
      { minLength: tables - 1, maxLength: tables - 1 },
    ),
  }),
);

function openRoom({ tables, movers, mixed }: Pick<Day, 'tables' | 'movers' | 'mixed'>) {
  const themes = Array.from({ length: tables }, (_, rank) => ({ id: `t${rank}`, title: `Thème ${rank}` }));
  const room = createMethodRoom(worldCafe, { themes });
  const draft = { people: crowd(tables + movers), hosts: themes.map((_, rank) => rank), rounds: tables };
  const answer = mixed ? planMixed(draft, { seed: 1, budget: { trials: 300 } }) : null;
  room.make(marc, { type: 'set-plan', plan: answer?.ok ? answer.plan : planBlocks(draft) });
  room.make(marc, { type: 'start-stage', stage: 'round-1' });
  return room;
}

function getPlan(room: ReturnType<typeof openRoom>): StandingPlan {
  const { plan } = room.getState();
  if (plan === null) throw new Error('test: no plan');
  return plan;
}

/** Plays a day where anybody may leave, looking at each mended plan. */
function playDay(one: Day, look: (plan: StandingPlan, round: number) => void): void {
  const room = openRoom(one);
  one.news.forEach(({ come, leave }, rank) => {
    const round = rank + 1;
    const before = getPlan(room);
    const there = before.people
      .map((_, person) => person)
      .filter((person) => (before.rounds[round]?.[person] ?? -1) >= 0);
    const left = [...new Set(leave.map((share) => there[Math.floor((share * there.length) / 1_000)] ?? -1))];
    const gone = left.filter((person) => person >= 0);
    const came = Array.from({ length: come }, (_, late) => ({ id: `late-${round}-${late}` }));
    if (gone.length + come === 0) return;
    room.make(marc, repairRotation(before, { fromRound: round, left: gone, came }).command);
    look(getPlan(room), round);
  });
}

/** Distinct pairs who share a table, counted apart from the planner. */
function countPairs({ rounds }: StandingPlan): number {
  const met = new Set<string>();
  for (const row of rounds) {
    row.forEach((table, a) => {
      row.forEach((other, b) => {
        if (a < b && table >= 0 && table === other) met.add(`${a} ${b}`);
      });
    });
  }
  return met.size;
}

const RUNS = { numRuns: 60 };

describe('whoever leaves, hosts too', () => {
  it('the mended plan is taken, and each table has its host there from that round on, or none [R074]', () => {
    fc.assert(
      fc.property(day, (one) => {
        playDay(one, (plan, round) => {
          plan.hosts.forEach((rank, table) => {
            if (rank < 0) return;
            for (const row of plan.rounds.slice(round)) expect(row[rank]).toBe(table);
          });
        });
      }),
      RUNS,
    );
  });

  it('a table has no host only when nobody else could hold one', () => {
    fc.assert(
      fc.property(day, (one) => {
        playDay(one, (plan, round) => {
          if (!plan.hosts.includes(-1)) return;
          const rest = plan.rounds.slice(round);
          const free = plan.people.filter(
            (_, rank) => !plan.hosts.includes(rank) && rest.every((row) => (row[rank] ?? -1) >= 0),
          );
          expect(free).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  it('the meetings told are those there are, never more than those said to be possible [R106]', () => {
    fc.assert(
      fc.property(day, (one) => {
        playDay(one, (plan) => {
          const told = explainRotation(plan);
          expect(told.newMeetings).toBe(countPairs(plan));
          expect(told.newMeetings).toBeLessThanOrEqual(told.possibleMeetings);
        });
      }),
      RUNS,
    );
  });
});

describe('a table left without a host', () => {
  it('gets one even when no table has any', () => {
    const room = openRoom({ tables: 2, movers: 1, mixed: false });
    room.make(marc, repairRotation(getPlan(room), { fromRound: 1, left: [0, 1, 2], came: [] }).command);
    expect(getPlan(room).hosts).toEqual([-1, -1]);
    room.make(
      marc,
      repairRotation(getPlan(room), { fromRound: 1, left: [], came: [{ id: 'late' }] }).command,
    );
    expect(getPlan(room).hosts).toEqual([3, -1]);
  });

  it('gets one as soon as somebody comes, who knows nothing of the theme but is there', () => {
    const room = openRoom({ tables: 3, movers: 2, mixed: false });
    room.make(marc, repairRotation(getPlan(room), { fromRound: 1, left: [0, 3, 4], came: [] }).command);
    expect(getPlan(room).hosts).toEqual([-1, 1, 2]);
    const { command, promoted } = repairRotation(getPlan(room), {
      fromRound: 2,
      left: [],
      came: [{ id: 'late' }],
    });
    expect(promoted).toEqual([[0, 5]]);
    room.make(marc, command);
    expect(getPlan(room).hosts).toEqual([5, 1, 2]);
    expect(getPlan(room).rounds[2]).toEqual([-1, 1, 2, -1, -1, 0]);
  });
});
