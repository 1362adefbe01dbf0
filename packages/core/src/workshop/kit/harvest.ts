// What a method leaves to the seminar: sentences of a few plain kinds, each with where it comes from.
import type { Instant } from '../../kernel/index.js';
import type { MemberId } from '../live-program.js';
import type { SourceRef } from './source.js';

/** The kinds a harvest may hold: the one stream from emblem to action (house, 3.4). */
export const HARVEST_KINDS = [
  'expectation',
  'rule',
  'attachment',
  'offer',
  'need',
  'challenge',
  'asset',
  'idea',
  'solution',
  'proposal',
  'vision',
  'obstacle',
  'lever',
  'change',
  'commitment',
] as const;

/** One of the kinds of a harvest. */
export type HarvestKind = (typeof HARVEST_KINDS)[number];

/** Where a harvested sentence comes from, so that an action can be traced back to its slip (R011, R147). */
export interface Origin {
  /** Identifier of the item within the activity's state. */
  readonly item: string;
  /** First event that carried it. */
  readonly seq: number;
  readonly at: Instant;
  /** Seats that wrote it; empty when it came from paper without a name. */
  readonly authors: readonly MemberId[];
}

/** One thing a method leaves to the seminar, in the words of the group. */
export interface HarvestItem {
  readonly id: string;
  readonly kind: HarvestKind;
  readonly text: string;
  /** Title of the group the room put it in, or null. */
  readonly group: string | null;
  readonly origins: readonly Origin[];
  /** Sentences of earlier activities it answers or grows from (R056); absent when none. */
  readonly sources?: readonly SourceRef[];
}
