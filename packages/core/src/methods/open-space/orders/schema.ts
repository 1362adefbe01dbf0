// How orders and settings of an open space are read from outside.
import {
  accept,
  cleanText,
  type Minutes,
  minutes,
  type Refusal,
  type Result,
  refuse,
} from '../../../kernel/index.js';
import {
  type Fields,
  MAX_LABEL,
  MAX_TEXT,
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
  parsePerson,
  parseSources,
  parseText,
  parseVariant,
  type Variants,
} from '../../../workshop/index.js';
import { OPEN_SPACE_DEFAULTS } from '../plan.js';
import type { Durations, OpenSpaceSettings, Place, Room, Slot } from '../state.js';
import type { Item, OpenSpaceCommand } from './command.js';
import { MAX_CARDS, MAX_CARDS_PER_REPORT, MAX_PEOPLE_PER_REPORT, MAX_ROOMS, MAX_SLOTS } from './limits.js';

const text = parseText(MAX_TEXT);
const label = parseText(MAX_LABEL);
const version = parseInteger(1, 1_000_000);
const cardKind = parseOneOf(['challenge', 'asset']);
const people = parseInteger(0, 500);
const item = parseObject<Item>({ kind: parseOneOf(['question', 'report', 'card']), id: parseId });
const place = parseNullable(parseObject<Place>({ room: parseId, slot: parseId }));
const cards = parseList(parseId, { min: 1, max: MAX_CARDS });
const slips = parseOptional(parseList(text, { min: 0, max: MAX_CARDS_PER_REPORT }), []);

const reportFields = {
  said: text,
  convener: parseNullable(parsePerson),
  participants: parseOptional(parseList(parsePerson, { min: 0, max: MAX_PEOPLE_PER_REPORT }), []),
  table: parseNullable(label),
};

const commands: Variants<OpenSpaceCommand> = {
  'answer-preflight': { answerAlreadyKnown: parseOneOf(['yes', 'no']), confirmed: parseFlag },
  'set-theme': { theme: text },
  'start-stage': { stage: parseId },
  close: {},
  reopen: {},
  'open-marketplace': {},
  'close-marketplace': {},
  'pose-question': {
    text,
    channel: parseOptional(parseOneOf(['phone', 'scribe', 'facilitator', 'paper']), 'phone'),
    onBehalfOf: parseNullable(parsePerson),
  },
  'edit-question': { question: parseId, version, text },
  'withdraw-question': { question: parseId, version },
  'place-question': { question: parseId, version, place },
  'count-group': { question: parseId, people },
  'post-report': { question: parseId, challenges: slips, assets: slips, paper: parseFlag, ...reportFields },
  'amend-report': { report: parseId, version, ...reportFields },
  'add-card': {
    kind: cardKind,
    text,
    report: parseNullable(parseId),
    paper: parseFlag,
    onBehalfOf: parseNullable(parsePerson),
  },
  'edit-card': { card: parseId, version, text },
  'retype-card': { card: parseId, version, kind: cardKind },
  'link-card': { card: parseId, version, sources: parseSources },
  'group-cards': { cards, title: parseNullable(label) },
  'move-cards': { cards, group: parseNullable(parseId) },
  'name-group': { group: parseId, version, title: label },
  ungroup: { group: parseId },
  'undo-grouping': { gesture: parseId },
  'note-capacity': { group: parseId, actor: parsePerson, text },
  'remove-capacity': { group: parseId, note: parseId },
  'hide-item': { item },
  'restore-item': { item },
};

const command = parseVariant(commands);

/** Reads an order; texts come out cleaned (NFC, no invisible control, trimmed), never empty, within bounds. */
export function parseOpenSpaceCommand(input: unknown): Result<OpenSpaceCommand, Refusal> {
  return command(input, '');
}

const spell = (most: number): Parser<Minutes> => parseInteger(0, most) as Parser<Minutes>;
const durationFields: Fields<Durations> = {
  theme: parseOptional(spell(240), OPEN_SPACE_DEFAULTS.durations.theme),
  marketplace: parseOptional(spell(240), OPEN_SPACE_DEFAULTS.durations.marketplace),
  move: parseOptional(spell(60), OPEN_SPACE_DEFAULTS.durations.move),
  reading: parseOptional(spell(240), OPEN_SPACE_DEFAULTS.durations.reading),
  sorting: parseOptional(spell(240), OPEN_SPACE_DEFAULTS.durations.sorting),
  capacity: parseOptional(spell(240), OPEN_SPACE_DEFAULTS.durations.capacity),
};
const room = parseObject<Room>({ id: parseId, name: label, seats: parseInteger(1, 1000) });
const slot = parseObject<Slot>({ id: parseId, minutes: parseInteger(5, 240) as Parser<Minutes> });

/** A theme may still be missing when a seminar is drafted. */
const draftTheme: Parser<string | null> = (input, field) =>
  typeof input === 'string' && cleanText(input) === '' ? accept(null) : parseNullable(text)(input, field);

const settings = parseObject<OpenSpaceSettings>({
  theme: draftTheme,
  rooms: parseOptional(parseList(room, { min: 1, max: MAX_ROOMS }), OPEN_SPACE_DEFAULTS.rooms),
  slots: parseOptional(parseList(slot, { min: 1, max: MAX_SLOTS }), OPEN_SPACE_DEFAULTS.slots),
  durations: parseOptional(parseObject(durationFields), OPEN_SPACE_DEFAULTS.durations),
  preflight: parseOptional(
    parseObject({ answerAlreadyKnown: parseNullable(parseOneOf(['yes', 'no'])) }),
    OPEN_SPACE_DEFAULTS.preflight,
  ),
  attribution: parseOptional(parseOneOf(['person', 'organisation', 'group', 'none']), 'group'),
  carried: parseCarried,
});

function hasTwins(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size < items.length;
}

/** Reads settings; what is absent takes the defaults, two rooms or two slots of one name are refused. */
export function parseOpenSpaceSettings(input: unknown): Result<OpenSpaceSettings, Refusal> {
  const parsed = settings(input, '');
  if (!parsed.ok) return parsed;
  if (hasTwins(parsed.value.rooms)) return refuse('malformed', { field: 'rooms' });
  if (hasTwins(parsed.value.slots)) return refuse('malformed', { field: 'slots' });
  return accept({
    ...parsed.value,
    slots: parsed.value.slots.map((one) => ({ ...one, minutes: minutes(one.minutes) })),
  });
}
