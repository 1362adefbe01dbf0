// How orders and settings of a knowledge café are read from outside.
import { type Minutes, type Refusal, type Result, refuse } from '../../kernel/index.js';
import {
  COURSE_FIELDS,
  createSlipFields,
  MAX_LABEL,
  MAX_TEXT,
  type Parser,
  parseCarried,
  parseId,
  parseInteger,
  parseList,
  parseNullable,
  parseObject,
  parseOneOf,
  parseOptional,
  parseSources,
  parseTeamDrafts,
  parseText,
  parseVariant,
  TEAM_FIELDS,
} from '../../workshop/index.js';
import type { CafeCommand } from './command.js';
import { CAFE_DEFAULTS } from './plan.js';
import type { CafeDurations, CafeSettings, CafeSlipKind, Transition } from './state.js';

/** The kinds of slips of a café. */
export const CAFE_SLIP_KINDS: readonly CafeSlipKind[] = ['idea', 'solution', 'takeaway', 'commitment'];
/** Key questions of one café (R067: « une ou quelques »). */
export const MAX_CAFE_QUESTIONS = 3;
/** Transitions of one café. */
export const MAX_TRANSITIONS = 12;

const question = parseText(MAX_TEXT);

const command = parseVariant<CafeCommand>({
  ...COURSE_FIELDS,
  ...TEAM_FIELDS,
  ...createSlipFields(CAFE_SLIP_KINDS),
  'set-questions': { questions: parseList(question, { min: 1, max: MAX_CAFE_QUESTIONS }) },
  'link-slip': { slip: parseId, version: parseInteger(1, 1_000_000), sources: parseSources },
  'give-floor': { team: parseNullable(parseId) },
});

/** Reads an order. */
export function parseCafeCommand(input: unknown): Result<CafeCommand, Refusal> {
  return command(input, '');
}

const { durations: usual } = CAFE_DEFAULTS;

function span(min: number, fallback: Minutes): Parser<Minutes> {
  return parseOptional(parseInteger(min, 240) as Parser<Minutes>, fallback);
}

const durations = parseObject<CafeDurations>({
  introduction: span(0, usual.introduction),
  alone: span(0, usual.alone),
  groups: span(5, usual.groups),
  plenary: span(0, usual.plenary),
  round: span(3, usual.round),
  circle: span(0, usual.circle),
  closing: span(1, usual.closing),
});

const transition = parseObject<Transition>({ id: parseId, label: parseText(MAX_LABEL) });

const settings = parseObject<CafeSettings>({
  variant: parseOptional(parseOneOf(['fabrique', 'gurteen']), CAFE_DEFAULTS.variant),
  questions: parseOptional(parseList(question, { min: 0, max: MAX_CAFE_QUESTIONS }), []),
  durations: parseOptional(durations, usual),
  teams: parseOptional(parseTeamDrafts, []),
  transitions: parseOptional(
    parseList(transition, { min: 1, max: MAX_TRANSITIONS }),
    CAFE_DEFAULTS.transitions,
  ),
  carried: parseCarried,
  attribution: parseOptional(parseOneOf(['person', 'organisation', 'group', 'none']), 'group'),
});

function hasTwins(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size < items.length;
}

/** Reads settings; what is absent takes the defaults, twins among sub-groups or transitions are refused. */
export function parseCafeSettings(input: unknown): Result<CafeSettings, Refusal> {
  const read = settings(input, '');
  if (!read.ok) return read;
  const twin = (['teams', 'transitions'] as const).find((field) => hasTwins(read.value[field]));
  return twin === undefined ? read : refuse('malformed', { field: twin });
}
