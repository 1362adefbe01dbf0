// How orders and settings of a retro-prospective are read from outside.
import { accept, type Minutes, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import { MAX_SITUATIONS, SITUATION_FIELDS } from '../../../transition/index.js';
import {
  COURSE_FIELDS,
  createDraftFields,
  createSlipFields,
  type Fields,
  MAX_TEAMS,
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
  parseTeamDrafts,
  parseVariant,
  type SlipDraft,
  TEAM_FIELDS,
} from '../../../workshop/index.js';
import { RETRO_DEFAULTS } from '../plan.js';
import {
  type Assignment,
  CANVAS_KINDS,
  type CanvasKind,
  type RetroDurations,
  type RetroSettings,
  type SituationCard,
  type SituationDraft,
} from '../state.js';
import type { RetroCommand } from './orders.js';

const card = parseObject<SituationCard>(SITUATION_FIELDS);
const ids = parseList(parseId, { min: 0, max: MAX_SITUATIONS });

const command = parseVariant<RetroCommand>({
  ...COURSE_FIELDS,
  ...TEAM_FIELDS,
  ...createSlipFields(CANVAS_KINDS),
  'add-situation': { card },
  'edit-situation': { situation: parseId, version: parseInteger(1, 1_000_000), card },
  'offer-situations': { situations: ids },
  'assign-situations': {
    assignments: parseList(parseObject<Assignment>({ team: parseId, situation: parseId }), {
      min: 0,
      max: MAX_TEAMS,
    }),
  },
  'write-held': {
    draft: parseObject<SlipDraft<CanvasKind>>(createDraftFields(CANVAS_KINDS)),
    holder: parseNullable(parsePerson),
  },
  'name-holder': { slip: parseId, holder: parseNullable(parsePerson) },
});

/** Reads an order; never throws. */
export function parseRetroCommand(input: unknown): Result<RetroCommand, Refusal> {
  return command(input, '');
}

const spell = parseInteger(0, 240) as Parser<Minutes>;
const { durations } = RETRO_DEFAULTS;
const durationFields: Fields<RetroDurations> = {
  reading: parseOptional(spell, durations.reading),
  solutions: parseOptional(spell, durations.solutions),
  levers: parseOptional(spell, durations.levers),
  changes: parseOptional(spell, durations.changes),
  monday: parseOptional(spell, durations.monday),
  comparison: parseOptional(spell, durations.comparison),
};

const settings = parseObject<Omit<RetroSettings, 'offered'> & { offered: readonly string[] | null }>({
  situations: parseOptional(
    parseList(parseObject<SituationDraft>({ id: parseId, ...SITUATION_FIELDS }), {
      min: 0,
      max: MAX_SITUATIONS,
    }),
    RETRO_DEFAULTS.situations,
  ),
  offered: parseNullable(ids),
  teams: parseOptional(parseTeamDrafts, RETRO_DEFAULTS.teams),
  durations: parseOptional(parseObject(durationFields), durations),
  carried: parseCarried,
  attribution: parseOptional(
    parseOneOf(['person', 'organisation', 'group', 'none']),
    RETRO_DEFAULTS.attribution,
  ),
});

/** Whether a list names something twice. */
export function hasTwins(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

/** Reads settings; what is absent takes the defaults, and the whole library is offered unless some cards are named. */
export function parseRetroSettings(input: unknown): Result<RetroSettings, Refusal> {
  const parsed = settings(input, '');
  if (!parsed.ok) return parsed;
  const known = parsed.value.situations.map(({ id }) => id);
  if (hasTwins(known)) return refuse('malformed', { field: 'situations' });
  if (hasTwins(parsed.value.teams.map(({ id }) => id))) return refuse('malformed', { field: 'teams' });
  const offered = parsed.value.offered ?? known;
  if (hasTwins(offered) || offered.some((id) => !known.includes(id))) {
    return refuse('malformed', { field: 'offered' });
  }
  return accept({ ...parsed.value, offered });
}
