// How a worked example written in a file is read: the shape first, then the lengths.
import * as z from 'zod/mini';
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ShiftShareRefusal } from '../refusals.js';
import { checkCells } from './check-cells.js';
import type { WrittenCell } from './quantity.js';

const quantity = z.union([z.number(), z.string()]);
const cell = z.union([quantity, z.null(), z.readonly(z.tuple([quantity, quantity]))]);
const row = z.array(cell).check(z.minLength(1));
const rows = z.record(z.string(), row);
const hidden = z.object({ e0: cell, e1: cell, g_sector: quantity });

const single = z.object({
  sectors: z.optional(z.array(z.string())),
  local0: z.optional(row),
  local1: z.optional(row),
  ref0: z.optional(row),
  ref1: z.optional(row),
  local_by_year: z.optional(rows),
  ref_by_year: z.optional(rows),
  g: z.optional(quantity),
  g_sector: z.optional(row),
  suppressed_bounds: z.optional(z.array(hidden)),
});

const multiple = z.object({
  regions: z.optional(z.array(z.string())),
  sectors: z.optional(z.array(z.string())),
  t0: z.optional(rows),
  t1: z.optional(rows),
  by_year: z.optional(z.record(z.string(), rows)),
  ref0: z.optional(row),
  ref1: z.optional(row),
  ref_by_year: z.optional(rows),
  W: z.optional(z.record(z.string(), z.record(z.string(), quantity))),
  suppressed_bounds: z.optional(z.array(hidden)),
});

type Single = z.infer<typeof single>;
type Multiple = z.infer<typeof multiple>;

/** A hidden cell put as a question: what it can hold at both dates, and the growth of its sector. */
export interface HiddenQuestion {
  readonly e0: WrittenCell;
  readonly e1: WrittenCell;
  readonly g_sector: WrittenCell;
}

/** One territory beside its reference, at two dates or more: years in ascending order. */
export interface SingleExample {
  readonly kind: 'single-region';
  readonly sectors: readonly string[];
  readonly years: readonly string[];
  readonly local: readonly (readonly WrittenCell[])[];
  readonly reference: readonly (readonly WrittenCell[])[];
  /** The two dates of the static form, as positions in the years. */
  readonly ends: readonly [number, number];
  readonly hidden: readonly HiddenQuestion[];
}

/** One territory beside rates alone, as reports print them: growth of the reference and of its sectors. */
export interface RatesExample {
  readonly kind: 'rates';
  readonly sectors: readonly string[];
  readonly start: readonly WrittenCell[];
  readonly end: readonly WrittenCell[];
  readonly growth: WrittenCell;
  readonly sectorGrowth: readonly WrittenCell[];
}

/** Territories that make up the reference, or beside a reference given apart. */
export interface MultipleExample {
  readonly kind: 'multi-region';
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly years: readonly string[];
  /** By date, then by region; the years are the last dates. */
  readonly jobs: readonly (readonly (readonly WrittenCell[])[])[];
  /** By date; null when the territories make it up, and at a date where it is not given. */
  readonly reference: readonly (readonly WrittenCell[] | null)[] | null;
  /** The two dates of the static form, as positions. */
  readonly ends: readonly [number, number];
  readonly weights: Readonly<Record<string, Readonly<Record<string, WrittenCell>>>> | null;
  readonly hidden: readonly HiddenQuestion[];
}

/** A worked example, read. */
export type WorkedExample = SingleExample | RatesExample | MultipleExample;

type Read<T> = Result<T, Refusal<ShiftShareRefusal>>;
type Row = readonly WrittenCell[];
/** A list with the name it bears in the file. */
type Named = readonly [field: string, list: readonly unknown[] | undefined];

const byYear = (a: string, b: string): number => Number(a) - Number(b) || (a < b ? -1 : 1);

/** What a file says under a name, never what an object has of its own. */
function find<T>(given: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return given !== undefined && Object.hasOwn(given, key) ? given[key] : undefined;
}

function refuseField(field: string) {
  return refuse('shift-share-malformed' as const, { field });
}

