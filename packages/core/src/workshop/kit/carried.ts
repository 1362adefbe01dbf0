// What one activity hands to a later one, in the words of its authors and with the way back (R056, R147).
import {
  type Parser,
  parseId,
  parseList,
  parseNullable,
  parseObject,
  parseOneOf,
  parseOptional,
  parseText,
} from '../parse.js';
import { HARVEST_KINDS, type HarvestKind } from './harvest.js';
import { MAX_LABEL, MAX_TEXT } from './person.js';
import { parseSource, type SourceRef } from './source.js';

/** A sentence carried from an earlier seminar or activity; nothing is retyped. */
export interface Carried {
  /** Identifier of its own within whatever holds it. */
  readonly id: string;
  readonly kind: HarvestKind;
  readonly text: string;
  /** Title of the group it was put in, or null. */
  readonly group: string | null;
  readonly source: SourceRef;
}

/** Sentences carried into one activity. */
export const MAX_CARRIED = 300;

/** Reads what is carried into an activity; nothing when absent. */
export const parseCarried: Parser<readonly Carried[]> = parseOptional(
  parseList(
    parseObject<Carried>({
      id: parseId,
      kind: parseOneOf(HARVEST_KINDS),
      text: parseText(MAX_TEXT),
      group: parseNullable(parseText(MAX_LABEL)),
      source: parseSource,
    }),
    { min: 0, max: MAX_CARRIED },
  ),
  [],
);
