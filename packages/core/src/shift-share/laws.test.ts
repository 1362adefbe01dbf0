// What every table obeys, looked for on tables drawn at random (TRAME_RANDOM_TABLES sets how many).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySystem, isNear, type RandomSystem, randomTables, sumColumns } from '../../test/random-tables.js';
import { analyse } from './analysis/analyse.js';
import type { AnalysisParameters } from './analysis/analysis.js';
import { boundHiddenRange } from './analysis/hidden-range.js';
import { decomposeTerritories } from './analysis/territories.js';
import { decomposeArcelus } from './decompose/arcelus.js';
import { decomposeDunn } from './decompose/dunn.js';
import { decomposeDynamic } from './decompose/dynamic.js';
import { decomposeEsteban } from './decompose/esteban.js';
import { computeGerfin } from './decompose/gerfin.js';
import type { PairOfDates } from './decompose/pair.js';
import { fitPatterson } from './decompose/patterson.js';
import { sumReference } from './decompose/reference.js';
import { computeNeighbourGrowth, decomposeSpatial } from './decompose/spatial.js';
import { decomposeFinalBase, decomposeSymmetric } from './decompose/symmetric.js';
import { computeStability } from './robust/grid.js';
import { checkSources } from './table/check.js';
import { mergeSectors, mergeTerritories } from './table/merge.js';
import type { EmploymentTable } from './table/table.js';
import { readPair, resolveReference } from './table/window.js';
import { decomposeExactly, toNumber, total } from './testing/rational.js';
import { estel, tableOf } from './testing/sources.js';

const runs = { numRuns: randomTables };
const span = { from: 0, to: 1 };

function pairsOf(system: RandomSystem): readonly (PairOfDates & ReturnType<typeof wholeOf>)[] {
  return system.start.map((_, r) => wholeOf(system, r));
}

function wholeOf(system: RandomSystem, r: number) {
  return {
    start: system.start[r] ?? [],
    end: system.end[r] ?? [],
    referenceStart: sumColumns(system.start),
    referenceEnd: sumColumns(system.end),
  };
}

function asTable({ start, end }: RandomSystem): EmploymentTable {
  return tableOf(Object.fromEntries(start.map((row, r) => [`t${r}`, [row, end[r] ?? []]])), [2009, 2015]);
}

function groundOf(table: EmploymentTable) {
  const ground = resolveReference(table, null);
  if (!ground.ok) throw new Error(ground.refusal.code);
  return ground.value;
}

const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((all, one) => all + one, 0);
const sizeOf = ({ start, end }: RandomSystem): number => sum(start.flat()) + sum(end.flat());