/** The length of every list, named sectors among them; the first that is absent or differs is refused. */
function checkLengths(lists: readonly Named[], sectors: readonly string[] | undefined): Read<number> {
  const absent = lists.find(([, list]) => list === undefined);
  if (absent !== undefined) return refuseField(absent[0]);
  const all: readonly Named[] = sectors === undefined ? lists : [['sectors', sectors], ...lists];
  const [other = '', first = []] = all[0] ?? [];
  const odd = all.find(([, list]) => list?.length !== first.length);
  if (odd === undefined) return accept(first.length);
  const [field, list = []] = odd;
  return refuse('worked-lengths-differ', { field, count: list.length, other, wanted: first.length });
}

function findTwice(names: readonly string[] | undefined): string | undefined {
  return names?.find((name, at) => names.indexOf(name) !== at);
}

function nameAll(given: readonly string[] | undefined, count: number): readonly string[] {
  return given ?? Array.from({ length: count }, (_, index) => String(index + 1));
}

function readRates(input: Single): Read<RatesExample> {
  const { local0, local1, g, g_sector } = input;
  const absent = Object.entries({ local0, local1, g, g_sector }).find(
    ([, given]) => given === undefined,
  )?.[0];
  if (absent !== undefined) return refuseField(absent);
  const length = checkLengths(Object.entries({ local0, local1, g_sector }), input.sectors);
  if (!length.ok) return length;
  return accept({
    kind: 'rates',
    sectors: nameAll(input.sectors, length.value),
    start: local0 ?? [],
    end: local1 ?? [],
    growth: g ?? null,
    sectorGrowth: g_sector ?? [],
  });
}

/** The dates of a series: those of a territory beside the same dates of its reference. */
function listDated(input: Single, years: readonly string[]): readonly Named[] {
  return years.flatMap((year): readonly Named[] => [
    [`local_by_year.${year}`, find(input.local_by_year, year)],
    [`ref_by_year.${year}`, find(input.ref_by_year, year)],
  ]);
}

function readSingle(input: Single): Read<SingleExample> {
  const years = Object.keys(input.local_by_year ?? {}).sort(byYear);
  const spans = years.length >= 2;
  if (input.local_by_year !== undefined && !spans) return refuseField('local_by_year');
  const { local0, ref0, local1, ref1 } = input;
  const statics: readonly Named[] = Object.entries({ local0, ref0, local1, ref1 });
  const isStatic = statics.some(([, list]) => list !== undefined);
  const lists = [...(isStatic || !spans ? statics : []), ...listDated(input, years)];
  // The territory's own lists first: a fault is named where it is read first.
  const ordered = [...lists.filter((_, at) => at % 2 === 0), ...lists.filter((_, at) => at % 2 === 1)];
  const length = checkLengths(ordered, input.sectors);
  if (!length.ok) return length;
  const rowsOf = (side: number): readonly Row[] =>
    lists.filter((_, at) => at % 2 === side).map(([, list]) => (list ?? []) as Row);
  return accept({
    kind: 'single-region',
    sectors: nameAll(input.sectors, length.value),
    years,
    local: rowsOf(0),
    reference: rowsOf(1),
    ends: isStatic ? [0, 1] : [0, years.length - 1],
    hidden: input.suppressed_bounds ?? [],
  });
}

/** A date of a table of territories: its name, its rows, the reference given apart. */
interface TableDate {
  readonly field: string;
  readonly rows: Readonly<Record<string, Row>>;
  readonly reference: Named | null;
}

function listDates(input: Multiple, years: readonly string[]): readonly TableDate[] {
  const { t0, t1, ref0, ref1, ref_by_year: apart } = input;
  const last = years.length - 1;
  const nameReference = (year: string, at: number): Named | null => {
    if (apart !== undefined) return [`ref_by_year.${year}`, find(apart, year)];
    if (t0 !== undefined || (at > 0 && at < last)) return null;
    const [field, list] = at === 0 ? (['ref0', ref0] as const) : (['ref1', ref1] as const);
    return list === undefined ? null : [field, list];
  };
  const dated = years.map((year, at) => ({
    field: `by_year.${year}`,
    rows: input.by_year?.[year] ?? {},
    reference: nameReference(year, at),
  }));
  if (t0 === undefined || t1 === undefined) return dated;
  const name = (field: string, list: Row | undefined): Named | null =>
    list === undefined ? null : [field, list];
  return [
    { field: 't0', rows: t0, reference: name('ref0', ref0) },
    { field: 't1', rows: t1, reference: name('ref1', ref1) },
    ...dated,
  ];
}

