// How a situation card is read from outside.
import {
  type Fields,
  MAX_LABEL,
  MAX_TEXT,
  parseList,
  parseNullable,
  parseOneOf,
  parseOptional,
  parseSources,
  parseText,
} from '../workshop/index.js';
import { POLARITIES } from './polarity.js';
import { SITUATION_FORMS, type SituationCard } from './situation.js';
import { TRANSITIONS } from './transition.js';

/** Cards of one library. */
export const MAX_SITUATIONS = 40;

const label = parseText(MAX_LABEL);
const sentence = parseText(MAX_TEXT);

/** The fields of a card, each with its reader: sentences of 1,000 characters, a title of 120. */
export const SITUATION_FIELDS: Fields<SituationCard> = {
  title: label,
  happening: sentence,
  here: parseNullable(sentence),
  stakes: parseNullable(sentence),
  question: parseNullable(sentence),
  polarity: parseOneOf(POLARITIES),
  form: parseOptional(parseOneOf(SITUATION_FORMS), 'break'),
  transitions: parseOptional(parseList(parseOneOf(TRANSITIONS), { min: 0, max: TRANSITIONS.length }), []),
  place: parseNullable(label),
  sources: parseSources,
};
