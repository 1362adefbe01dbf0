// 1-2-4-all as one value, ready to be put in the list of methods.
import { type Method, redactSlips } from '../../workshop/index.js';
import { ONE_TWO_FOUR_ALL_RIGHTS, type OneTwoFourAllCommand, type OneTwoFourAllEvent } from './command.js';
import { decideOneTwoFourAll } from './decide.js';
import { evolveOneTwoFourAll, startOneTwoFourAll } from './evolve.js';
import { harvestOneTwoFourAll } from './harvest.js';
import { ONE_TWO_FOUR_ALL_DEFAULTS, planOneTwoFourAll } from './plan.js';
import { rehearseOneTwoFourAll } from './rehearse.js';
import { parseOneTwoFourAllCommand, parseOneTwoFourAllSettings } from './schema.js';
import type { OneTwoFourAllSettings, OneTwoFourAllState } from './state.js';
import { ONE_TWO_FOUR_ALL_VERSION, upgradeOneTwoFourAllEvent } from './versions.js';

/**
 * 1-2-4-all (Lipmanowicz and McCandless, *The Surprising Power of Liberating Structures*, 2014; R055, R083).
 * Everything is said in front of everybody, so each fact reaches the room.
 */
export const oneTwoFourAll: Method<
  OneTwoFourAllSettings,
  OneTwoFourAllState,
  OneTwoFourAllCommand,
  OneTwoFourAllEvent
> = {
  id: 'one-two-four-all',
  version: ONE_TWO_FOUR_ALL_VERSION,
  defaults: ONE_TWO_FOUR_ALL_DEFAULTS,
  leaves: ['idea'],
  rights: ONE_TWO_FOUR_ALL_RIGHTS,
  parseSettings: parseOneTwoFourAllSettings,
  parseCommand: parseOneTwoFourAllCommand,
  plan: planOneTwoFourAll,
  start: startOneTwoFourAll,
  decide: decideOneTwoFourAll,
  evolve: evolveOneTwoFourAll,
  reach: () => 'room',
  redact: (state, audience) => (audience === 'staff' ? state : { ...state, slips: redactSlips(state.slips) }),
  harvest: harvestOneTwoFourAll,
  upgrade: upgradeOneTwoFourAllEvent,
  rehearse: rehearseOneTwoFourAll,
};