/** The name of the one that is absent when the other is given. */
function findHalf(pair: Readonly<Record<string, unknown>>): string | undefined {
  const absent = Object.keys(pair).filter((name) => pair[name] === undefined);
  return absent.length === 1 ? absent[0] : undefined;
}

/** What is wrong with a table of territories before its lists are measured. */
function findFault(input: Multiple, regions: readonly string[], years: readonly string[]): Read<true> {
  const { t0, t1, ref0, ref1, by_year, W } = input;
  const half = findHalf({ t0, t1 }) ?? findHalf({ ref0, ref1 });
  if (half !== undefined) return refuseField(half);
  if (by_year !== undefined && years.length < 2) return refuseField('by_year');
  if (regions.length === 0) return refuseField(input.regions === undefined ? 't0' : 'regions');
  const twice = findTwice(regions);
  if (twice !== undefined) return refuse('same-code-twice', { code: twice });
  const named = Object.entries(W ?? {}).flatMap(([own, weights]) => [own, ...Object.keys(weights)]);
  const unknown = named.find((name) => !regions.includes(name));
  return unknown === undefined ? accept(true) : refuse('territory-unknown', { code: unknown });
}

/** Every territory that a date names: one that enters later is missed at the first date, not passed over. */
function nameRegions({ t0, t1, by_year }: Multiple): readonly string[] {
  const dates = [t0, t1, ...Object.values(by_year ?? {})];
  return [...new Set(dates.flatMap((rowsOfDate) => Object.keys(rowsOfDate ?? {})))];
}

function readMultiple(input: Multiple): Read<MultipleExample> {
  const years = Object.keys(input.by_year ?? {}).sort(byYear);
  const regions = input.regions ?? nameRegions(input);
  const sound = findFault(input, regions, years);
  if (!sound.ok) return sound;
  const dates = listDates(input, years);
  const jobs = dates.map(({ field, rows: given }) =>
    regions.map((region): Named => [`${field}.${region}`, find(given, region)]),
  );
  const apart = dates.flatMap(({ reference }) => (reference === null ? [] : [reference]));
  const length = checkLengths([...jobs.flat(), ...apart], input.sectors);
  if (!length.ok) return length;
  return accept({
    kind: 'multi-region',
    regions,
    sectors: nameAll(input.sectors, length.value),
    years,
    jobs: jobs.map((named) => named.map(([, list]) => (list ?? []) as Row)),
    reference:
      apart.length === 0 ? null : dates.map(({ reference }) => (reference?.[1] as Row | undefined) ?? null),
    ends: input.t0 === undefined ? [0, years.length - 1] : [0, 1],
    weights: input.W ?? null,
    hidden: input.suppressed_bounds ?? [],
  });
}

/**
 * Reads a worked example: one territory (`local0`, `local1`, `ref0`, `ref1`, or `local_by_year` and
 * `ref_by_year`, or the rates `g` and `g_sector` in place of the reference) or several (`t0` and `t1`, or
 * `by_year`, with `W` for neighbours, and `ref0`, `ref1` or `ref_by_year` for a reference they do not make up).
 * Numbers may be fractions written as text, `null` where missing, `[low, high]` where hidden. What cannot be read
 * is refused with the field to correct: a shape, a number, lists of unequal lengths, a name given twice.
 */
export function parseWorkedExample(json: unknown): Read<WorkedExample> {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isObject) return refuseField('input');
  const isMultiple = 't0' in json || 't1' in json || 'by_year' in json;
  const read = isMultiple ? multiple.safeParse(json) : single.safeParse(json);
  if (!read.success) return refuseField(read.error.issues[0]?.path.join('.') || 'input');
  const fault = checkCells(read.data);
  if (fault !== null) return fault;
  const twice = findTwice(read.data.sectors);
  if (twice !== undefined) return refuse('same-code-twice', { code: twice });
  if (isMultiple) return readMultiple(read.data as Multiple);
  const one = read.data as Single;
  return one.g_sector !== undefined && one.ref0 === undefined ? readRates(one) : readSingle(one);
}
