// What the publication says of the types and of the poles, to stand beside a territory's own curve.
import type { IndustrialType } from './typology.js';

/** A type as published: how many living areas, and the share of industry at the two dates, in percent. */
export interface ReferenceBand {
  readonly type: Exclude<IndustrialType, 'other'>;
  readonly count: number;
  readonly firstYear: number;
  readonly firstShare: number;
  readonly lastYear: number;
  readonly lastShare: number;
}

/** A size of pole as published: weight of industry in the place, place of these poles in the country, in percent. */
export interface PoleWeight {
  readonly size: 'large' | 'medium' | 'small';
  readonly industryInPole: number;
  /** Null where the publication does not say. */
  readonly poleInIndustry: number | null;
}

const YEARS = { firstYear: 1975, lastYear: 2012 } as const;

/** Mean shares of the three types of living areas (R090; part 1, after Gros-Balthazard). The 15 % is « about ». */
export const referenceBands: readonly ReferenceBand[] = [
  { type: 'ex-industrial', count: 186, ...YEARS, firstShare: 41, lastShare: 15 },
  { type: 'tradi-industrial', count: 224, ...YEARS, firstShare: 50.5, lastShare: 29.4 },
  { type: 'neo-industrial', count: 186, ...YEARS, firstShare: 24.5, lastShare: 26.7 },
];

/** The two readings of industry by size of pole, always shown together (R091; part 1, CGET 2018, year 2014). */
export const poleWeights: readonly PoleWeight[] = [
  { size: 'large', industryInPole: 10.5, poleInIndustry: 59 },
  { size: 'medium', industryInPole: 16.4, poleInIndustry: null },
  { size: 'small', industryInPole: 20.5, poleInIndustry: 7.1 },
];
