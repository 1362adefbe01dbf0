// One figure made from what was swept: shown, or withheld with the reason.
import { computeJackknifeError } from '../error/jackknife.js';
import type { WaveMatrix } from '../survey/matrix.js';
import type { Publication } from './board.js';
import type { TileCaveat, TileError, TileFigure, TileFigureKey, TileUnit } from './figure.js';
import { SIMULATED_RESPONDENTS } from './figure-table.js';
import { drawnFigures, findWithholding, thresholds } from './publication.js';
import type { Sweep } from './sweep.js';

/** What a figure is made of, besides its sweep. */
export interface FigureDraft {
  readonly key: TileFigureKey;
  readonly unit: TileUnit;
  readonly isCautious: boolean;
  readonly visibleAt42: number | null;
  /** What a simulation of this roster and this many answers could see; null without one. */
  readonly simulated: number | null;
  readonly matrix: WaveMatrix;
  readonly publication: Publication;
}

function listCaveats(
  { key, isCautious, matrix, publication }: FigureDraft,
  sweep: Sweep,
): readonly TileCaveat[] {
  const part = key === 'openness' || key === 'favourable-share' ? sweep.count : null;
  const answered = key === 'favourable-share' ? matrix.climate : matrix.external;
  const isPartial = part !== null && answered.filter((one) => one !== null).length < matrix.respondents;
  const caveats: (TileCaveat | false)[] = [
    sweep.value === null && 'undefined',
    publication === 'all-with-warning' && drawnFigures.includes(key) && 'response-under-80',
    isCautious && 'cautious-error',
    isPartial && 'part-unanswered',
    key === 'margin-share' && matrix.respondents < matrix.n && 'unknown-margin',
    key === 'mixing-ratio' && matrix.grouping.of.includes(-1) && 'category-unknown',
  ];
  return caveats.filter((caveat) => caveat !== false);
}

function readError(sweep: Sweep): TileError | null {
  const standardError = computeJackknifeError(sweep.without, sweep.kind);
  return sweep.value === null || standardError === null ? null : { kind: sweep.kind, standardError };
}

/** What was simulated at this size; or else the published change for 42 respondents, scaled: errors of means and ratios go as 1/√r. */
function expectVisible(draft: FigureDraft): TileFigure['visibleChange'] {
  const { visibleAt42, simulated } = draft;
  const { respondents } = draft.matrix;
  if (simulated !== null && respondents > 0) return { value: simulated, basis: 'simulated' };
  if (visibleAt42 === null || respondents === 0) return null;
  return { value: visibleAt42 * Math.sqrt(SIMULATED_RESPONDENTS / respondents), basis: 'expected' };
}

function withhold(figure: TileFigure, caveat: TileCaveat): TileFigure {
  const basis = { ...figure.basis, count: 0 };
  return { ...figure, value: null, basis, steps: [], caveats: [caveat], error: null, visibleChange: null };
}

/** True when too few people are counted for the number to be shown. */
function isFewMarginal(key: TileFigureKey, sweep: Sweep): boolean {
  return key === 'margin-share' && (sweep.steps[0]?.value ?? 0) < thresholds.marginUnderPeople;
}

/** The figure as a screen may show it. What is withheld leaves no number behind: no count, no step, no error. */
export function createFigure(draft: FigureDraft, sweep: Sweep): TileFigure {
  const { key, unit, matrix, publication } = draft;
  const error = readError(sweep);
  const caveats = listCaveats(draft, sweep);
  const figure: TileFigure = {
    key,
    value: sweep.value,
    unit,
    basis: { actors: matrix.n, respondents: matrix.respondents, counted: sweep.counted, count: sweep.count },
    steps: sweep.steps,
    caveats: sweep.value !== null && error === null && key !== 'doors' ? [...caveats, 'no-error'] : caveats,
    error,
    visibleChange: expectVisible(draft),
  };
  const rate = matrix.n === 0 ? 0 : matrix.respondents / matrix.n;
  const reason = findWithholding(key, { publication, rate });
  if (reason !== null) return withhold(figure, reason);
  return isFewMarginal(key, sweep) ? withhold(figure, 'fewer-than-5') : figure;
}
