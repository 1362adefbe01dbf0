// The fewest people to move, against every choice of people on days small enough to try them all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlan, repairPlan, type SeatingPlan } from '../index.js';
import { createInstance, solve } from '../testing/days.js';
import type { AttendanceChange } from './change.js';

/** Whether so many free people can bring tables of these sizes within tolerance: every way of seating them is tried. */
function canLevel(sizes: readonly number[], free: number, tolerance: number): boolean {
  if (free === 0) return Math.max(...sizes) - Math.min(...sizes) <= tolerance;
  return sizes.some((_, table) =>
    canLevel(
      sizes.map((size, t) => (t === table ? size + 1 : size)),
      free - 1,
      tolerance,
    ),
  );
}

/** Every set of so many people out of a list. */
function listSets(people: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return people.flatMap((one, k) => listSets(people.slice(k + 1), size - 1).map((rest) => [one, ...rest]));
}

/** Fewest movers to be told so that every round left can be level, hosts and the gone aside; all sets are tried. */
function countFewest(
  plan: SeatingPlan,
  change: AttendanceChange,
  at: { tables: number; hosts: number; tolerance: number },
): number {
  const { tables, hosts, tolerance } = at;
  const people = (plan[0] ?? []).map((_, person) => person).slice(hosts);
  const staying = people.filter((one) => !change.absent.includes(one) && !change.arrivals.includes(one));
  const suffices = (set: readonly number[]): boolean =>
    plan.slice(change.fromRound).every((row) => {
      const sizes = Array.from({ length: tables }, (_, table) =>
        row.reduce((sum, seat, person) => {
          const isOut =
            set.includes(person) || change.absent.includes(person) || change.arrivals.includes(person);
          return sum + (seat === table && !isOut ? 1 : 0);
        }, 0),
      );
      return canLevel(sizes, set.length + change.arrivals.length, tolerance);
    });
  let size = 0;
  while (size <= staying.length && !listSets(staying, size).some(suffices)) size += 1;
  return size;
}

const anyTinyDay = fc.record({
  tables: fc.constantFrom(2, 3),
  each: fc.constantFrom(2, 3),
  hosted: fc.boolean(),
  fromRound: fc.constantFrom(0, 1),
  tolerance: fc.constantFrom(1, 2),
  gone: fc.integer({ min: 1, max: 3 }),
  late: fc.option(fc.integer({ min: 3, max: 8 })),
  seed: fc.integer({ min: 1, max: 1000 }),
});

describe('a tiny day repaired', () => {
  it('[R074] tells never fewer than can be, and hardly ever one more than the least', () => {
    let extra = 0;
    let told = 0;
    fc.assert(
      fc.property(anyTinyDay, ({ tables, each, hosted, gone, late, seed, ...at }) => {
        const n = tables * (each + (hosted ? 1 : 0));
        const instance = createInstance({ tables, n, rounds: 2, hosted });
        const arrivals = late !== null && late < n && (late >= tables || !hosted) ? [late] : [];
        const plan = solve(instance, 200, seed).plan.map((row) =>
          row.map((table, person) => (arrivals.includes(person) ? -1 : table)),
        );
        const hosts = hosted ? tables : 0;
        const seats = plan[at.fromRound] ?? [];
        const absent = seats.flatMap((table, i) => (i >= hosts && table === 0 ? [i] : [])).slice(0, gone);
        const change = { fromRound: at.fromRound, absent, arrivals, tolerance: at.tolerance };
        const fewest = countFewest(plan, change, { tables, hosts, tolerance: at.tolerance });
        const { moved } = repairPlan(instance, plan, change);
        expect(moved.length).toBeLessThanOrEqual(fewest + 1);
        expect(moved.length).toBeGreaterThanOrEqual(fewest);
        extra += moved.length - fewest;
        told += moved.length;
      }),
      { numRuns: 80, seed: 11 },
    );
    expect(told).toBeGreaterThan(3);
    expect(extra).toBeLessThanOrEqual(2);
  });
});

interface Case {
  readonly what: string;
  readonly day: { readonly tables: number; readonly n: number; readonly hosted: boolean };
  readonly rows: readonly string[];
  readonly change: AttendanceChange;
  readonly moved: number;
}

/** Worked by hand; each row is a round, each digit the table of a person. */
const CASES: readonly Case[] = [
  {
    what: 'deux partent de la même table de trois : une seule personne change',
    day: { tables: 2, n: 6, hosted: false },
    rows: ['000111'],
    change: { fromRound: 0, absent: [0, 1], arrivals: [] },
    moved: 1,
  },
  {
    what: 'un départ à chaque table : personne ne change',
    day: { tables: 2, n: 6, hosted: false },
    rows: ['000111'],
    change: { fromRound: 0, absent: [0, 5], arrivals: [] },
    moved: 0,
  },
  {
    what: 'deux partent, une arrive : elle prend la place et nul ne bouge',
    day: { tables: 2, n: 7, hosted: false },
    rows: ['000111-'],
    change: { fromRound: 0, absent: [0, 1], arrivals: [6] },
    moved: 0,
  },
  {
    what: 'le tour déjà tenu ne compte plus',
    day: { tables: 2, n: 6, hosted: false },
    rows: ['000111', '001101'],
    change: { fromRound: 1, absent: [0, 1], arrivals: [] },
    moved: 1,
  },
  {
    what: 'trois partent d’une table de quatre : une personne vient s’y asseoir, deux face à trois',
    day: { tables: 2, n: 8, hosted: false },
    rows: ['00001111'],
    change: { fromRound: 0, absent: [0, 1, 2], arrivals: [] },
    moved: 1,
  },
  {
    what: 'à deux d’écart près, deux départs d’une même table ne dérangent personne',
    day: { tables: 2, n: 6, hosted: false },
    rows: ['000111'],
    change: { fromRound: 0, absent: [0, 1], arrivals: [], tolerance: 2 },
    moved: 0,
  },
];

describe('a departure worked by hand', () => {
  it.each(CASES.map((one) => [one.what, one] as const))('%s', (_, { day, rows, change, moved }) => {
    const instance = createInstance({ ...day, rounds: rows.length });
    const plan = rows.map((row) => [...row].map((digit) => (digit === '-' ? -1 : Number(digit))));
    const repaired = repairPlan(instance, plan, change);
    expect(repaired.moved).toHaveLength(moved);
    expect(formatPlan(repaired.plan).slice(0, change.fromRound)).toEqual(rows.slice(0, change.fromRound));
    for (const row of formatPlan(repaired.plan).slice(change.fromRound))
      for (const person of change.absent) expect(row.charAt(person)).toBe('-');
  });
});
