// How orders and settings of a session of pitches are read from outside.
import { type Minutes, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import {
  CHANNELS,
  type Channel,
  COURSE_FIELDS,
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
  parseTeamDrafts,
  parseText,
  parseVariant,
  TEAM_FIELDS,
} from '../../../workshop/index.js';
import { PITCH_DEFAULTS } from '../plan.js';
import type { PitchDurations, PitchSettings, ProposalBody, TalkTime } from '../state.js';
import type { Answer, BallotChannel, Elector } from '../vote/vote.js';
import type { PitchCommand } from './command.js';
import { MAX_BALLOTS, MAX_DOTS, MAX_FIELD, MAX_LINES, MAX_PROPOSALS, MAX_REASON } from './limits.js';

const text = parseText(MAX_FIELD);

/** A few lines: what does not fit on the card is not said in three minutes. */
const lines: Parser<string> = (input, field) => {
  const read = text(input, field);
  if (!read.ok) return read;
  const count = read.value.split('\n').length;
  return count > MAX_LINES
    ? refuse('proposal-too-many-lines', { field, lines: count, max: MAX_LINES })
    : read;
};

const body: Fields<ProposalBody> = {
  title: parseText(MAX_LABEL),
  problem: parseNullable(lines),
  solution: parseNullable(lines),
  partnersValue: parseNullable(lines),
  territoryValue: parseNullable(lines),
  whoCares: parseNullable(lines),
  sources: parseSources,
  pitcher: parseNullable(parsePerson),
  team: parseNullable(parseId),
};

const answers = parseList(
  parseObject<Answer>({
    proposal: parseId,
    mark: parseInteger(0, MAX_DOTS),
    reason: parseNullable(parseText(MAX_REASON)),
  }),
  { min: 1, max: MAX_PROPOSALS },
);
const electors = parseList(
  parseObject<Elector>({
    ids: parseList(parseId, { min: 1, max: 4 }),
    college: parseNullable(parseText(MAX_LABEL)),
  }),
  { min: 0, max: MAX_BALLOTS * 2 },
);
const mode = parseOneOf(['consent', 'scale', 'cards', 'dots']);
const dots = parseInteger(1, MAX_DOTS);
const some = parseList(parseId, { min: 1, max: MAX_PROPOSALS });
const proposal = { proposal: parseId };

const command = parseVariant<PitchCommand>({
  ...COURSE_FIELDS,
  ...TEAM_FIELDS,
  'write-proposal': {
    ...body,
    channel: parseOptional(parseOneOf(CHANNELS), 'phone' as Channel),
    onBehalfOf: parseNullable(parsePerson),
  },
  'edit-proposal': { ...proposal, version: parseInteger(1, 1_000_000), ...body },
  'withdraw-proposal': proposal,
  'hide-proposal': proposal,
  'restore-proposal': proposal,
  'merge-proposals': { into: parseId, proposals: some },
  'split-proposal': proposal,
  'draw-order': {},
  'start-talk': proposal,
  'start-questions': {},
  'end-talk': {},
  'open-vote': {
    mode,
    dots: parseOptional(dots, PITCH_DEFAULTS.dots),
    proposals: parseNullable(some),
    seats: parseOptional(parseList(parseId, { min: 0, max: MAX_BALLOTS }), []),
  },
  'next-round': { vote: parseId, round: parseInteger(1, 100) },
  'cast-ballot': {
    vote: parseId,
    answers,
    channel: parseOptional(parseOneOf(['phone', 'paper']), 'phone' as BallotChannel),
    voter: parseNullable(parseId),
  },
  'close-vote': { vote: parseId, electors: parseOptional(electors, []), confirmed: parseFlag },
  'count-hands': {
    vote: parseId,
    ...proposal,
    counts: parseList(parseInteger(0, 5000), { min: 1, max: MAX_DOTS + 1 }),
  },
  'decide-proposal': {
    ...proposal,
    outcome: parseOneOf(['chosen', 'set-aside', 'postponed']),
    reason: parseText(MAX_TEXT),
    voice: parseNullable(parsePerson),
  },
  'undo-decision': proposal,
});

/** Reads an order. */
export function parsePitchCommand(input: unknown): Result<PitchCommand, Refusal> {
  return command(input, '');
}

const { durations: usual, talk: usualTalk } = PITCH_DEFAULTS;

function span(fallback: Minutes): Parser<Minutes> {
  return parseOptional(parseInteger(0, 240) as Parser<Minutes>, fallback);
}

const durations = parseObject<PitchDurations>({
  writing: span(usual.writing),
  voting: span(usual.voting),
  discussion: span(usual.discussion),
  deciding: span(usual.deciding),
});

const talk = parseObject<TalkTime>({
  soft: parseOptional(parseInteger(30, 900), usualTalk.soft),
  hard: parseOptional(parseInteger(30, 900), usualTalk.hard),
  questions: parseOptional(parseInteger(0, 1800), usualTalk.questions),
});

const settings = parseObject<PitchSettings>({
  question: parseNullable(parseText(MAX_TEXT)),
  talk: parseOptional(talk, usualTalk),
  expected: parseOptional(parseInteger(1, MAX_PROPOSALS), PITCH_DEFAULTS.expected),
  durations: parseOptional(durations, usual),
  mode: parseOptional(mode, PITCH_DEFAULTS.mode),
  dots: parseOptional(dots, PITCH_DEFAULTS.dots),
  teams: parseOptional(parseTeamDrafts, []),
  carried: parseCarried,
  attribution: parseOptional(parseOneOf(['person', 'organisation', 'group', 'none']), 'group'),
});

/** Reads settings; what is absent takes the defaults. The word « conclude » comes before the end, not after. */
export function parsePitchSettings(input: unknown): Result<PitchSettings, Refusal> {
  const read = settings(input, '');
  if (!read.ok) return read;
  if (read.value.talk.soft > read.value.talk.hard) return refuse('malformed', { field: 'talk.soft' });
  const ids = read.value.teams.map(({ id }) => id);
  return new Set(ids).size < ids.length ? refuse('malformed', { field: 'teams' }) : read;
}
