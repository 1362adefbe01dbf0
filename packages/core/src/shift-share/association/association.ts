// What an association between the local effect and a proxy is made of, and the sentences that never leave it.
import type { LagrangeTests } from './lagrange.js';
import type { MoranTest } from './moran.js';
import type { Neighbours } from './weights.js';

/** A place: its local effect in points, the proxy, the controls, the group it belongs to (a region). */
export interface AssociationUnit {
  readonly code: string;
  readonly label: string;
  readonly group: string;
  readonly effect: number;
  readonly proxy: number;
  readonly controls: readonly number[];
}

/** The question: units, who borders whom (by position), names of the controls, seed of the shuffles. */
export interface AssociationInput {
  readonly units: readonly AssociationUnit[];
  readonly neighbours: Neighbours;
  readonly controlLabels: readonly string[];
  readonly seed: number;
}

/** How the link is measured. */
export type AssociationKind = 'pearson' | 'spearman' | 'ols' | 'lag' | 'error';

/**
 * One line of the ladder, on all places or without a group. Correlations go from −1 to 1; the others are points
 * of local effect for one standard deviation of the proxy.
 */
export interface AssociationReading {
  readonly kind: AssociationKind;
  /** Places left out, or null. */
  readonly without: string | null;
  readonly count: number;
  readonly estimate: number | null;
  readonly error: number | null;
  readonly rSquared: number | null;
  readonly aic: number | null;
  /** Strength of the neighbours. */
  readonly rho: number | null;
  readonly impacts: { readonly direct: number; readonly total: number } | null;
}

/** What the headline may say; never « impact of ». */
export type AssociationHeadline = 'no-link-established' | 'goes-together' | 'goes-opposite';

/** The four sentences, always printed below (in this order). */
export const associationSentences = [
  'local-effect-is-the-rest',
  'association-is-not-cause',
  'proxy-is-not-social-capital',
  'a-few-zones-decide',
] as const;

/** Code of one of them. */
export type AssociationSentence = (typeof associationSentences)[number];

/** The answer, with everything that keeps it honest. */
export interface Association {
  readonly count: number;
  readonly readings: readonly AssociationReading[];
  /** The group whose absence moves the correlation most; null with one group. */
  readonly influential: string | null;
  /** Pearson's correlation when each group is left out in turn. */
  readonly leaveOneOut: { readonly low: number; readonly high: number } | null;
  /** Residuals of the plain model by code, in points: the map to look at. */
  readonly residuals: readonly { readonly code: string; readonly residual: number }[];
  readonly moran: {
    readonly effect: MoranTest | null;
    readonly proxy: MoranTest | null;
    readonly residuals: MoranTest | null;
  };
  readonly lagrange: LagrangeTests | null;
  /** Variance inflation of the proxy, then of the controls. */
  readonly inflations: readonly (number | null)[];
  readonly headline: AssociationHeadline;
  readonly sentences: typeof associationSentences;
}
