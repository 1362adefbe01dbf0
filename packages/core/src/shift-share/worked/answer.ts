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
    e0: [orNull(start.low), orNull(start.high)],
    e1: [orNull(end.low), orNull(end.high)],
    g_sector: growth.low === growth.high ? orNull(growth.low) : [orNull(growth.low), orNull(growth.high)],
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

interface HiddenPlace {
  readonly start: WrittenCell;
  readonly end: WrittenCell;
  /** Growth of the sector in the reference; null when nothing bounds it. */
  readonly growth: Interval | null;
  readonly named: Printed;
}

/** The bounds of a cell that hides something at either date; nothing for one that is known, or missing. */
function printHidden({ start, end, growth, named }: HiddenPlace): readonly Printed[] {
  const [from, to] = [readInterval(start), readInterval(end)];
  if (from === null || to === null || (from.low === from.high && to.low === to.high)) return [];
  return [{ ...named, ...printBounds({ start: from, end: to, growth: growth ?? nowhere }) }];
}

/** Growth of a sector from its cells at both dates; a territory missing at one of them counts at neither. */
function boundSector(starts: readonly WrittenCell[], ends: readonly WrittenCell[]): Interval | null {
  const known = starts.flatMap((start, r) => {
    const [from, to] = [readInterval(start), readInterval(ends[r] ?? null)];
    return from === null || to === null ? [] : [{ from, to }];
  });
  return boundGrowth(sumIntervals(known.map(({ from }) => from)), sumIntervals(known.map(({ to }) => to)));
}

function listHiddenSectors(example: SingleExample): readonly Printed[] {
  const [from, to] = example.ends;
  const cellOf = (rows: typeof example.local, date: number, s: number) => rows[date]?.[s] ?? null;
  return example.sectors.flatMap((sector, s) =>
    printHidden({
      start: cellOf(example.local, from, s),
      end: cellOf(example.local, to, s),
      growth: boundSector([cellOf(example.reference, from, s)], [cellOf(example.reference, to, s)]),
      named: { sector },
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
  const pair = pairOf(...example.ends);
  const offset = example.local.length - example.years.length;
  const pairs = example.years.slice(1).map((_, p) => pairOf(offset + p, offset + p + 1));
  const hidden = [...printQuestions(example.hidden), ...listHiddenSectors(example)];
  return {
    total: printTotal(pair),
    by_sector: printSectors(pair),
    gerfin: printGerfin(pair),
    arcelus_total: printArcelus(pair),
    ...(pairs.length === 0 ? {} : { dynamic: printDynamic(pairs, example.years) }),
    ...(hidden.length === 0 ? {} : { suppressed_bounds: hidden }),
  };
}

function listHiddenCells(example: MultipleExample): readonly Printed[] {
  const [from, to] = example.ends;
  const [first, last] = [example.jobs[from] ?? [], example.jobs[to] ?? []];
  const apart = example.reference;
  return example.sectors.flatMap((sector, s) => {
    const cellsOf = (rows: typeof first) => rows.map((row) => row[s] ?? null);
    const growth =
      apart === null
        ? boundSector(cellsOf(first), cellsOf(last))
        : boundSector([apart[from]?.[s] ?? null], [apart[to]?.[s] ?? null]);
    return example.regions.flatMap((region, r) =>
      printHidden({
        start: first[r]?.[s] ?? null,
        end: last[r]?.[s] ?? null,
        growth,
        named: { region, sector },
      }),
    );
  });
}

function printPatterson(example: MultipleExample, system: SystemOfDates): Printed | null {
  const rates = fitPatterson(system);
  if (rates === null) return null;
  const name = (names: readonly string[], list: Float64Array): Printed =>
    Object.fromEntries(names.map((key, index) => [key, orNull(list[index] ?? Number.NaN)]));
  return {
    national: orNull(rates.national),
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

/** Every territory beside its reference, between two dates; null where the reference is not given. */
function pairAll(example: MultipleExample, from: number, to: number): readonly PairOfDates[] | null {
  const readDate = (date: number) => (example.jobs[date] ?? []).map(readRow);
  const system = { start: readDate(from), end: readDate(to) };
  const apart = example.reference;
  const [before, after] = [apart?.[from] ?? null, apart?.[to] ?? null];
  if (apart !== null && (before === null || after === null)) return null;
  const whole =
    before === null || after === null
      ? sumReference(system, example.sectors.length)
      : { referenceStart: readRow(before), referenceEnd: readRow(after) };
  return system.start.map((start, r) => ({ start, end: system.end[r] ?? [], ...whole }));
}

/** Year after year, territory by territory; nothing without years, or where a year has no reference. */
function printCourses(example: MultipleExample): Printed {
  const offset = example.jobs.length - example.years.length;
  const periods = example.years.slice(1).map((_, p) => pairAll(example, offset + p, offset + p + 1));
  const known = periods.flatMap((all) => (all === null ? [] : [all]));
  if (periods.length === 0 || known.length < periods.length) return {};
  const courses = example.regions.map((region, r) => {
    const pairs = known.map((all) => all[r] as PairOfDates);
    return [region, printDynamic(pairs, example.years)] as const;
  });
  return { dynamic: Object.fromEntries(courses) };
}

function answerMultiple(example: MultipleExample): Printed {
  const [from, to] = example.ends;
  const pairs = pairAll(example, from, to) ?? [];
  const system = { start: pairs.map(({ start }) => start), end: pairs.map(({ end }) => end) };
  const byRegion = (print: (pair: PairOfDates) => Printed | null): Printed =>
    Object.fromEntries(example.regions.map((region, r) => [region, print(pairs[r] as PairOfDates)]));
  const hidden = [...printQuestions(example.hidden), ...listHiddenCells(example)];
  return {
    total: byRegion(printTotal),
    by_sector: byRegion(printSectors),
    gerfin: byRegion(printGerfin),
    arcelus_total: byRegion(printArcelus),
    patterson: printPatterson(example, system),
    ...(example.weights === null ? {} : { spatial: printNeighbours(example, system, pairs) }),
    ...printCourses(example),
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