describe('identities', () => {
  it('Dunn and Esteban agree with exact fractions taken from rates, sector by sector [R093]', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        for (const pair of pairsOf(system)) {
          const exact = decomposeExactly(pair);
          const dunn = decomposeDunn(pair);
          const esteban = decomposeEsteban(pair);
          const size = sizeOf(system);
          exact.forEach((sector, s) => {
            expect(isNear(dunn.national[s] ?? 0, toNumber(sector.national), size)).toBe(true);
            expect(isNear(dunn.structural[s] ?? 0, toNumber(sector.structural), size)).toBe(true);
            expect(isNear(dunn.local[s] ?? 0, toNumber(sector.local), size)).toBe(true);
            expect(isNear(esteban.pureLocal[s] ?? 0, toNumber(sector.pureLocal), size)).toBe(true);
            expect(isNear(esteban.allocation[s] ?? 0, toNumber(sector.allocation), size)).toBe(true);
          });
        }
      }),
      runs,
    );
  });

  it('every variant sums to the change, zeros included [R093]', () => {
    fc.assert(
      fc.property(anySystem, (system) =>
        pairsOf(system).every((pair) => {
          const { effects } = decomposeDunn(pair);
          const { totalPureLocal, totalAllocation } = decomposeEsteban(pair);
          const size = sizeOf(system);
          const change = sum(pair.end) - sum(pair.start);
          const adds = (one: typeof effects): boolean =>
            isNear(one.national + one.structural + one.local + one.unreferenced, change, size);
          const arcelus = decomposeArcelus(pair);
          const eight = arcelus === null ? null : sum(Object.values(arcelus)) + effects.unreferenced;
          const gerfin = computeGerfin(pair);
          return (
            adds(effects) &&
            adds(decomposeFinalBase(pair)) &&
            adds(decomposeSymmetric(pair)) &&
            isNear(totalPureLocal + totalAllocation, effects.local, size) &&
            (eight === null || isNear(eight, change, size * 100)) &&
            (gerfin === null || isNear(gerfin.structural * gerfin.location, gerfin.regional))
          );
        }),
      ),
      runs,
    );
  });

  it('Arcelus’ regional parts are Dunn’s local effect, and their expected halves the pure local one', () => {
    fc.assert(
      fc.property(anySystem, (system) =>
        pairsOf(system).every((pair) => {
          const parts = decomposeArcelus(pair);
          if (parts === null) return true;
          const esteban = decomposeEsteban(pair);
          const size = sizeOf(system) * 100;
          return (
            isNear(parts.regionalExpected + parts.regionalMixExpected, esteban.totalPureLocal, size) &&
            isNear(parts.regionalDifferential + parts.regionalMixDifferential, esteban.totalAllocation, size)
          );
        }),
      ),
      runs,
    );
  });

  it('the spatial parts sum to the change of every sector whose neighbours have a base', () => {
    fc.assert(
      fc.property(anySystem, (system) =>
        pairsOf(system).every((pair, territory) => {
          const weights = new Map(system.start.map((_, r) => [r, 1 / (1 + r)]));
          const sectors = pair.start.length;
          const parts = decomposeSpatial(
            pair,
            computeNeighbourGrowth(system, { territory, weights, sectors }),
          );
          return Array.from(pair.start).every((start, s) => {
            const v = parts.neighbourGrowth[s] ?? Number.NaN;
            if (!Number.isFinite(v) || (pair.referenceStart[s] ?? 0) === 0) return true;
            const change = (pair.end[s] ?? 0) - start;
            const part = (list: Float64Array): number => list[s] ?? Number.NaN;
            const three =
              part(parts.national) + part(parts.neighbourMinusNational) + part(parts.localMinusNeighbour);
            const four =
              part(parts.national) +
              part(parts.structural) +
              part(parts.neighbourMinusSector) +
              part(parts.localMinusNeighbour);
            const size = Math.abs(start * v) + sizeOf(system);
            return isNear(three, change, size) && isNear(four, change, size);
          });
        }),
      ),
      runs,
    );
  });

  it('the dynamic effects sum to the whole change, period after period', () => {
    fc.assert(
      fc.property(anySystem, anySystem, (first, second) => {
        const sectors = Math.min(first.start[0]?.length ?? 0, second.start[0]?.length ?? 0);
        const cut = (row: readonly number[] | undefined): readonly number[] => (row ?? []).slice(0, sectors);
        const years = [first.start, first.end, second.start, second.end].map((plane) => [
          cut(plane[0]),
          cut(plane[1]),
        ]);
        const pairs = years.slice(1).map((plane, p) => wholeOf({ start: years[p] ?? [], end: plane }, 0));
        const { total: all, periods } = decomposeDynamic(pairs);
        const change = sum(years[3]?.[0] ?? []) - sum(years[0]?.[0] ?? []);
        const parts = all.national + all.structural + all.local + all.unreferenced;
        const size = sum(years.flat(2));
        return periods.length === 3 && isNear(all.change, change, size) && isNear(parts, change, size);
      }),
      runs,
    );
  });

  it('the two halves of the mean of both bases bound it', () => {
    fc.assert(
      fc.property(anySystem, (system) =>
        pairsOf(system).every((pair) => {
          const [forward, backward, middle] = [
            decomposeDunn(pair).effects,
            decomposeFinalBase(pair),
            decomposeSymmetric(pair),
          ];
          const size = 1e-9 * sizeOf(system);
          return (['national', 'structural', 'local'] as const).every(
            (key) =>
              middle[key] >= Math.min(forward[key], backward[key]) - size &&
              middle[key] <= Math.max(forward[key], backward[key]) + size,
          );
        }),
      ),
      runs,
    );
  });
});

