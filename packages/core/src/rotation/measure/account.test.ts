// The figures said aloud, counted again from the plan as it is written on paper: every one, for any plan.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw, minutes } from '../../kernel/index.js';
import {
  computeBlockPlan,
  computePlanMinutes,
  explainPlan,
  formatPlan,
  type RotationInstance,
  type SeatingPlan,
} from '../index.js';
import { NO_RULES } from '../instance/instance.js';
import { listMeetings } from '../testing/checker.js';
import { createInstance, drawDay, drawWeights } from '../testing/days.js';

interface Written {
  readonly instance: RotationInstance;
  readonly plan: SeatingPlan;
}

/** Any plan of any day: people seated by chance or away, a past, two tied, colleges said or not. */
const anyWritten = fc.integer({ min: 1, max: 1_000_000 }).map((seed): Written => {
  const day = drawDay(seed);
  const draw = createDraw(seed);
  const plan = Array.from({ length: day.rounds }, () =>
    Array.from({ length: day.n }, () => (draw.below(8) === 0 ? -1 : draw.below(day.tables))),
  );
  const presence = plan.map((row) => row.map((table) => (table < 0 ? '0' : '1')).join(''));
  return {
    plan,
    instance: createInstance(day, {
      presence,
      history: [
        [0, 1, 1],
        [day.n - 1, 0, 2],
      ],
      weights: seed % 2 === 0 ? drawWeights(day.n, seed) : { kind: 'uniform' },
      constraints: { ...NO_RULES, together: [[2, 1, [0]]] },
    }),
  };
});

const everyone = ({ n }: RotationInstance): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** Pairs of the past, smallest first, with how often they met. */
const readPast = ({ history }: RotationInstance): ReadonlyMap<string, number> =>
  new Map(history.map(([a, b, times]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, times]));

