// World café as one value, ready to be put in the list of methods.
import type { Method } from '../../workshop/index.js';
import { decideWorldCafe } from './decide.js';
import { evolveWorldCafe, redactWorldCafe, startWorldCafe } from './evolve.js';
import { harvestWorldCafe, listWorldCafeMeetings } from './harvest.js';
import { WORLD_CAFE_RIGHTS, type WorldCafeCommand, type WorldCafeEvent } from './orders/orders.js';
import { parseWorldCafeCommand, parseWorldCafeSettings } from './orders/schema.js';
import { planWorldCafe, WORLD_CAFE_DEFAULTS } from './plan/course.js';
import { rehearseWorldCafe } from './rehearsal/rehearse.js';
import type { WorldCafeSettings, WorldCafeState } from './state.js';
import { upgradeWorldCafeEvent, WORLD_CAFE_VERSION } from './versions.js';
import { listCafeGroups } from './view.js';

/**
 * World café (ANCT, *Territoires industriels : comment renforcer le capital social ?*, annexe 2; R073–R078): one theme per
 * table, a host who stays, everybody at every table. Everything is said in front of everybody; words that staff hides
 * leave the redacted state.
 */
export const worldCafe: Method<WorldCafeSettings, WorldCafeState, WorldCafeCommand, WorldCafeEvent> = {
  id: 'world-cafe',
  version: WORLD_CAFE_VERSION,
  defaults: WORLD_CAFE_DEFAULTS,
  leaves: ['vision', 'idea'],
  rights: WORLD_CAFE_RIGHTS,
  parseSettings: parseWorldCafeSettings,
  parseCommand: parseWorldCafeCommand,
  plan: planWorldCafe,
  start: startWorldCafe,
  decide: decideWorldCafe,
  evolve: evolveWorldCafe,
  reach: () => 'room',
  redact: redactWorldCafe,
  harvest: harvestWorldCafe,
  listMeetings: listWorldCafeMeetings,
  listGroups: listCafeGroups,
  upgrade: upgradeWorldCafeEvent,
  rehearse: rehearseWorldCafe,
};
