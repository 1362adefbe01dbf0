// A slip: one sentence somebody left, in their words, with every wording it had and the way back to what it answers.
import {
  type Fields,
  type Parser,
  parseId,
  parseInteger,
  parseList,
  parseNullable,
  parseOneOf,
  parseOptional,
  parseText,
} from '../../parse.js';
import {
  CHANNELS,
  type Channel,
  type Hidden,
  MAX_TEXT,
  type Mark,
  type Person,
  parsePerson,
} from '../person.js';
import { parseSources, type SourceRef } from '../source.js';

/** One wording of a slip; the first is the original. */
export interface SlipVersion<K extends string = string> extends Mark {
  readonly kind: K;
  readonly text: string;
  readonly tags: readonly string[];
}

/** A sentence left by somebody or by a group (R034, R146). */
export interface Slip<K extends string = string> extends Mark {
  readonly id: string;
  /** Number of the event that carried it. */
  readonly seq: number;
  readonly kind: K;
  /** Today's wording; empty when hidden from this audience. */
  readonly text: string;
  /** The sub-group that wrote it, or null. */
  readonly team: string | null;
  /** The question, theme or situation it answers, or null. */
  readonly about: string | null;
  /** Words of a closed or open list, as the method settles: transitions, territory or industry… */
  readonly tags: readonly string[];
  readonly channel: Channel;
  /** Whose words when somebody else typed them; null: the author's own, the group's, or a slip without a name. */
  readonly onBehalfOf: Person | null;
  readonly sources: readonly SourceRef[];
  /** Grows at each wording: an edit carries the number it read. */
  readonly version: number;
  readonly versions: readonly SlipVersion<K>[];
  readonly hidden: Hidden | null;
}

/** A state that holds slips, in the order they came. */
export interface HasSlips<K extends string = string> {
  readonly slips: readonly Slip<K>[];
}

/** What a new slip says of itself. */
export interface SlipDraft<K extends string = string> {
  readonly kind: K;
  readonly text: string;
  readonly team: string | null;
  readonly about: string | null;
  readonly tags: readonly string[];
  readonly channel: Channel;
  readonly onBehalfOf: Person | null;
  readonly sources: readonly SourceRef[];
}

/** Orders about slips. */
export type SlipCommand<K extends string = string> =
  | ({ readonly type: 'write-slip' } & SlipDraft<K>)
  | {
      readonly type: 'edit-slip';
      readonly slip: string;
      readonly version: number;
      readonly text: string;
    }
  /** Another kind or other tags; the words stay. */
  | {
      readonly type: 'retag-slip';
      readonly slip: string;
      readonly version: number;
      readonly kind: K;
      readonly tags: readonly string[];
    }
  | { readonly type: 'hide-slip'; readonly slip: string }
  | { readonly type: 'restore-slip'; readonly slip: string };

/** Facts about slips. A restoration carries the words again: seats that came meanwhile never received them. */
export type SlipEvent<K extends string = string> =
  | ({ readonly type: 'slip-written'; readonly slip: string } & SlipDraft<K>)
  | { readonly type: 'slip-edited'; readonly slip: string; readonly text: string }
  | {
      readonly type: 'slip-retagged';
      readonly slip: string;
      readonly kind: K;
      readonly tags: readonly string[];
    }
  | { readonly type: 'slip-hidden'; readonly slip: string }
  | {
      readonly type: 'slip-restored';
      readonly slip: string;
      readonly versions: readonly SlipVersion<K>[];
      readonly onBehalfOf: Person | null;
    };

/** Slips of one activity, the hidden ones included. */
export const MAX_SLIPS = 1000;
/** Tags of one slip. */
export const MAX_TAGS = 12;

const version = parseInteger(1, 1_000_000);

/** The parsers of a draft, for orders of a method's own that carry several. */
export function createDraftFields<const K extends string>(kinds: readonly K[]): Fields<SlipDraft<K>> {
  return {
    kind: parseOneOf(kinds) as Parser<K>,
    text: parseText(MAX_TEXT),
    team: parseNullable(parseId),
    about: parseNullable(parseId),
    tags: parseOptional(parseList(parseId, { min: 0, max: MAX_TAGS }), []),
    channel: parseOptional(parseOneOf(CHANNELS), 'phone' as Channel),
    onBehalfOf: parseNullable(parsePerson),
    sources: parseSources,
  };
}

/** The parsers of the orders about slips of these kinds, to be spread in a method's own. */
export function createSlipFields<const K extends string>(kinds: readonly K[]) {
  const { kind, tags, ...draft } = createDraftFields(kinds);
  return {
    'write-slip': { kind, tags, ...draft },
    'edit-slip': { slip: parseId, version, text: parseText(MAX_TEXT) },
    'retag-slip': { slip: parseId, version, kind, tags },
    'hide-slip': { slip: parseId },
    'restore-slip': { slip: parseId },
  };
}
