// Where pairs that may be introduced come from: another room tells them, and knows who wrote what; this one only asks and remembers.
import type { IntroductionSide } from '@trame/core/actor-network';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';

/** Two sentences, where they were written. */
export interface PairPlace {
  readonly seminar: string;
  readonly activity: string;
  readonly offer: string;
  readonly need: string;
}

/** Somebody who can be asked: a person of the territory's seminars. */
export interface PairPerson {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  /** The family in words. */
  readonly family: string | null;
}

/** One end of a pair: the sentence as it was written, and whose it is; nobody's when the list does not say. */
export interface PairEnd {
  readonly text: string;
  readonly person: PairPerson | null;
}

/** An offer and a need that share words or tags. */
export interface ToldPair {
  readonly place: PairPlace;
  /** « Séminaire local 1, Apports et attentes ». */
  readonly where: string;
  /** The day of the seminar, `YYYY-MM-DD`. */
  readonly day: string;
  readonly ends: Readonly<Record<IntroductionSide, PairEnd>>;
  /** Words that both wrote, and words of the list that both bear: why they are put side by side. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** The day both said yes in the hall, on their phones; null when they did not. */
  readonly madeInRoom: string | null;
}

/** What introductions stand on, connected where the rooms are listed. */
export interface IntroductionSource {
  /** The pairs of the closed seminars of a territory, in the order of the seminars. */
  listPairs(scope: TenantScope): Promise<readonly ToldPair[]>;
  /** Who shows a badge; null when it opens nothing. */
  readBadge(badge: string): Promise<{ readonly scope: TenantScope; readonly person: string } | null>;
  /** How the territory is called, on paper and on phones. */
  readTerritoryName(tx: Tx, scope: TenantScope): Promise<string>;
  /** The address phones reach, without a slash at the end. */
  readonly publicUrl: () => string;
  /** A code to scan, as a drawing. */
  readonly drawCode: (text: string) => string;
}

/** One sentence of one place, as a key. */
export const keyOf = ({ seminar, activity, offer, need }: PairPlace): string =>
  JSON.stringify([seminar, activity, offer, need]);
