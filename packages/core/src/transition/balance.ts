// Whether a set of situations lets the territory be something else than a victim.
import type { Polarity } from './polarity.js';

/** How many of each polarity, and whether threats and opportunities weigh the same. */
export interface SituationBalance extends Readonly<Record<Polarity, number>> {
  readonly isBalanced: boolean;
}

/**
 * Whether a set of situations lets the territory be something else than a victim (R082): as many threats as opportunities,
 * give or take one; mixed ones weigh on both sides. An empty set is balanced.
 *
 * @example computeBalance([{ polarity: 'threat' }, { polarity: 'threat' }]) // { threat: 2, …, isBalanced: false }
 */
export function computeBalance(situations: readonly { readonly polarity: Polarity }[]): SituationBalance {
  const count = (polarity: Polarity): number =>
    situations.filter((situation) => situation.polarity === polarity).length;
  const [threat, opportunity, mixed] = [count('threat'), count('opportunity'), count('mixed')];
  return { threat, opportunity, mixed, isBalanced: Math.abs(threat - opportunity) <= 1 };
}
