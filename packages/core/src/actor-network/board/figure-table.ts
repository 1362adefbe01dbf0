// The figures of the board: unit, tile, caution, and the change that could be seen, as the methods page prints them.

import type { WaveMatrix } from '../survey/matrix.js';
import { sweepMaintained, sweepRenewal, type WavePair } from './between-waves.js';
import type { TileFigureKey, TileKey, TileUnit } from './figure.js';
import type { Sweep } from './sweep.js';
import { sweepArticulation, sweepArticulationWithoutTop, sweepPairsWithTwo } from './tile/articulation.js';
import { sweepFavourableShare } from './tile/climate.js';
import { sweepConfirmedRedundancy, sweepEitherRedundancy } from './tile/closure.js';
import { sweepDensity, sweepMeanTies, sweepTwoStepReach } from './tile/cohesion.js';
import { sweepTopTenthShare } from './tile/concentration.js';
import { sweepMarginShare } from './tile/margin.js';
import { sweepMixingRatio } from './tile/mixing.js';
import { sweepOpenness } from './tile/openness.js';
import { sweepConfirmedShare, sweepThickShare } from './tile/quality.js';
import { sweepLiveShare } from './tile/regularity.js';

/** A figure of the board, before any survey. */
export interface FigureModel {
  readonly tile: TileKey;
  readonly unit: TileUnit;
  /** Null for the count of doors, which has no error. */
  readonly sweep: ((matrix: WaveMatrix) => Sweep) | null;
  /** Its error bar misses small changes: false alarms measured at 1 % or less, or on few people. */
  readonly isCautious: boolean;
  /** Change seen by 80 % of simulated surveys of 48 actors, 42 of whom answer; null when it was not measured. */
  readonly visibleAt42: number | null;
}

/** Respondents of the simulations behind `visibleAt42`. */
export const SIMULATED_RESPONDENTS = 42;

const figure = (
  tile: TileKey,
  sweep: FigureModel['sweep'],
  more: Partial<Pick<FigureModel, 'unit' | 'isCautious' | 'visibleAt42'>> = {},
): FigureModel => ({ tile, sweep, unit: 'share', isCautious: false, visibleAt42: null, ...more });

/** Figures that need one wave only, in the order of the board. */
export const figureTable: Readonly<
  Record<Exclude<TileFigureKey, 'maintained-share' | 'renewal'>, FigureModel>
> = {
  'thick-share': figure('quality', sweepThickShare, { visibleAt42: 0.13 }),
  'confirmed-share': figure('quality', sweepConfirmedShare, { visibleAt42: 0.18 }),
  'live-share': figure('regularity', sweepLiveShare, { visibleAt42: 0.11 }),
  'mean-active-ties': figure('cohesion', sweepMeanTies, { unit: 'ties', visibleAt42: 1 }),
  density: figure('cohesion', sweepDensity),
  'two-step-reach': figure('cohesion', sweepTwoStepReach),
  'mixing-ratio': figure('mixing', sweepMixingRatio, { unit: 'ratio', visibleAt42: 0.16 }),
  openness: figure('openness', sweepOpenness, { visibleAt42: 0.05 }),
  doors: figure('openness', null, { unit: 'count' }),
  redundancy: figure('closure', sweepEitherRedundancy, { isCautious: true, visibleAt42: 0.085 }),
  'confirmed-redundancy': figure('closure', sweepConfirmedRedundancy, { isCautious: true }),
  'margin-share': figure('margin', sweepMarginShare, { isCautious: true, visibleAt42: 0.15 }),
  'top-tenth-share': figure('concentration', sweepTopTenthShare, { isCautious: true, visibleAt42: 0.07 }),
  articulation: figure('articulation', sweepArticulation, { visibleAt42: 0.09 }),
  'articulation-without-top3': figure('articulation', sweepArticulationWithoutTop),
  'space-pairs-with-two': figure('articulation', sweepPairsWithTwo),
  'favourable-share': figure('climate', sweepFavourableShare, { visibleAt42: 0.14 }),
};

/** Figures that need two waves. */
export const pairTable: Readonly<
  Record<
    'maintained-share' | 'renewal',
    { readonly tile: TileKey; readonly sweep: (pair: WavePair) => Sweep }
  >
> = {
  'maintained-share': { tile: 'regularity', sweep: sweepMaintained },
  renewal: { tile: 'closure', sweep: sweepRenewal },
};
