// A figure with its source and its year, and the figures it replaced.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { TerritoryRefusal } from './refusals.js';

/** A number that says where it comes from (R018). Shares are in percent as printed, with `unit: '%'`. */
export interface DatedFigure {
  readonly value: number;
  readonly unit: string;
  /** Who published it. */
  readonly source: string;
  /** The year it describes, not the year it was read. */
  readonly year: number;
  /** What it counts, or how it was obtained; null when the source says nothing more. */
  readonly basis: string | null;
  /** Reasons to read it with care. */
  readonly caveats: readonly string[];
}

/** The five figures of the publication's profiles (part 1, box of the four territories; R017). */
export const figureKeys = [
  'population',
  'industrial-job-share-epci',
  'industrial-job-share-ti',
  'industrial-companies',
  'industrial-employees',
] as const;

/** Name of a figure of the profile. */
export type FigureKey = (typeof figureKeys)[number];

/** The newest figure of a key; those it replaced stay, newest first (R018). */
export interface Figure extends DatedFigure {
  readonly key: FigureKey;
  readonly previous: readonly DatedFigure[];
}

/** The figure alone, without its key nor its past. */
export function stripHistory(figure: DatedFigure): DatedFigure {
  const { value, unit, source, year, basis, caveats } = figure;
  return { value, unit, source, year, basis, caveats };
}

/** Whether two figures say the same number of the same thing: value, unit, source and year. */
export function isSameFigure(a: DatedFigure, b: DatedFigure): boolean {
  return a.value === b.value && a.unit === b.unit && a.source === b.source && a.year === b.year;
}

/**
 * Adds a figure to a key and keeps every older one (R018). The figure of the latest year comes first;
 * at equal years, the last recorded. The same value of the same source and year, typed twice, changes
 * nothing. A figure without a source, or whose value is not a finite number, is refused.
 *
 * @example
 * evolveFigure('population', null, { value: 124487, unit: 'habitants', source: 'INSEE', year: 2017, basis: null, caveats: [] })
 * // { ok: true, value: { key: 'population', value: 124487, …, previous: [] } }
 */
export function evolveFigure(
  key: FigureKey,
  current: Figure | null,
  recorded: DatedFigure,
): Result<Figure, Refusal<TerritoryRefusal>> {
  if (recorded.source.trim() === '' || !Number.isInteger(recorded.year) || !Number.isFinite(recorded.value)) {
    return refuse('figure-without-source');
  }
  const known = current === null ? [] : [stripHistory(current), ...current.previous];
  if (known.some((figure) => isSameFigure(figure, recorded)) && current !== null) return accept(current);
  // A stable sort: at equal years what was recorded last, put first here, stays first.
  const ordered = [stripHistory(recorded), ...known].sort((a, b) => b.year - a.year);
  const [newest = stripHistory(recorded), ...previous] = ordered;
  return accept({ key, ...newest, previous });
}
