// How much of a board may be published, by who answered (§6.4).
import type { Publication } from './board.js';
import type { TileCaveat, TileFigureKey } from './figure.js';

/** The thresholds, as the methods page prints them: shares of the roster, and a number of people. */
export const thresholds = {
  nothingUnder: 0.5,
  answersOnlyUnder: 0.65,
  warningUnder: 0.8,
  twoStepsUnder: 0.9,
  opinionsOnlyUnderPeople: 12,
  marginUnderPeople: 5,
} as const;

/** Read on a drawn network: a missing person changes them more than their share. */
export const drawnFigures: readonly TileFigureKey[] = [
  'two-step-reach',
  'redundancy',
  'confirmed-redundancy',
  'margin-share',
];

/** All that a handful of respondents may publish. */
export const opinionFigures: readonly TileFigureKey[] = ['openness', 'doors', 'favourable-share'];

/** What may be published: under half, nothing; under twelve people, openness and climate only. */
export function decidePublication(actors: number, respondents: number): Publication {
  const rate = actors === 0 ? 0 : respondents / actors;
  if (rate < thresholds.nothingUnder) return 'nothing';
  if (respondents < thresholds.opinionsOnlyUnderPeople) return 'opinions-only';
  if (rate < thresholds.answersOnlyUnder) return 'answers-only';
  return rate < thresholds.warningUnder ? 'all-with-warning' : 'all';
}

/** Why a figure is withheld under these conditions; null when it may be shown. */
export function findWithholding(
  key: TileFigureKey,
  { publication, rate }: { readonly publication: Publication; readonly rate: number },
): TileCaveat | null {
  if (publication === 'nothing') return 'response-under-half';
  if (publication === 'opinions-only') return opinionFigures.includes(key) ? null : 'fewer-than-12';
  if (publication === 'answers-only' && drawnFigures.includes(key)) return 'response-under-65';
  return key === 'two-step-reach' && rate < thresholds.twoStepsUnder ? 'response-under-90' : null;
}
