// How orders and settings of the expectations are read from outside.
import type { Minutes, Refusal, Result } from '../../kernel/index.js';
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
  parsePerson,
  parseText,
  parseVariant,
  type Variants,
} from '../../workshop/index.js';
import type { ExpectationsCommand } from './command.js';
import { MAX_RULES, MAX_SIGNED_AT_ONCE } from './limits.js';
import { EXPECTATIONS_DEFAULTS } from './plan.js';
import {
  EXPECTATION_KINDS,
  type ExpectationsDurations,
  type ExpectationsSettings,
  VERDICTS,
} from './state.js';

const version = parseInteger(1, 1_000_000);
const edition = parseInteger(0, 1_000_000);
const label = parseNullable(parseText(MAX_LABEL));

const commands: Variants<ExpectationsCommand> = {
  ...COURSE_FIELDS,
  ...createSlipFields(EXPECTATION_KINDS),
  'adopt-rule': { slip: parseId, version, text: parseNullable(parseText(MAX_TEXT)) },
  'set-rule-aside': { slip: parseId, into: parseNullable(parseId), reason: label },
  'return-rule': { slip: parseId },
  'order-charter': { slips: parseList(parseId, { min: 1, max: MAX_RULES }) },
  'present-charter': {},
  'withdraw-charter': {},
  sign: { edition },
  'sign-for': {
    edition,
    people: parseList(parsePerson, { min: 1, max: MAX_SIGNED_AT_ONCE }),
    channel: parseOptional(parseOneOf(['scribe', 'paper']), 'scribe'),
  },
  'withdraw-signature': { person: parseNullable(parsePerson) },
  'show-carried': { carried: parseNullable(parseId) },
  'give-verdict': { carried: parseId, version: edition, verdict: parseOneOf(VERDICTS) },
};

const command = parseVariant(commands);

/** Reads an order; texts come out cleaned, never empty, within bounds. */
export function parseExpectationsCommand(input: unknown): Result<ExpectationsCommand, Refusal> {
  return command(input, '');
}

const defaults = EXPECTATIONS_DEFAULTS;
const spell = (name: keyof ExpectationsDurations): Parser<Minutes> =>
  parseOptional(parseInteger(0, 240) as Parser<Minutes>, defaults.durations[name]);
const question = parseNullable(parseText(MAX_TEXT));

const settings = parseObject<ExpectationsSettings>({
  variant: parseOptional(parseOneOf(['whole', 'hopes', 'rules', 'reread']), defaults.variant),
  questions: parseOptional(
    parseObject({ purpose: question, hope: question, rule: question }),
    defaults.questions,
  ),
  durations: parseOptional(
    parseObject<ExpectationsDurations>({
      alone: spell('alone'),
      pairs: spell('pairs'),
      fours: spell('fours'),
      together: spell('together'),
      proposals: spell('proposals'),
      charter: spell('charter'),
      signing: spell('signing'),
      reread: spell('reread'),
    }),
    defaults.durations,
  ),
  attribution: parseOptional(parseOneOf(['person', 'organisation', 'group', 'none']), defaults.attribution),
  carried: parseCarried,
});

/** Reads settings; what is absent takes the publication's. */
export function parseExpectationsSettings(input: unknown): Result<ExpectationsSettings, Refusal> {
  return settings(input, '');
}
