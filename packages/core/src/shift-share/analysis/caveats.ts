// What must be said next to the figures of an analysis.
import type { AnalysisCaveat, AnalysisResult } from './analysis.js';

/** A part of the reference smaller than this many percent is not worth a word. */
const COVERED = 99.5;

/** Lists the caveats of a result, the gravest first; a clean result has none. */
export function listCaveats(
  result: Omit<AnalysisResult, 'caveats'>,
  { sampled, smallBase }: { readonly sampled: boolean; readonly smallBase: number },
): readonly AnalysisCaveat[] {
  const marked = (mark: AnalysisResult['sectors'][number]['marks'][number]): boolean =>
    result.sectors.some(({ marks }) => marks.includes(mark));
  const caveats: readonly (readonly [AnalysisCaveat, boolean])[] = [
    ['sign-not-established', !result.stability.established],
    ['small-base', result.effects.start < smallBase],
    ['hidden-cells', result.hiddenCells > 0 || result.localRange !== null],
    ['missing-cells', result.missingCells > 0],
    ['absent-from-reference', marked('absent-from-reference')],
    ['new-activities', marked('new-activity')],
    ['single-sector', result.sectorCount === 1],
    ['reference-not-covered', result.coverage !== null && result.coverage < COVERED],
    ['sampled-source', sampled],
  ];
  return caveats.filter(([, holds]) => holds).map(([caveat]) => caveat);
}
