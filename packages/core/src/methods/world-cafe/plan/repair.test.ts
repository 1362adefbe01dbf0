// Laws of a day that does not go as planned: whoever comes or leaves, the past stands, hosts stay, everybody there sits once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMethodRoom, facilitator as marc } from '../../../../test/method-room.js';
import { worldCafe } from '../method.js';
import type { StandingPlan, WorldCafeState } from '../state.js';
import { planBlocks } from './groups.js';
import { comparePlans, provePlan } from './proof.js';
import { repairRotation } from './rotate.js';

interface Day {
  readonly tables: number;
  readonly movers: number;
  /** For each round: how many come, and which of those there (as shares of a thousand) leave. */
  readonly news: readonly { readonly come: number; readonly leave: readonly number[] }[];
}

const day: fc.Arbitrary<Day> = fc.integer({ min: 2, max: 6 }).chain((tables) =>
  fc.record({
    tables: fc.constant(tables),
    movers: fc.integer({ min: tables, max: 30 }),
    news: fc.array(
      fc.record({
        come: fc.nat({ max: 3 }),
        leave: fc.array(fc.nat({ max: 999 }), { maxLength: 3 }),
      }),
      { minLength: tables - 1, maxLength: tables - 1 },
    ),
  }),
);

function createDayRoom({ tables, movers }: Day) {
  const themes = Array.from({ length: tables }, (_, rank) => ({ id: `t${rank}`, title: `Thème ${rank}` }));
  const room = createMethodRoom(worldCafe, { themes });
  const people = Array.from({ length: tables + movers }, (_, rank) => ({ id: `p${rank}` }));
  const hosts = themes.map((_, rank) => rank);
  room.make(marc, { type: 'set-plan', plan: planBlocks({ people, hosts, rounds: tables }) });
  room.make(marc, { type: 'start-stage', stage: 'round-1' });
  return room;
}

function getPlan(room: { getState: () => WorldCafeState }): StandingPlan {
  const { plan } = room.getState();
  if (plan === null) throw new Error('test: no plan');
  return plan;
}

/** Ranks of movers expected in a round, hosts left out: a host who leaves is another story. */
function listMovers(plan: StandingPlan, round: number): readonly number[] {
  return plan.people
    .map((_, rank) => rank)
    .filter((rank) => !plan.hosts.includes(rank) && (plan.rounds[round]?.[rank] ?? -1) >= 0);
}

/** Plays a whole day, looking at each repair. */
function playDay(
  one: Day,
  look: (step: {
    readonly before: StandingPlan;
    readonly after: StandingPlan;
    readonly round: number;
    readonly left: readonly number[];
    readonly came: number;
  }) => void,
): WorldCafeState {
  const room = createDayRoom(one);
  one.news.forEach(({ come, leave }, rank) => {
    const round = rank + 1;
    const before = getPlan(room);
    const movers = listMovers(before, round);
    const left = [
      ...new Set(leave.map((share) => movers[Math.floor((share * movers.length) / 1_000)] ?? -1)),
    ].filter((person) => person >= 0);
    const came = Array.from({ length: come }, (_, late) => ({ id: `late-${round}-${late}` }));
    if (left.length + came.length > 0) {
      room.make(marc, repairRotation(before, { fromRound: round, left, came }).command);
      look({ before, after: getPlan(room), round, left, came: come });
    }
    room.make(marc, { type: 'start-stage', stage: `round-${round + 1}` });
  });
  return room.getState();
}

const RUNS = { numRuns: 40 };

describe('whoever comes or leaves', () => {
  it('what was held is never rewritten, and the list only grows', () => {
    fc.assert(
      fc.property(day, (one) => {
        playDay(one, ({ before, after, round }) => {
          const known = before.people.length;
          expect(after.people.slice(0, known)).toEqual(before.people);
          expect(after.rounds.slice(0, round).map((row) => row.slice(0, known))).toEqual(
            before.rounds.slice(0, round),
          );
        });
      }),
      RUNS,
    );
  });

  it('hosts stay at their table as long as they are there [R074]', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { plan } = playDay(one, () => undefined);
        plan?.hosts.forEach((rank, table) => {
          for (const row of plan.rounds) expect([table, -1]).toContain(row[rank]);
        });
      }),
      RUNS,
    );
  });

  it('those who left sit nowhere, those who came sit somewhere in every round to come', () => {
    fc.assert(
      fc.property(day, (one) => {
        playDay(one, ({ before, after, round, left, came }) => {
          const coming = after.rounds.slice(round);
          for (const row of coming) {
            for (const rank of left) expect(row[rank]).toBe(-1);
            for (let late = 0; late < came; late += 1) {
              expect(row[before.people.length + late]).toBeGreaterThanOrEqual(0);
            }
          }
        });
      }),
      RUNS,
    );
  });

  it('those told to move are those who move, and nobody else', () => {
    fc.assert(
      fc.property(day, (one) => {
        const state = playDay(one, ({ before, after, round, left, came }) => {
          const { moved, arrived, left: gone } = comparePlans(before, after, round);
          expect(arrived).toHaveLength(came);
          expect([...gone].toSorted()).toEqual([...left].toSorted());
          const still = before.people
            .map((_, rank) => rank)
            .filter((rank) => !moved.includes(rank) && !gone.includes(rank));
          for (const rank of still) {
            before.rounds.slice(round).forEach((row, later) => {
              if ((row[rank] ?? -1) >= 0) expect(after.rounds[round + later]?.[rank]).toBe(row[rank]);
            });
          }
        });
        expect(state.changes.every(({ fromRound }) => fromRound >= 1)).toBe(true);
      }),
      RUNS,
    );
  });

  it('few are moved: never more than those who came, those who left, and a few to even out', () => {
    fc.assert(
      fc.property(day, (one) => {
        playDay(one, ({ before, after, round, left, came }) => {
          const { moved } = comparePlans(before, after, round);
          const rounds = before.rounds.length - round;
          expect(moved.length).toBeLessThanOrEqual((left.length + came) * rounds);
        });
      }),
      RUNS,
    );
  });

  it('what is missed or met twice is told by name', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { plan, themes } = playDay(one, () => undefined);
        if (plan === null) return;
        const { gaps, missedByAll } = provePlan(plan, themes.length);
        const named = new Set(gaps.map(({ person }) => person));
        plan.people.forEach((_, rank) => {
          if (plan.hosts.includes(rank)) return;
          const visits = plan.rounds.map((row) => row[rank] ?? -1).filter((table) => table >= 0);
          const met = new Set(visits);
          const isWhole = met.size === themes.length - missedByAll && met.size === visits.length;
          expect(named.has(rank)).toBe(!isWhole);
        });
      }),
      RUNS,
    );
  });
});
