// How orders and settings of a 1-2-4-all are read from outside.
import type { Minutes, Refusal, Result } from '../../kernel/index.js';
import {
  COURSE_FIELDS,
  createSlipFields,
  MAX_TEXT,
  type Parser,
  parseCarried,
  parseId,
  parseInteger,
  parseNullable,
  parseObject,
  parseOneOf,
  parseOptional,
  parseText,
  parseVariant,
} from '../../workshop/index.js';
import type { OneTwoFourAllCommand } from './command.js';
import { ONE_TWO_FOUR_ALL_DEFAULTS as defaults } from './plan.js';
import type { OneTwoFourAllDurations, OneTwoFourAllSettings } from './state.js';

const command = parseVariant<OneTwoFourAllCommand>({
  ...COURSE_FIELDS,
  ...createSlipFields(['idea']),
  'set-question': { question: parseText(MAX_TEXT) },
  'keep-idea': { slip: parseId },
  'release-idea': { slip: parseId },
});

/** Reads an order; texts come out cleaned, never empty, within bounds. */
export function parseOneTwoFourAllCommand(input: unknown): Result<OneTwoFourAllCommand, Refusal> {
  return command(input, '');
}

const spell = (name: keyof OneTwoFourAllDurations): Parser<Minutes> =>
  parseOptional(parseInteger(0, 240) as Parser<Minutes>, defaults.durations[name]);

const settings = parseObject<OneTwoFourAllSettings>({
  question: parseNullable(parseText(MAX_TEXT)),
  durations: parseOptional(
    parseObject<OneTwoFourAllDurations>({
      alone: spell('alone'),
      pairs: spell('pairs'),
      fours: spell('fours'),
      together: spell('together'),
    }),
    defaults.durations,
  ),
  carried: parseCarried,
  attribution: parseOptional(parseOneOf(['person', 'organisation', 'group', 'none']), defaults.attribution),
});

/** Reads settings; what is absent takes the publication's. */
export function parseOneTwoFourAllSettings(input: unknown): Result<OneTwoFourAllSettings, Refusal> {
  return settings(input, '');
}