describe('a closed system', () => {
  it('has local effects that sum to zero in each sector, structural ones over all, national ones to the change', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const parts = pairsOf(system).map((pair) => decomposeDunn(pair));
        const size = sizeOf(system);
        const referenceStart = sumColumns(system.start);
        const sectors = referenceStart.map((_, s) => sum(parts.map(({ local }) => local[s] ?? 0)));
        const used = (rows: readonly (readonly number[])[]): number =>
          sum(sumColumns(rows).map((jobs, s) => ((referenceStart[s] ?? 0) > 0 ? jobs : 0)));
        return (
          sectors.every((local) => isNear(local, 0, size)) &&
          isNear(sum(parts.map(({ effects }) => effects.structural).filter(Number.isFinite)), 0, size) &&
          (sum(referenceStart) === 0 ||
            isNear(
              sum(parts.map(({ effects }) => effects.national)),
              used(system.end) - used(system.start),
              size,
            ))
        );
      }),
      runs,
    );
  });

  it('gives each territory of a table what it gets alone', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const table = asTable(system);
        const all = decomposeTerritories(groundOf(table), span);
        return table.territories.every((_, t) => {
          const { effects } = decomposeDunn(readPair(groundOf(table), span, t));
          const size = sizeOf(system);
          return (
            isNear(all.local[t] ?? 0, effects.local, size) &&
            (sum(system.start.flat()) === 0 || isNear(all.structural[t] ?? 0, effects.structural, size)) &&
            isNear(all.unreferenced[t] ?? 0, effects.unreferenced, size)
          );
        });
      }),
      runs,
    );
  });
});

describe('Patterson’s regression', () => {
  it('has the growth of the cells kept as its constant, to 1e-12', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const rates = fitPatterson(system);
        if (rates === null) return true;
        let [base, end] = [0, 0];
        system.start.forEach((row, r) => {
          row.forEach((jobs, s) => {
            if (jobs > 0) {
              base += jobs;
              end += system.end[r]?.[s] ?? 0;
            }
          });
        });
        return Math.abs(rates.national - (end / base - 1)) <= 1e-12 * Math.max(1, end / base);
      }),
      runs,
    );
  });

  it('leaves residuals orthogonal to every sector and territory, under its two constraints', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const rates = fitPatterson(system);
        if (rates === null) return true;
        const left = system.start.map((row, r) =>
          row.map((jobs, s) =>
            jobs > 0
              ? (system.end[r]?.[s] ?? 0) -
                jobs * (1 + rates.national + (rates.sectors[s] ?? 0) + (rates.territories[r] ?? 0))
              : 0,
          ),
        );
        const pull = system.start.map((row, r) =>
          sum(row.map((jobs) => (jobs > 0 ? jobs * (rates.territories[r] ?? 0) : 0))),
        );
        const size = 1e3 * (sizeOf(system) + sum(pull.map(Math.abs)));
        return (
          left.every((row) => isNear(sum(row), 0, size)) &&
          sumColumns(left).every((column) => isNear(column, 0, size)) &&
          isNear(sum(pull), 0, size)
        );
      }),
      runs,
    );
  });

  it('is Dunn’s in a balanced table', () => {
    const margin = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        margin,
        margin,
        fc.infiniteStream(fc.integer({ min: 0, max: 40_000 })),
        (rows, columns, ends) => {
          const start = rows.map((row) => columns.map((column) => row * column));
          const end = start.map((row) => row.map(() => ends.next().value as number));
          const rates = fitPatterson({ start, end });
          return pairsOf({ start, end }).every((pair, r) =>
            isNear(
              sum(pair.start) * (rates?.territories[r] ?? Number.NaN),
              decomposeDunn(pair).effects.local,
              sizeOf({ start, end }),
            ),
          );
        },
      ),
      runs,
    );
  });
});

