// How a worked example written in a file is read: the shape first, then the lengths.
import * as z from 'zod/mini';
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ShiftShareRefusal } from '../refusals.js';
import { parseQuantity, type WrittenCell } from './quantity.js';

const quantity = z.union([z.number(), z.string()]).check(z.refine((value) => parseQuantity(value) !== null));
const cell = z.union([quantity, z.null(), z.readonly(z.tuple([quantity, quantity]))]);
const row = z.array(cell).check(z.minLength(1));
const rows = z.record(z.string(), row);
const weights = z.record(z.string(), z.record(z.string(), quantity));
const hidden = z.object({
  e0: z.readonly(z.tuple([quantity, quantity])),
  e1: z.readonly(z.tuple([quantity, quantity])),
  g_sector: quantity,
});

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
  W: z.optional(weights),
  suppressed_bounds: z.optional(z.array(hidden)),
});

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
  /** By year, then by region. */
  readonly jobs: readonly (readonly (readonly WrittenCell[])[])[];
  readonly reference: readonly [readonly WrittenCell[], readonly WrittenCell[]] | null;
  readonly weights: Readonly<Record<string, Readonly<Record<string, WrittenCell>>>> | null;
  readonly hidden: readonly HiddenQuestion[];
}

/** A worked example, read. */
export type WorkedExample = SingleExample | RatesExample | MultipleExample;

type Read<T> = Result<T, Refusal<ShiftShareRefusal>>;

const byYear = (a: string, b: string): number => Number(a) - Number(b) || (a < b ? -1 : 1);

function checkLengths(lists: readonly (readonly unknown[] | undefined)[], field: string): Read<number> {
  const lengths = new Set(lists.map((list) => list?.length ?? -1));
  const [length = -1] = lengths;
  return lengths.size === 1 && length > 0 ? accept(length) : refuse('shift-share-malformed', { field });
}

function nameAll(given: readonly string[] | undefined, count: number): readonly string[] {
  return given ?? Array.from({ length: count }, (_, index) => String(index + 1));
}

function readRates(input: z.infer<typeof single>): Read<RatesExample> {
  const { local0, local1, g, g_sector } = input;
  const absent = Object.entries({ local0, local1, g, g_sector }).find(
    ([, given]) => given === undefined,
  )?.[0];
  if (absent !== undefined) return refuse('shift-share-malformed', { field: absent });
  const length = checkLengths(
    [local0, local1, g_sector, ...(input.sectors ? [input.sectors] : [])],
    'sectors',
  );
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

function readSingle(input: z.infer<typeof single>): Read<SingleExample> {
  const { local_by_year: local, ref_by_year: reference } = input;
  const years = Object.keys(local ?? {}).sort(byYear);
  const spans = years.length >= 2;
  if (local !== undefined && !spans) return refuse('shift-share-malformed', { field: 'local_by_year' });
  const lists = { local0: input.local0, local1: input.local1, ref0: input.ref0, ref1: input.ref1 };
  const absent = Object.entries(lists).find(([, list]) => list === undefined)?.[0];
  const isStatic = Object.values(lists).some((list) => list !== undefined);
  if (absent !== undefined && (isStatic || !spans)) return refuse('shift-share-malformed', { field: absent });
  const series = years.map((year) => [local?.[year], reference?.[year]] as const);
  const pairs = isStatic
    ? [[input.local0, input.ref0] as const, [input.local1, input.ref1] as const, ...series]
    : series;
  const length = checkLengths([...pairs.flat(), ...(input.sectors ? [input.sectors] : [])], 'sectors');
  if (!length.ok) return length;
  return accept({
    kind: 'single-region',
    sectors: nameAll(input.sectors, length.value),
    years,
    local: pairs.map(([list]) => list ?? []),
    reference: pairs.map(([, list]) => list ?? []),
    ends: isStatic ? [0, 1] : [0, pairs.length - 1],
    hidden: input.suppressed_bounds ?? [],
  });
}

function readMultiple(input: z.infer<typeof multiple>): Read<MultipleExample> {
  const years = Object.keys(input.by_year ?? {}).sort(byYear);
  const dates =
    input.by_year === undefined ? [input.t0, input.t1] : years.map((year) => input.by_year?.[year]);
  const regions = input.regions ?? Object.keys(dates[0] ?? {});
  if (dates.length < 2 || dates.includes(undefined) || regions.length === 0) {
    return refuse('shift-share-malformed', { field: input.by_year === undefined ? 't0' : 'by_year' });
  }
  const jobs = dates.map((rowsOfDate) => regions.map((region) => rowsOfDate?.[region]));
  const missing = regions.find((_, r) => jobs.some((rowsOfDate) => rowsOfDate[r] === undefined));
  if (missing !== undefined) return refuse('shift-share-malformed', { field: missing });
  const apart = input.ref0 !== undefined && input.ref1 !== undefined ? [input.ref0, input.ref1] : [];
  const length = checkLengths(
    [...jobs.flat(), ...apart, ...(input.sectors ? [input.sectors] : [])],
    'sectors',
  );
  if (!length.ok) return length;
  return accept({
    kind: 'multi-region',
    regions,
    sectors: nameAll(input.sectors, length.value),
    years,
    jobs: jobs.map((rowsOfDate) => rowsOfDate.map((list) => list ?? [])),
    reference: apart.length === 2 ? [apart[0] ?? [], apart[1] ?? []] : null,
    weights: input.W ?? null,
    hidden: input.suppressed_bounds ?? [],
  });
}

/**
 * Reads a worked example: one territory (`local0`, `local1`, `ref0`, `ref1`, or `local_by_year` and
 * `ref_by_year`, or the rates `g` and `g_sector` in place of the reference) or several (`t0` and `t1`, or `by_year`, with `W` for neighbours). Numbers may be fractions
 * written as text, `null` where missing, `[low, high]` where hidden. What cannot be read is refused with the
 * field to correct.
 */
export function parseWorkedExample(json: unknown): Read<WorkedExample> {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isObject) return refuse('shift-share-malformed', { field: 'input' });
  const isMultiple = 't0' in json || 't1' in json || 'by_year' in json;
  const read = isMultiple ? multiple.safeParse(json) : single.safeParse(json);
  if (!read.success) {
    return refuse('shift-share-malformed', { field: read.error.issues[0]?.path.join('.') ?? 'input' });
  }
  if (isMultiple) return readMultiple(read.data as z.infer<typeof multiple>);
  const one = read.data as z.infer<typeof single>;
  return one.g_sector !== undefined && one.ref0 === undefined ? readRates(one) : readSingle(one);
}
