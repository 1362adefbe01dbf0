// A worked example answered in full, under the names of the published examples.
import { boundGrowth, boundLocal, sumIntervals } from '../decompose/bounds.js';
import type { Interval } from '../decompose/effects.js';
import type { PairOfDates } from '../decompose/pair.js';
import { fitPatterson } from '../decompose/patterson.js';
import { sumReference } from '../decompose/reference.js';
import { computeNeighbourGrowth, decomposeSpatial, type SystemOfDates } from '../decompose/spatial.js';
import {
  orNull,
  type Printed,
  printArcelus,
  printDynamic,
  printGerfin,
  printSectors,
  printSpatial,
  printTotal,
} from './blocks.js';
import { readInterval, readValue, type WrittenCell } from './quantity.js';
import { answerRates } from './rates.js';
import type { HiddenQuestion, MultipleExample, SingleExample, WorkedExample } from './schema.js';

const readRow = (row: readonly WrittenCell[]): Float64Array => Float64Array.from(row, readValue);
const nowhere: Interval = { low: Number.NaN, high: Number.NaN };

function printBounds(bounded: { start: Interval; end: Interval; growth: Interval }): Printed {
  const local = boundLocal(bounded);
  const { start, end, growth } = bounded;
  return {
    e0: [start.low, start.high],
    e1: [end.low, end.high],
    g_sector: growth.low === growth.high ? growth.low : [orNull(growth.low), orNull(growth.high)],
    competitive: Number.isFinite(local.low) ? [local.low, local.high] : null,
  };
}

function printQuestions(questions: readonly HiddenQuestion[]): readonly Printed[] {
  return questions.map(({ e0, e1, g_sector }) =>
    printBounds({
      start: readInterval(e0) ?? nowhere,
      end: readInterval(e1) ?? nowhere,
      growth: readInterval(g_sector) ?? nowhere,
    }),
  );
}

function answerSingle(example: SingleExample): Printed {
  const pairOf = (from: number, to: number): PairOfDates => ({
    start: readRow(example.local[from] ?? []),
    end: readRow(example.local[to] ?? []),
    referenceStart: readRow(example.reference[from] ?? []),
    referenceEnd: readRow(example.reference[to] ?? []),
  });
  const [from, to] = example.ends;
  const pair = pairOf(from, to);
  const offset = example.local.length - example.years.length;
  const pairs = example.years.slice(1).map((_, p) => pairOf(offset + p, offset + p + 1));
  return {
    total: printTotal(pair),
    by_sector: printSectors(pair),
    gerfin: printGerfin(pair),
    arcelus_total: printArcelus(pair),
    ...(pairs.length === 0 ? {} : { dynamic: printDynamic(pairs, example.years) }),
    ...(example.hidden.length === 0 ? {} : { suppressed_bounds: printQuestions(example.hidden) }),
  };
}

function listHiddenCells(example: MultipleExample): readonly Printed[] {
  const first = example.jobs[0] ?? [];
  const last = example.jobs.at(-1) ?? [];
  const cellsOf = (s: number, rows: typeof first): readonly (Interval | null)[] =>
    rows.map((row) => readInterval(row[s] ?? null));
  return example.sectors.flatMap((sector, s) => {
    const [starts, ends] = [cellsOf(s, first), cellsOf(s, last)];
    const whole = [...starts, ...ends].every((interval) => interval !== null);
    const growth = whole
      ? boundGrowth(sumIntervals(starts as Interval[]), sumIntervals(ends as Interval[]))
      : null;
    return example.regions.flatMap((region, r) => {
      const [start, end] = [starts[r], ends[r]];
      if (!start || !end || (start.low === start.high && end.low === end.high)) return [];
      return [{ region, sector, ...printBounds({ start, end, growth: growth ?? nowhere }) }];
    });
  });
}

function printPatterson(example: MultipleExample, system: SystemOfDates): Printed | null {
  const rates = fitPatterson(system);
  if (rates === null) return null;
  const name = (names: readonly string[], list: Float64Array): Printed =>
    Object.fromEntries(names.map((key, index) => [key, orNull(list[index] ?? Number.NaN)]));
  return {
    national: rates.national,
    sector: name(example.sectors, rates.sectors),
    region: name(example.regions, rates.territories),
  };
}

function printNeighbours(
  example: MultipleExample,
  system: SystemOfDates,
  pairs: readonly PairOfDates[],
): Printed {
  const place = new Map(example.regions.map((region, r) => [region, r]));
  return Object.fromEntries(
    example.regions.map((region, territory) => {
      const weights = new Map(
        Object.entries(example.weights?.[region] ?? {}).flatMap(([other, weight]) => {
          const at = place.get(other);
          return at === undefined ? [] : [[at, readValue(weight)] as const];
        }),
      );
      const growth = computeNeighbourGrowth(system, { territory, weights, sectors: example.sectors.length });
      return [region, printSpatial(decomposeSpatial(pairs[territory] as PairOfDates, growth))];
    }),
  );
}

function answerMultiple(example: MultipleExample): Printed {
  const dates = example.jobs.map((rows) => rows.map(readRow));
  const sectors = example.sectors.length;
  const pairsOf = (from: number, to: number): readonly PairOfDates[] => {
    const system = { start: dates[from] ?? [], end: dates[to] ?? [] };
    const apart = example.reference;
    const whole =
      apart === null
        ? sumReference(system, sectors)
        : { referenceStart: readRow(apart[0]), referenceEnd: readRow(apart[1]) };
    return system.start.map((start, r) => ({ start, end: system.end[r] ?? [], ...whole }));
  };
  const system = { start: dates[0] ?? [], end: dates.at(-1) ?? [] };
  const pairs = pairsOf(0, dates.length - 1);
  const byRegion = (print: (pair: PairOfDates) => Printed | null): Printed =>
    Object.fromEntries(example.regions.map((region, r) => [region, print(pairs[r] as PairOfDates)]));
  const periods = example.years.slice(1).map((_, p) => pairsOf(p, p + 1));
  const hidden = [...printQuestions(example.hidden), ...listHiddenCells(example)];
  return {
    total: byRegion(printTotal),
    by_sector: byRegion(printSectors),
    gerfin: byRegion(printGerfin),
    arcelus_total: byRegion(printArcelus),
    patterson: printPatterson(example, system),
    ...(example.weights === null ? {} : { spatial: printNeighbours(example, system, pairs) }),
    ...(periods.length === 0 || example.reference !== null
      ? {}
      : {
          dynamic: Object.fromEntries(
            example.regions.map((region, r) => [
              region,
              printDynamic(
                periods.map((all) => all[r] as PairOfDates),
                example.years,
              ),
            ]),
          ),
        }),
    ...(hidden.length === 0 ? {} : { suppressed_bounds: hidden }),
  };
}

/**
 * Answers a worked example with every figure that its input allows, in jobs and rates, null where undefined:
 * totals, sectors, Gerfin, Arcelus; the dynamic form where there are years, the regression and the neighbours
 * where there are several territories, the bounds where cells are hidden.
 */
export function answerWorkedExample(example: WorkedExample): Printed {
  if (example.kind === 'rates') return answerRates(example);
  return example.kind === 'single-region' ? answerSingle(example) : answerMultiple(example);
}
