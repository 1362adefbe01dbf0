// Whom the facts show alone and whom they show everywhere: two lists without numbers or order of merit (R108–R110).
import type { Act } from '../ties/act.js';
import type { ActTie } from '../ties/derive.js';

/** Below this many facts with a day, nobody can be said to be everywhere. */
export const FEWEST_FACTS = 4;

/** From this share of the facts on, an organisation is asked for everywhere. */
export const SOLICITED_SHARE = 0.5;

/** What is pointed out, by identifier, in the order of the organisations given. */
export interface MapOutline {
  /** No living tie on record: does not say that they know nobody. */
  readonly alone: readonly string[];
  /** In at least half of the facts on record: what leans on them would fall with them. */
  readonly solicited: readonly string[];
}

/** Reads both lists; the order is the caller's (alphabetical on screen), so that no rank can be read in it. */
export function outlineMap(
  organisationIds: readonly string[],
  given: { readonly acts: readonly Act[]; readonly ties: readonly ActTie[] },
): MapOutline {
  const living = given.ties.filter(({ state }) => state !== 'to-reactivate');
  const tied = new Set(living.flatMap(({ a, b }) => [a, b]));
  const facts = given.acts.map(({ organisationIds: there }) => new Set(there));
  const isSolicited = (id: string): boolean =>
    facts.length >= FEWEST_FACTS &&
    facts.filter((there) => there.has(id)).length / facts.length >= SOLICITED_SHARE;
  return {
    alone: organisationIds.filter((id) => !tied.has(id)),
    solicited: organisationIds.filter(isSolicited),
  };
}
