// What an analysis reads of a table: two years or a run of years, some sectors, a reference.
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { Interval } from '../decompose/effects.js';
import type { PairOfDates } from '../decompose/pair.js';
import { sumReference } from '../decompose/reference.js';
import type { SystemOfDates } from '../decompose/spatial.js';
import type { ShiftShareRefusal } from '../refusals.js';
import { findCode, readRow } from './cell.js';
import type { EmploymentTable } from './table.js';

/** A table whose references are resolved to positions. */
export interface Ground {
  readonly table: EmploymentTable;
  /** Positions of the territories that make the reference. */
  readonly reference: readonly number[];
}

/** Two years, by their positions in the table. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type Read<T> = Result<T, Refusal<ShiftShareRefusal>>;

function findPositions(
  list: readonly { readonly code: string }[],
  codes: readonly string[],
  unknown: 'territory-unknown' | 'sector-unknown',
): Read<readonly number[]> {
  const place = new Map(list.map(({ code }, index) => [code, index]));
  const absent = codes.find((code) => !place.has(code));
  if (absent !== undefined) return refuse(unknown, { code: absent });
  return accept(codes.map((code) => place.get(code) ?? 0));
}

/** Keeps some sectors of a table, in the order of the table; null keeps all. */
export function selectSectors(
  table: EmploymentTable,
  codes: readonly string[] | null,
): Read<EmploymentTable> {
  if (codes === null) return accept(table);
  const found = findPositions(table.sectors, codes, 'sector-unknown');
  if (!found.ok) return found;
  const kept = [...new Set(found.value)].sort((a, b) => a - b);
  const place = new Map(kept.map((before, after) => [before, after]));
  const pick = (plane: Float64Array): Float64Array => {
    const picked = new Float64Array(table.territories.length * kept.length);
    for (let t = 0; t < table.territories.length; t += 1) {
      for (const [after, before] of kept.entries()) {
        picked[t * kept.length + after] = plane[t * table.sectors.length + before] ?? Number.NaN;
      }
    }
    return picked;
  };
  return accept({
    ...table,
    sectors: kept.flatMap((s) => table.sectors[s] ?? []),
    jobs: table.jobs.map(pick),
    hidden: table.hidden.flatMap((cell) => {
      const sector = place.get(cell.sector);
      return sector === undefined ? [] : [{ ...cell, sector }];
    }),
  });
}

/** Resolves a reference; null territories mean all of them. */
export function resolveReference(table: EmploymentTable, codes: readonly string[] | null): Read<Ground> {
  if (codes === null) return accept({ table, reference: table.territories.map((_, t) => t) });
  const found = findPositions(table.territories, codes, 'territory-unknown');
  return found.ok ? accept({ table, reference: [...new Set(found.value)] }) : found;
}

/** Positions of two years; refused when one is absent, or when they are not in order. */
export function resolveSpan(table: EmploymentTable, from: number, to: number): Read<Span> {
  const absent = [from, to].find((year) => !table.years.includes(year));
  if (absent !== undefined) return refuse('year-unknown', { year: absent });
  if (from >= to) return refuse('years-not-in-order', { from, to });
  return accept({ from: table.years.indexOf(from), to: table.years.indexOf(to) });
}

/** Position of a territory; refused when it is absent. */
export function resolveTerritory(table: EmploymentTable, code: string): Read<number> {
  const position = findCode(table.territories, code);
  return position < 0 ? refuse('territory-unknown', { code }) : accept(position);
}

/** Rows of some territories at two dates. */
export function readSystem(
  table: EmploymentTable,
  span: Span,
  territories: readonly number[],
): SystemOfDates {
  return {
    start: territories.map((t) => readRow(table, t, span.from)),
    end: territories.map((t) => readRow(table, t, span.to)),
  };
}

/** A territory beside its reference, at two dates. */
export function readPair(ground: Ground, span: Span, territory: number): PairOfDates {
  const whole = sumReference(readSystem(ground.table, span, ground.reference), ground.table.sectors.length);
  return {
    start: readRow(ground.table, territory, span.from),
    end: readRow(ground.table, territory, span.to),
    ...whole,
  };
}

/** Intervals of the cells of a year, by `territory * sectors + sector`. */
export function indexHidden(table: EmploymentTable, year: number): ReadonlyMap<number, Interval> {
  const width = table.sectors.length;
  return new Map(
    table.hidden
      .filter((cell) => cell.year === year)
      .map(({ territory, sector, low, high }) => [territory * width + sector, { low, high }]),
  );
}
