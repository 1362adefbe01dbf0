// How orders and settings of the exercise of emblems are read from outside.
import { accept, foldText, type Minutes, type Refusal, type Result, refuse } from '../../kernel/index.js';
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
  parseTeamDrafts,
  parseText,
  parseVariant,
  TEAM_FIELDS,
  type Variants,
} from '../../workshop/index.js';
import type { EmblemCommand } from './command.js';
import { PLACE_FIELDS, parseColour, parsePieceBody, parseSize } from './drawing/piece.js';
import { SHIELD_NAMES } from './drawing/shield.js';
import { SYMBOL_NAMES } from './drawing/symbol-names.js';
import { MAX_TERM, MAX_TERMS, MAX_TERRITORIES } from './limits.js';
import { EMBLEM_DEFAULTS } from './plan.js';
import {
  EMBLEM_SLIP_KINDS,
  type EmblemDurations,
  type EmblemSettings,
  type Neighbour,
  type TermDraft,
} from './state.js';

const version = parseInteger(1, 1_000_000);
const termLabel = parseText(MAX_TERM);
const symbol = parseNullable(parseOneOf(SYMBOL_NAMES));
const piece = { team: parseId, piece: parseId };

const commands: Variants<EmblemCommand> = {
  ...COURSE_FIELDS,
  ...TEAM_FIELDS,
  ...createSlipFields(EMBLEM_SLIP_KINDS),
  'set-shield': { team: parseId, shape: parseOneOf(SHIELD_NAMES), field: parseColour },
  'add-piece': { team: parseId, body: parsePieceBody },
  'move-piece': { ...piece, version, ...PLACE_FIELDS },
  'adjust-piece': { ...piece, version, size: parseSize, colour: parseColour },
  'raise-piece': piece,
  'remove-piece': piece,
  'restore-piece': piece,
  'attach-photo': { team: parseId, photo: parseId },
  'remove-photo': { team: parseId },
  'add-term': { label: termLabel, symbol },
  'rename-term': { term: parseId, version, label: termLabel },
  'remove-term': { term: parseId },
  'tag-emblem': { team: parseId, term: parseId, words: parseNullable(parseText(MAX_TEXT)) },
  'untag-emblem': { team: parseId, term: parseId },
  'draw-order': {},
  'give-floor': { team: parseNullable(parseId) },
};

const command = parseVariant(commands);

/** Reads an order; texts come out cleaned, never empty, within bounds; places stay within the box of an emblem. */
export function parseEmblemCommand(input: unknown): Result<EmblemCommand, Refusal> {
  return command(input, '');
}

const defaults = EMBLEM_DEFAULTS;
const spell = (name: keyof EmblemDurations, most: number): Parser<Minutes> =>
  parseOptional(parseInteger(0, most) as Parser<Minutes>, defaults.durations[name]);

const settings = parseObject<EmblemSettings>({
  instruction: parseNullable(parseText(MAX_TEXT)),
  teams: parseOptional(parseTeamDrafts, defaults.teams),
  durations: parseOptional(
    parseObject<EmblemDurations>({
      alone: spell('alone', 60),
      sharing: spell('sharing', 120),
      making: spell('making', 120),
      perEmblem: spell('perEmblem', 30),
    }),
    defaults.durations,
  ),
  vocabulary: parseOptional(
    parseList(parseObject<TermDraft>({ id: parseId, label: termLabel, symbol }), { min: 0, max: MAX_TERMS }),
    defaults.vocabulary,
  ),
  attribution: parseOptional(parseOneOf(['person', 'organisation', 'group', 'none']), defaults.attribution),
  carried: parseCarried,
  neighbours: parseOptional(
    parseList(parseObject<Neighbour>({ seminar: parseId, name: parseText(MAX_LABEL) }), {
      min: 0,
      max: MAX_TERRITORIES,
    }),
    defaults.neighbours,
  ),
});

function hasTwins(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

/** Reads settings; what is absent takes the publication's; two groups or two words of one name are refused. */
export function parseEmblemSettings(input: unknown): Result<EmblemSettings, Refusal> {
  const read = settings(input, '');
  if (!read.ok) return read;
  const { teams, vocabulary, neighbours } = read.value;
  const twins = [
    { field: 'teams', names: teams.map(({ id }) => id) },
    { field: 'vocabulary', names: vocabulary.map(({ id }) => id) },
    { field: 'vocabulary', names: vocabulary.map(({ label }) => foldText(label)) },
    { field: 'neighbours', names: neighbours.map(({ seminar }) => seminar) },
  ].find(({ names }) => hasTwins(names));
  return twins === undefined ? accept(read.value) : refuse('malformed', { field: twins.field });
}
