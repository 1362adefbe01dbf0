// The local effect read in several ways, in points.
import { at } from '../decompose/pair.js';
import { fitPatterson } from '../decompose/patterson.js';
import { computePattersonErrors } from '../decompose/patterson-error.js';
import { computeLocalEffects } from '../robust/local-points.js';
import { readSystem } from '../table/window.js';
import type { AnalysisResult, Course, Variant } from './analysis.js';
import type { Scene } from './scene.js';

function readLocal({ ground, span, territory }: Scene, course: Course, variant: Variant): number | null {
  const { base, local } = computeLocalEffects(ground, span, { course, variant });
  const points = (100 * (local[territory] ?? Number.NaN)) / (base[territory] ?? Number.NaN);
  return Number.isFinite(points) ? points : null;
}

function readPattersonError({ ground, span, territory }: Scene): number | null {
  const all = ground.table.territories.map((_, t) => t);
  const system = readSystem(ground.table, span, all);
  const rates = fitPatterson(system);
  const error = rates === null ? Number.NaN : at(computePattersonErrors(system, rates), territory);
  return Number.isFinite(error) ? 100 * error : null;
}

/** By residual, at once and year after year, and by regression with its error; null where undefined. */
export function readAllWays(scene: Scene): AnalysisResult['readings'] {
  return {
    dunn: readLocal(scene, 'static', 'dunn'),
    dynamic: readLocal(scene, 'dynamic', 'dunn'),
    patterson: readLocal(scene, 'static', 'patterson'),
    pattersonError: readPattersonError(scene),
  };
}
