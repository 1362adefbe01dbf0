// Bounds of the local effect of a territory when cells of it, or of its reference, are hidden.
import { boundGrowth, boundLocal, sumIntervals } from '../decompose/bounds.js';
import type { Interval } from '../decompose/effects.js';
import type { EmploymentTable } from '../table/table.js';
import { type Ground, indexHidden, type Span } from '../table/window.js';

/** Bounds by sector, null where nothing is hidden or nothing bounds it; and for the territory. */
export interface HiddenRange {
  readonly sectors: readonly (Interval | null)[];
  /** Null when nothing is hidden, or when a sector has no bound. */
  readonly total: Interval | null;
  /** Sectors where something is hidden, here or in the reference. */
  readonly touched: readonly boolean[];
}

type Read = (territory: number, sector: number) => Interval | null;

function createReader(table: EmploymentTable, year: number): Read {
  const hidden = indexHidden(table, year);
  const plane = table.jobs[year] ?? new Float64Array();
  const width = table.sectors.length;
  return (territory, sector) => {
    const cell = territory * width + sector;
    const value = plane[cell] ?? Number.NaN;
    return Number.isFinite(value) ? { low: value, high: value } : (hidden.get(cell) ?? null);
  };
}

function boundSector(
  readers: readonly [Read, Read],
  ground: Ground,
  place: { readonly territory: number; readonly sector: number },
): { readonly touched: boolean; readonly range: Interval | null } {
  const read = (territory: number): readonly [Interval, Interval] | null => {
    const start = readers[0](territory, place.sector);
    const end = readers[1](territory, place.sector);
    return start === null || end === null ? null : [start, end];
  };
  const own = read(place.territory);
  const others = ground.reference.map(read).filter((cells) => cells !== null);
  if (own === null) return { touched: false, range: null };
  const touched = [own, ...others].some((cells) => cells.some(({ low, high }) => low < high));
  const growth = boundGrowth(
    sumIntervals(others.map(([start]) => start)),
    sumIntervals(others.map(([, end]) => end)),
  );
  if (growth === null) return { touched, range: null };
  return { touched, range: boundLocal({ start: own[0], end: own[1], growth }) };
}

/**
 * Bounds the local effect over everything that hidden cells can hold, in jobs. A sector with a cell missing is
 * in no bound, as it is in no total. The bounds contain the value that a revealed cell would give; they are
 * outer bounds, since what the territory hides is also in its reference.
 */
export function boundHiddenRange(ground: Ground, span: Span, territory: number): HiddenRange {
  const { table } = ground;
  if (table.hidden.length === 0) {
    return { sectors: table.sectors.map(() => null), total: null, touched: table.sectors.map(() => false) };
  }
  const readers = [createReader(table, span.from), createReader(table, span.to)] as const;
  const bounded = table.sectors.map((_, sector) => boundSector(readers, ground, { territory, sector }));
  const isTouched = bounded.some(({ touched }) => touched);
  const open = bounded.some(({ touched, range }) => touched && range === null);
  return {
    sectors: bounded.map(({ touched, range }) => (touched ? range : null)),
    total: isTouched && !open ? sumIntervals(bounded.flatMap(({ range }) => range ?? [])) : null,
    touched: bounded.map(({ touched }) => touched),
  };
}
