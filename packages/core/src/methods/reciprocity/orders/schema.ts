// How orders and settings of offers and needs are read from outside.
import { accept, type Minutes, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import {
  COURSE_FIELDS,
  createSlipFields,
  type Fields,
  MAX_LABEL,
  type Parser,
  parseCarried,
  parseFlag,
  parseId,
  parseInteger,
  parseList,
  parseNullable,
  parseObject,
  parseOneOf,
  parseOptional,
  parseText,
  parseVariant,
} from '../../../workshop/index.js';
import { RECIPROCITY_DEFAULTS } from '../plan.js';
import {
  RECIPROCITY_KINDS,
  type ReciprocityDurations,
  type ReciprocitySettings,
  type ReciprocityTag,
} from '../state.js';
import type { ReciprocityCommand } from './orders.js';

/** Words of the open list. */
export const MAX_RECIPROCITY_TAGS = 30;
/** Pairs answered or proposed in one activity. */
export const MAX_PAIRS = 2000;

const label = parseText(MAX_LABEL);
const pair = { offer: parseId, need: parseId };

const command = parseVariant<ReciprocityCommand>({
  ...COURSE_FIELDS,
  ...createSlipFields(RECIPROCITY_KINDS),
  'propose-introduction': pair,
  'answer-introduction': {
    ...pair,
    side: parseOneOf(RECIPROCITY_KINDS),
    agrees: parseFlag,
    contact: parseNullable(label),
  },
  'ask-contact': pair,
});

/** Reads an order; never throws. */
export function parseReciprocityCommand(input: unknown): Result<ReciprocityCommand, Refusal> {
  return command(input, '');
}

const { durations } = RECIPROCITY_DEFAULTS;
const spell = parseInteger(0, 240) as Parser<Minutes>;
const durationFields: Fields<ReciprocityDurations> = {
  writing: parseOptional(spell, durations.writing),
  tables: parseOptional(spell, durations.tables),
  introductions: parseOptional(spell, durations.introductions),
};

const settings = parseObject<ReciprocitySettings>({
  tags: parseOptional(
    parseList(
      parseObject<ReciprocityTag>({ id: parseId, label, from: parseOneOf(['territory', 'industry']) }),
      { min: 0, max: MAX_RECIPROCITY_TAGS },
    ),
    RECIPROCITY_DEFAULTS.tags,
  ),
  durations: parseOptional(parseObject(durationFields), durations),
  carried: parseCarried,
  attribution: parseOptional(
    parseOneOf(['person', 'organisation', 'group', 'none']),
    RECIPROCITY_DEFAULTS.attribution,
  ),
});

/** Reads settings; what is absent takes the defaults, two words of one name are refused. */
export function parseReciprocitySettings(input: unknown): Result<ReciprocitySettings, Refusal> {
  const parsed = settings(input, '');
  if (!parsed.ok) return parsed;
  const ids = parsed.value.tags.map(({ id }) => id);
  return new Set(ids).size < ids.length ? refuse('malformed', { field: 'tags' }) : accept(parsed.value);
}
