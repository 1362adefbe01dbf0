// The knowledge café as one value, ready to be put in the list of methods.
import { listTeamGroups, type Method, redactSlips } from '../../workshop/index.js';
import { CAFE_RIGHTS, type CafeCommand, type CafeEvent } from './command.js';
import { decideCafe } from './decide.js';
import { evolveCafe, listCafeMeetings, startCafe } from './evolve.js';
import { harvestCafe } from './harvest.js';
import { CAFE_DEFAULTS, planCafe } from './plan.js';
import { rehearseCafe } from './rehearse.js';
import { parseCafeCommand, parseCafeSettings } from './schema.js';
import type { CafeSettings, CafeState } from './state.js';
import { CAFE_VERSION, upgradeCafeEvent } from './versions.js';

/**
 * Knowledge café (ANCT, *Territoires industriels : comment renforcer le capital social ?*, section 3, phase 3, and
 * annexe 2; R067–R070), and Gurteen's own variant beside it. Everything is said in front of everybody.
 */
export const knowledgeCafe: Method<CafeSettings, CafeState, CafeCommand, CafeEvent> = {
  id: 'knowledge-cafe',
  version: CAFE_VERSION,
  defaults: CAFE_DEFAULTS,
  leaves: ['idea', 'solution', 'commitment'],
  rights: CAFE_RIGHTS,
  parseSettings: parseCafeSettings,
  parseCommand: parseCafeCommand,
  plan: planCafe,
  start: startCafe,
  decide: decideCafe,
  evolve: evolveCafe,
  reach: () => 'room',
  redact: (state, audience) => (audience === 'staff' ? state : { ...state, slips: redactSlips(state.slips) }),
  harvest: harvestCafe,
  upgrade: upgradeCafeEvent,
  listMeetings: listCafeMeetings,
  listGroups: listTeamGroups,
  rehearse: rehearseCafe,
};
