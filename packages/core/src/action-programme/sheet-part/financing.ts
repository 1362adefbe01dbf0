// What an action costs and who pays: an order of magnitude first, then lines by source (R126).

/** Kinds of sources: private, public-private, participatory and patronage stand beside public ones (R115, R126). */
export const financingKinds = [
  'state',
  'region',
  'department',
  'local-authority',
  'europe',
  'public-operator',
  'private',
  'public-private',
  'participatory',
  'patronage',
  'other',
] as const;

/** One kind of source. */
export type FinancingKind = (typeof financingKinds)[number];

/** How far a line has come; the three are never added to one another. */
export const financingStates = ['sought', 'asked', 'obtained'] as const;

/** One state of a line. */
export type FinancingState = (typeof financingStates)[number];

/** What the action costs, in euros, and how sure that is. */
export interface Cost {
  readonly euros: number;
  readonly precision: 'order-of-magnitude' | 'estimate' | 'decided';
  readonly note: string | null;
}

/** A line of the plan; an amount may still be unknown. */
export interface FinancingLine {
  readonly id: string;
  readonly source: string;
  readonly kind: FinancingKind;
  readonly organisationId: string | null;
  readonly euros: number | null;
  readonly state: FinancingState;
  readonly year: number | null;
}

/** What a plan adds up to, in euros, and what cannot be added. */
export interface FinancingSum {
  readonly sought: number;
  readonly asked: number;
  readonly obtained: number;
  /** Lines without an amount: they are in none of the sums. */
  readonly unknown: number;
  /** Cost less what is obtained; null while the cost is unknown, never under zero. */
  readonly missing: number | null;
}

/**
 * Adds a plan up, state by state, in euros: sought + asked + obtained is never given, for a line that is only
 * looked for is not money. Lines without an amount are counted apart.
 */
export function computeFinancing(cost: Cost | null, lines: readonly FinancingLine[]): FinancingSum {
  const add = (state: FinancingState): number =>
    lines.reduce((sum, line) => (line.state === state ? sum + (line.euros ?? 0) : sum), 0);
  const obtained = add('obtained');
  return {
    ...{ sought: add('sought'), asked: add('asked'), obtained },
    unknown: lines.filter(({ euros }) => euros === null).length,
    missing: cost === null ? null : Math.max(0, cost.euros - obtained),
  };
}
