// The local effect of every territory under one choice of calculation.
import type { Course, Variant } from '../analysis/analysis.js';
import { decomposeTerritories } from '../analysis/territories.js';
import { fitPatterson } from '../decompose/patterson.js';
import { type Ground, readSystem, type Span } from '../table/window.js';

/** How the effect is computed. */
export interface Calculation {
  readonly course: Course;
  readonly variant: Variant;
}

/** Jobs at the start and local effect of every territory, in jobs; NaN where it cannot be computed. */
export interface LocalEffects {
  readonly base: Float64Array;
  readonly local: Float64Array;
}

function computePeriod(ground: Ground, span: Span, variant: Variant): LocalEffects {
  const effects = decomposeTerritories(ground, span);
  if (variant === 'dunn') return { base: effects.start, local: effects.local };
  const all = ground.table.territories.map((_, t) => t);
  const rates = fitPatterson(readSystem(ground.table, span, all));
  const local = effects.start.map((start, t) => start * (rates?.territories[t] ?? Number.NaN));
  return { base: effects.start, local };
}

/**
 * The local effect in jobs: at once, or year after year and summed; as Dunn's residual, or as Patterson's rate
 * times the starting jobs, fitted on every territory of the table. A territory without a job at the start, or
 * without a period that can be computed, is NaN.
 */
export function computeLocalEffects(
  ground: Ground,
  span: Span,
  { course, variant }: Calculation,
): LocalEffects {
  const steps =
    course === 'static'
      ? [span]
      : Array.from({ length: span.to - span.from }, (_, p) => ({
          from: span.from + p,
          to: span.from + p + 1,
        }));
  const periods = steps.map((step) => computePeriod(ground, step, variant));
  const base = periods[0]?.base ?? new Float64Array();
  const local = base.map((start, t) => {
    if (!(start > 0)) return Number.NaN;
    return periods.reduce((sum, period) => sum + (period.local[t] ?? Number.NaN), 0);
  });
  return { base, local };
}