describe('names, orders and merges', () => {
  it('relabelling and reordering change nothing', () => {
    fc.assert(
      fc.property(anySystem, fc.nat(), (system, seed) => {
        const turn = <T>(list: readonly T[]): readonly T[] => [
          ...list.slice(seed % list.length),
          ...list.slice(0, seed % list.length),
        ];
        const turned = { start: turn(system.start).map(turn), end: turn(system.end).map(turn) };
        const before = pairsOf(system).map((pair) => decomposeDunn(pair).effects);
        const after = pairsOf(turned).map((pair) => decomposeDunn(pair).effects);
        const same = turn(before);
        return after.every((effects, r) =>
          (['national', 'structural', 'local'] as const).every((key) => {
            const other = same[r]?.[key] ?? Number.NaN;
            return Number.isNaN(other)
              ? Number.isNaN(effects[key])
              : isNear(effects[key], other, sizeOf(system));
          }),
        );
      }),
      runs,
    );
  });

  it('splitting a territory and summing changes nothing in the three effects', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const [one, two] = [wholeOf(system, 0), wholeOf(system, 1)] as const;
        const join = (a: ArrayLike<number>, b: ArrayLike<number>): readonly number[] =>
          Array.from(a, (jobs, s) => jobs + (b[s] ?? 0));
        const both = decomposeDunn({
          ...one,
          start: join(one.start, two.start),
          end: join(one.end, two.end),
        }).effects;
        const parts = [one, two].map((pair) => decomposeDunn(pair).effects);
        return (['national', 'structural', 'local', 'unreferenced'] as const).every((key) => {
          const whole = sum(parts.map((effects) => effects[key]));
          return Number.isNaN(whole) || isNear(both[key], whole, sizeOf(system));
        });
      }),
      runs,
    );
  });

  it('merging two sectors of the same growth changes nothing', () => {
    fc.assert(
      fc.property(anySystem, fc.integer({ min: 1, max: 9 }), (system, times) => {
        // The last sector twice, the second copy in proportion at both dates of the reference.
        const twin = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] =>
          rows.map((row) => [...row, times * (row.at(-1) ?? 0)]);
        const apart = { start: twin(system.start), end: twin(system.end) };
        const width = system.start[0]?.length ?? 0;
        const merged = {
          start: apart.start.map((row) => [
            ...row.slice(0, width - 1),
            (row[width - 1] ?? 0) + (row[width] ?? 0),
          ]),
          end: apart.end.map((row) => [
            ...row.slice(0, width - 1),
            (row[width - 1] ?? 0) + (row[width] ?? 0),
          ]),
        };
        const before = pairsOf(apart).map((pair) => decomposeDunn(pair).effects);
        return pairsOf(merged).every((pair, r) => {
          const { effects } = { effects: decomposeDunn(pair).effects };
          return (['national', 'structural', 'local'] as const).every((key) => {
            const other = before[r]?.[key] ?? Number.NaN;
            return Number.isNaN(other) || isNear(effects[key], other, sizeOf(apart));
          });
        });
      }),
      runs,
    );
  });

  it('a passage that shares whole codes keeps the national sums, and so does a coarser level', () => {
    fc.assert(
      fc.property(anySystem, fc.integer({ min: 1, max: 3 }), (system, groups) => {
        const table = asTable(system);
        const lines = table.territories.flatMap(({ code }, t) => [
          { from: code, to: `g${t % groups}`, share: 0.25 },
          { from: code, to: 'rest', share: 0.75 },
        ]);
        const parents = Object.fromEntries(table.sectors.map(({ code }, s) => [code, `p${s % groups}`]));
        const sums = [table, mergeTerritories(table, lines), mergeSectors(table, parents)].map(({ jobs }) =>
          jobs.map(sum),
        );
        return sums.every((years) => years.every((jobs, y) => isNear(jobs, sums[0]?.[y] ?? 0)));
      }),
      runs,
    );
  });
});

