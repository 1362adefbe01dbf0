// How orders and settings of a world café are read from outside.
import { accept, type Minutes, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import {
  COURSE_FIELDS,
  createSlipFields,
  type Fields,
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
  parsePerson,
  parseSources,
  parseText,
  parseVariant,
} from '../../../workshop/index.js';
import { WORLD_CAFE_DEFAULTS } from '../plan/course.js';
import {
  PLAN_MODES,
  type RotationPlan,
  type Theme,
  type ThemeHost,
  WORLD_CAFE_KINDS,
  type WorldCafeDurations,
  type WorldCafeSettings,
} from '../state.js';
import type { WorldCafeCommand } from './orders.js';

/** Tables of one café. */
export const MAX_THEMES = 40;
/** Questions of one theme. */
export const MAX_QUESTIONS_PER_THEME = 8;
/** People of one plan. */
export const MAX_SEATED = 500;

const label = parseText(MAX_LABEL);
const sentence = parseText(MAX_TEXT);
const version = parseInteger(1, 1_000_000);

const theme = parseObject<Theme>({
  id: parseId,
  title: label,
  questions: parseOptional(parseList(sentence, { min: 0, max: MAX_QUESTIONS_PER_THEME }), []),
  place: parseNullable(label),
  sources: parseSources,
});
const themes = parseList(theme, { min: 0, max: MAX_THEMES });

const plan = parseObject<RotationPlan>({
  mode: parseOneOf(PLAN_MODES),
  people: parseList(parsePerson, { min: 1, max: MAX_SEATED }),
  hosts: parseList(parseInteger(-1, MAX_SEATED - 1), { min: 0, max: MAX_THEMES }),
  rounds: parseList(parseList(parseInteger(-1, MAX_THEMES - 1), { min: 1, max: MAX_SEATED }), {
    min: 0,
    max: MAX_THEMES,
  }),
});

const command = parseVariant<WorldCafeCommand>({
  ...COURSE_FIELDS,
  ...createSlipFields(WORLD_CAFE_KINDS),
  'set-themes': { themes },
  'appoint-host': { theme: parseId, host: parseNullable(parsePerson) },
  'set-plan': { plan },
  'change-plan': { version, fromRound: parseInteger(0, MAX_THEMES - 1), plan },
  'drop-plan': {},
});

/** Reads an order; never throws. */
export function parseWorldCafeCommand(input: unknown): Result<WorldCafeCommand, Refusal> {
  return command(input, '');
}

const { durations } = WORLD_CAFE_DEFAULTS;
const spell = parseInteger(0, 120) as Parser<Minutes>;
const durationFields: Fields<WorldCafeDurations> = {
  welcome: parseOptional(spell, durations.welcome),
  round: parseOptional(parseInteger(5, 120) as Parser<Minutes>, durations.round),
  handover: parseOptional(parseInteger(0, 15) as Parser<Minutes>, durations.handover),
  harvest: parseOptional(spell, durations.harvest),
};

const settings = parseObject<WorldCafeSettings>({
  question: parseNullable(sentence),
  themes: parseOptional(themes, []),
  hosts: parseOptional(
    parseList(parseObject<ThemeHost>({ theme: parseId, host: parsePerson }), { min: 0, max: MAX_THEMES }),
    [],
  ),
  rounds: parseNullable(parseInteger(1, MAX_THEMES)),
  durations: parseOptional(parseObject(durationFields), durations),
  carried: parseCarried,
  attribution: parseOptional(parseOneOf(['person', 'organisation', 'group', 'none']), 'group'),
});

/** Whether a list names something twice. */
export function hasTwins(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

/** Reads settings; what is absent takes the defaults; a handover longer than its round is refused. */
export function parseWorldCafeSettings(input: unknown): Result<WorldCafeSettings, Refusal> {
  const parsed = settings(input, '');
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const known = value.themes.map(({ id }) => id);
  const hosted = value.hosts.map((one) => one.theme);
  if (hasTwins(known)) return refuse('malformed', { field: 'themes' });
  if (hasTwins(hosted) || hosted.some((id) => !known.includes(id))) {
    return refuse('malformed', { field: 'hosts' });
  }
  return value.durations.handover >= value.durations.round
    ? refuse('malformed', { field: 'durations.handover' })
    : accept(value);
}