describe('any plan, on paper', () => {
  it('gives as many new meetings as pairs written together and never before', () => {
    fc.assert(
      fc.property(anyWritten, ({ instance, plan }) => {
        const past = readPast(instance);
        const fresh = [...listMeetings(formatPlan(plan)).keys()].filter((pair) => !past.has(pair));
        expect(explainPlan(instance, plan).newMeetings).toBe(fresh.length);
      }),
      { numRuns: 60 },
    );
  });

  it('names those who meet fewest new people: nobody who comes meets fewer, nobody unnamed as few', () => {
    fc.assert(
      fc.property(anyWritten, ({ instance, plan }) => {
        const text = formatPlan(plan);
        const past = readPast(instance);
        const pairs = [...listMeetings(text).keys()].filter((pair) => !past.has(pair));
        const counts = everyone(instance)
          .filter((person) => text.some((row) => row.charAt(person) !== '-'))
          .map((person) => {
            const mine = pairs.filter((pair) => pair.split(' ').map(Number).includes(person));
            return { person, count: mine.length };
          });
        const fewest = Math.min(...counts.map(({ count }) => count));
        const told = explainPlan(instance, plan);
        expect(told.leastNewContacts).toBe(fewest);
        expect(told.leastNewContactsOf).toEqual(
          counts.flatMap(({ person, count }) => (count === fewest ? [person] : [])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('names every pair that meets again, in which rounds, and why', () => {
    fc.assert(
      fc.property(anyWritten, ({ instance, plan }) => {
        const text = formatPlan(plan);
        const past = readPast(instance);
        const again = [...listMeetings(text)].filter(([pair, times]) => times + (past.get(pair) ?? 0) > 1);
        const expected = again.map(([pair]) => {
          const [a = 0, b = 0] = pair.split(' ').map(Number);
          const rounds = text.flatMap((row, r) =>
            row.charAt(a) === row.charAt(b) && row.charAt(a) !== '-' ? [r] : [],
          );
          const reason = pair === '1 2' ? 'together' : 'no-room';
          return { people: [a, b], rounds, before: past.get(pair) ?? 0, reason };
        });
        const order = (one: { people: readonly number[] }): number =>
          (one.people[0] ?? 0) * 1000 + (one.people[1] ?? 0);
        expect(explainPlan(instance, plan).repeated).toEqual(expected.sort((a, b) => order(a) - order(b)));
      }),
      { numRuns: 60 },
    );
  });

  it('[R077] counts themes met, missed and met again by those who move', () => {
    fc.assert(
      fc.property(anyWritten, ({ instance, plan }) => {
        const told = explainPlan(instance, plan);
        const [activity] = instance.activities;
        if (activity?.distinctThemes !== true) {
          expect([told.themes, told.missed, told.everyTheme, told.themeRepeats]).toEqual([0, [], false, 0]);
          return;
        }
        const text = formatPlan(plan);
        const tables = instance.rounds[0]?.tables ?? 0;
        let repeats = 0;
        const missed: object[] = [];
        for (const person of everyone(instance).filter((one) => !activity.hosts?.includes(one))) {
          const met = text.map((row) => row.charAt(person)).filter((digit) => digit !== '-');
          repeats += met.length - new Set(met).size;
          const left = everyone({ ...instance, n: tables }).filter((t) => !met.includes(t.toString(36)));
          if (met.length > 0 && left.length > 0) missed.push({ person, activity: 0, themes: left });
        }
        expect(told.themeRepeats).toBe(repeats);
        expect(told.missed).toEqual(missed);
      }),
      { numRuns: 60 },
    );
  });

  it('tells the smallest and the largest table, and colleges where they are said', () => {
    fc.assert(
      fc.property(anyWritten, ({ instance, plan }) => {
        const colleges = instance.weights.category;
        const tables = formatPlan(plan).flatMap((row, r) =>
          Array.from({ length: instance.rounds[r]?.tables ?? 0 }, (_, table) =>
            everyone(instance).filter((person) => row.charAt(person) === table.toString(36)),
          ),
        );
        const sizes = tables.map((seated) => seated.length).sort((a, b) => a - b);
        const kinds = tables.map((seated) => new Set(seated.map((person) => colleges?.[person])).size).sort();
        const told = explainPlan(instance, plan);
        expect([told.smallestTable, told.largestTable]).toEqual([sizes[0], sizes.at(-1)]);
        expect([told.leastColleges, told.mostColleges]).toEqual(
          colleges === undefined ? [0, 0] : [kinds[0], kinds.at(-1)],
        );
      }),
      { numRuns: 60 },
    );
  });
});

const anyGroups = fc.record({
  tables: fc.integer({ min: 2, max: 9 }),
  rounds: fc.integer({ min: 1, max: 9 }),
  each: fc.integer({ min: 1, max: 4 }),
});

describe('groups that stay whole', () => {
  it('[R077] keep together those of one group and apart those of two, and see as many themes as rounds', () => {
    fc.assert(
      fc.property(anyGroups, ({ tables, rounds, each }) => {
        const groupOf = Array.from({ length: tables * each }, (_, i) => i % tables);
        const text = formatPlan(computeBlockPlan({ groupOf, tables, rounds }));
        for (const row of text) {
          const seats = groupOf.map((group, person) => `${group} ${row.charAt(person)}`);
          expect(new Set(seats).size).toBe(tables);
          expect(new Set([...row]).size).toBe(tables);
        }
        const seen = new Set(text.map((row) => row.charAt(0)));
        expect(seen.size).toBe(Math.min(rounds, tables));
      }),
    );
  });

  it('[R077] meet nobody outside their group, whom they meet in every round', () => {
    fc.assert(
      fc.property(anyGroups, ({ tables, rounds, each }) => {
        const groupOf = Array.from({ length: tables * each }, (_, i) => Math.floor(i / each));
        const met = listMeetings(formatPlan(computeBlockPlan({ groupOf, tables, rounds })));
        expect(met.size).toBe((tables * each * (each - 1)) / 2);
        for (const times of met.values()) expect(times).toBe(rounds);
      }),
    );
  });
});

describe('[R076] the length told before the day', () => {
  const span = fc.integer({ min: 0, max: 90 }).map(minutes);
  const timing = fc.record({
    rounds: fc.integer({ min: 1, max: 12 }),
    perRound: span,
    between: span,
    opening: span,
    closing: span,
  });

  it('is what a watch shows, gone through moment by moment', () => {
    fc.assert(
      fc.property(timing, (day) => {
        let watch = 0;
        watch += day.opening;
        for (let round = 1; round <= day.rounds; round += 1) {
          watch += day.perRound;
          if (round < day.rounds) watch += day.between;
        }
        watch += day.closing;
        expect(computePlanMinutes(day)).toBe(watch);
      }),
    );
  });

  it('grows by a round and a passage with each round more', () => {
    fc.assert(
      fc.property(timing, (day) => {
        const longer = computePlanMinutes({ ...day, rounds: day.rounds + 1 });
        expect(longer - computePlanMinutes(day)).toBe(day.perRound + day.between);
      }),
    );
  });
});