describe('hidden cells', () => {
  it('the bounds always contain the value of the cell once revealed', () => {
    const hiding = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(1), fc.integer({ min: 0, max: 500 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(anySystem, hiding, (system, picks) => {
        const table = asTable(system);
        const width = table.sectors.length;
        const jobs = table.jobs.map((plane) => Float64Array.from(plane));
        const hidden = picks.flatMap(([t, s, year, slack]) => {
          const [territory, sector] = [t % table.territories.length, s % width];
          const cell = territory * width + sector;
          const value = jobs[year]?.[cell] ?? Number.NaN;
          if (Number.isNaN(value)) return [];
          (jobs[year] as Float64Array)[cell] = Number.NaN;
          return [{ territory, sector, year, low: Math.max(0, value - slack), high: value + (slack % 37) }];
        });
        const secret = { ...table, jobs, hidden };
        return table.territories.every((_, t) => {
          const { sectors, total: range } = boundHiddenRange(groundOf(secret), span, t);
          const truth = decomposeDunn(readPair(groundOf(table), span, t));
          const size = 1e-9 * sizeOf(system);
          const holds = (interval: { low: number; high: number } | null, value: number): boolean =>
            interval === null || (interval.low <= value + size && value <= interval.high + size);
          return (
            sectors.every((interval, s) => holds(interval, truth.local[s] ?? 0)) &&
            holds(range, truth.effects.local)
          );
        });
      }),
      runs,
    );
  });
});

describe('rules that nothing escapes', () => {
  const grid = { shift: 1, levels: [], references: [], courses: [], variants: [] } as const;
  const parameters = (territory: string): AnalysisParameters => ({
    territory,
    perimeter: 'zone',
    from: 2009,
    to: 2015,
    reference: { label: 'ensemble', territories: null },
    sectors: null,
    course: 'static',
    variant: 'dunn',
    smallBase: 30,
    grid,
    draws: 50,
    seed: 1,
  });

  it('workplace and residence are never read together; nor two grounds, nor two nomenclatures', () => {
    expect(checkSources([estel, { ...estel, basis: 'residence' }])).toMatchObject({
      refusal: { code: 'bases-mixed' },
    });
    const ground = { ...estel, geography: { ...estel.geography, year: 2020 } };
    expect(checkSources([estel, ground])).toMatchObject({ refusal: { code: 'geographies-mixed' } });
    const level = { ...estel, nomenclature: { ...estel.nomenclature, level: 'A17' } };
    expect(checkSources([estel, level])).toMatchObject({ refusal: { code: 'nomenclatures-mixed' } });
    expect([checkSources([]).ok, checkSources([estel, estel]).ok]).toEqual([true, true]);
  });

  it('a rank is always within its band, and a sign is said to hold only when it does [R094] [R095]', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const table = asTable(system);
        return table.territories.every(({ code }) => {
          const { rank, tried, sameSign, established } = computeStability(table, parameters(code));
          const within =
            rank === null || (rank.low <= rank.rank && rank.rank <= rank.high && rank.high <= rank.of);
          return within && (!established || sameSign >= 0.8 * tried);
        });
      }),
      runs,
    );
  });

  it('no answer holds a number that is not one', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        // The print of the table is given: it is most of the time, and none of the law.
        const answer = analyse(asTable(system), parameters('t0'), 'print');
        if (!answer.ok) return ['no-jobs-at-start', 'empty-reference'].includes(answer.refusal.code);
        const walk = (value: unknown): boolean =>
          typeof value === 'number'
            ? Number.isFinite(value)
            : typeof value !== 'object' || value === null || Object.values(value).every(walk);
        return walk(answer.value.result);
      }),
      runs,
    );
  });

  it('the second path is a second path: it sees a wrong growth', () => {
    const pair = { start: [10, 20], end: [12, 18], referenceStart: [100, 300], referenceEnd: [110, 290] };
    const local = toNumber(total(decomposeExactly(pair).map((sector) => sector.local)));
    expect(isNear(local, decomposeDunn({ ...pair, referenceEnd: [110, 291] }).effects.local)).toBe(false);
    expect(isNear(local, decomposeDunn(pair).effects.local)).toBe(true);
    expect(sumReference({ start: [[1], [5]], end: [[2], [Number.NaN]] }, 1)).toEqual({
      referenceStart: Float64Array.from([1]),
      referenceEnd: Float64Array.from([2]),
    });
    expect(sumReference({ start: [[1, Number.NaN]], end: [[2, 3]] }, 2)).toEqual({
      referenceStart: Float64Array.from([1, 0]),
      referenceEnd: Float64Array.from([2, 0]),
    });
  });
});
