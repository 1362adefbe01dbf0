// Common measures: what several territories say of the same thing, side by side, never in order of merit.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { Analysis, Interval } from '../shift-share/index.js';
import type { DatedFigure } from '../territory/index.js';
import type { BenchmarkRefusal } from './refusals.js';

/** A figure of one territory, with the band that goes with it when there is one. */
export interface MeasuredFigure extends DatedFigure {
  readonly band: Interval | null;
}

/** Something measured in several territories, by code; what is not known is absent. */
export interface CommonMeasure {
  readonly key: string;
  readonly figures: ReadonlyMap<string, MeasuredFigure>;
}

/** Why figures of one line should not be read side by side. */
export type MeasureWarning = 'units-differ' | 'years-differ' | 'bases-differ' | 'sources-differ';

/** One line of the comparison, in the order of the territories asked; null where a territory says nothing. */
export interface MeasureRow {
  readonly key: string;
  readonly figures: readonly (MeasuredFigure | null)[];
  readonly missing: number;
  readonly warnings: readonly MeasureWarning[];
}

/** Territories shown at once, at most. */
export const MOST_COMPARED = 4;

function listWarnings(figures: readonly MeasuredFigure[]): readonly MeasureWarning[] {
  const differs = (read: (figure: MeasuredFigure) => unknown): boolean => new Set(figures.map(read)).size > 1;
  const warnings: readonly (readonly [MeasureWarning, boolean])[] = [
    ['units-differ', differs(({ unit }) => unit)],
    ['years-differ', differs(({ year }) => year)],
    ['bases-differ', differs(({ basis }) => basis)],
    ['sources-differ', differs(({ source }) => source)],
  ];
  return warnings.filter(([, holds]) => holds).map(([warning]) => warning);
}

/**
 * Lays common measures side by side (R086) in the order asked: nothing here sorts by a value. Figures of another
 * unit, year, basis or source are shown with a warning. More than four territories, or one asked twice, are
 * refused.
 */
export function compareMeasures(
  measures: readonly CommonMeasure[],
  order: readonly string[],
): Result<readonly MeasureRow[], Refusal<BenchmarkRefusal>> {
  if (order.length > MOST_COMPARED) return refuse('too-many-compared', { most: MOST_COMPARED });
  const twice = order.find((code, index) => order.indexOf(code) !== index);
  if (twice !== undefined) return refuse('compared-twice', { code: twice });
  return accept(
    measures.map(({ key, figures }) => {
      const row = order.map((code) => figures.get(code) ?? null);
      const known = row.filter((figure) => figure !== null);
      return { key, figures: row, missing: row.length - known.length, warnings: listWarnings(known) };
    }),
  );
}

/**
 * The local effect of several analyses as a common measure, in points of the starting jobs, each with the band of
 * its choices (R093–R095).
 */
export function measureLocalEffect(analyses: readonly Analysis[]): CommonMeasure {
  const figures = analyses.map(({ parameters, source, result }) => {
    const figure: MeasuredFigure = {
      value: result.points.local,
      unit: 'points',
      source: `${source.publisher}, ${source.title}`,
      year: parameters.to,
      basis: `${parameters.from}–${parameters.to}, ${parameters.reference.label}, ${source.nomenclature.level}`,
      caveats: result.caveats,
      band: result.stability.points,
    };
    return [parameters.territory, figure] as const;
  });
  return { key: 'local-effect', figures: new Map(figures) };
}
