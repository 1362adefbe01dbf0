// What a sheet does not say yet, as prompts that block nothing.
import type { FigureKey } from './figure.js';
import { isSeatKnown } from './lead-pair.js';
import { computeReferencePerimeter } from './perimeter.js';
import type { TerritoryProfile } from './profile.js';

/** Something the sheet would gain to say. */
export type ProfileGap =
  | 'population'
  | 'industrial-job-share-epci'
  | 'industrial-job-share-ti'
  | 'sectors'
  | 'employers'
  | 'employer-headcount'
  | 'networks'
  | 'specificities'
  | 'history'
  | 'perimeter'
  | 'lead-pair-elected'
  | 'lead-pair-industrial';

/** A gap and how many things it covers: two employers without a headcount count as one gap of two. */
export interface CountedGap {
  readonly gap: ProfileGap;
  readonly count: number;
}

const EXPECTED: readonly (FigureKey & ProfileGap)[] = [
  'population',
  'industrial-job-share-epci',
  'industrial-job-share-ti',
];

/**
 * Lists what the sheet does not say, in the order of the sheet (R017, R020: missing is shown as missing).
 * The number of firms and of their employees is printed for one territory of four only, so its absence is
 * not a gap. A complete sheet gives an empty list.
 */
export function explainGaps(profile: TerritoryProfile): readonly CountedGap[] {
  const { figures, employers, leadPair } = profile;
  const known = new Set(figures.map((figure) => figure.key));
  const silent = employers.filter((employer) => employer.headcount === null).length;
  const counts: readonly (readonly [ProfileGap, number])[] = [
    ...EXPECTED.map((key) => [key, known.has(key) ? 0 : 1] as const),
    ['sectors', Number(profile.sectors.length === 0)],
    ['employers', Number(employers.length === 0)],
    ['employer-headcount', silent],
    ['networks', Number(profile.networks.length === 0)],
    ['specificities', Number(profile.specificities.length === 0)],
    ['history', Number(profile.history.length === 0)],
    ['perimeter', Number(computeReferencePerimeter(profile.perimeters) === null)],
    ['lead-pair-elected', Number(!isSeatKnown(leadPair.elected))],
    ['lead-pair-industrial', Number(!isSeatKnown(leadPair.industrial))],
  ];
  return counts.filter(([, count]) => count > 0).map(([gap, count]) => ({ gap, count }));
}
