// The change that could be seen with this roster and this many answers, before any second wave: simulated, not scaled (§9.4).
import { createDraw } from '../../../kernel/index.js';
import { computeJackknifeError } from '../../error/jackknife.js';
import { createWaveMatrix, listPanel } from '../../survey/matrix.js';
import { VISIBLE_ERRORS } from '../compare-waves.js';
import type { TileFigureKey } from '../figure.js';
import { type FigureModel, figureTable } from '../figure-table.js';
import { type InventedSize, inventTerritory } from './invent-territory.js';

/** Share of those who answered once and answer again, as in the published simulations (§7). */
export const SIMULATED_PANEL_SHARE = 0.93;

/** Invented territories behind one visible change: enough for a figure to move by a few hundredths from one seed to another. */
export const VISIBLE_DRAWS = 24;

/** Largest roster simulated: beyond, the time of one territory grows with the cube of its people. */
export const MOST_SIMULATED_ACTORS = 150;

/** Jackknife errors of the panel difference of one invented territory, by figure; a figure that has none is absent. */
export type DrawnErrors = ReadonlyMap<TileFigureKey, number>;

/**
 * One invented territory of this size, answered twice without any change but chance: the jackknife error of each difference
 * on its panel, in the figure's own unit (Snijders and Borgatti 1999), as a second wave would compute it (§7.1).
 */
export function drawDifferenceErrors(size: InventedSize, seed: number): DrawnErrors {
  const data = inventTerritory(size, createDraw(seed));
  const [first, second] = data.waves;
  const errors = new Map<TileFigureKey, number>();
  if (first === undefined || second === undefined) return errors;
  const people = listPanel(data, [first, second]);
  const [before, after] = [createWaveMatrix(data, first, people), createWaveMatrix(data, second, people)];
  for (const [key, { sweep, visibleAt42 }] of Object.entries(figureTable) as [TileFigureKey, FigureModel][]) {
    if (sweep === null || visibleAt42 === null) continue;
    const [one, other] = [sweep(before), sweep(after)];
    if (one.value === null || other.value === null) continue;
    const gaps = other.without.map((value, i) => value - (one.without[i] as number));
    const error = computeJackknifeError(gaps, one.kind);
    if (error !== null && Number.isFinite(error)) errors.set(key, error);
  }
  return errors;
}

/**
 * The change of each figure that four surveys in five of this size would see, in the figure's unit: 2.8 × the quadratic mean of
 * the errors drawn. A figure that half of the territories or more could not compute is absent: nothing is promised of it.
 */
export function poolVisibleChange(drawn: readonly DrawnErrors[]): ReadonlyMap<TileFigureKey, number> {
  const visible = new Map<TileFigureKey, number>();
  for (const key of Object.keys(figureTable) as (keyof typeof figureTable)[]) {
    const errors = drawn.flatMap((one) => one.get(key) ?? []);
    if (errors.length * 2 <= drawn.length) continue;
    const squares = errors.reduce((sum, error) => sum + error * error, 0);
    visible.set(key, VISIBLE_ERRORS * Math.sqrt(squares / errors.length));
  }
  return visible;
}

/**
 * Visible change of every figure for a roster of `actors` of whom `respondents` answered: pools `VISIBLE_DRAWS` territories
 * whose seeds are 1, 2, 3…, so that the same survey always promises the same. Empty beyond `MOST_SIMULATED_ACTORS`, or with
 * nobody: the board then scales the published figures.
 */
export function simulateVisibleChange(
  actors: number,
  respondents: number,
): ReadonlyMap<TileFigureKey, number> {
  if (actors < 2 || respondents < 1 || actors > MOST_SIMULATED_ACTORS) return new Map();
  const size = { actors, respondents, panelShare: SIMULATED_PANEL_SHARE };
  return poolVisibleChange(
    Array.from({ length: VISIBLE_DRAWS }, (_, at) => drawDifferenceErrors(size, at + 1)),
  );
}
