// Retro-prospective as one value, ready to be put in the list of methods.
import { listTeamGroups, type Method } from '../../workshop/index.js';
import { decideRetro } from './decide.js';
import { evolveRetro, redactRetro, startRetro } from './evolve.js';
import { harvestRetro, listRetroMeetings } from './harvest.js';
import { RETRO_RIGHTS, type RetroCommand, type RetroEvent } from './orders/orders.js';
import { parseRetroCommand, parseRetroSettings } from './orders/schema.js';
import { planRetro, RETRO_DEFAULTS } from './plan.js';
import { rehearseRetro } from './rehearsal/rehearse.js';
import type { RetroSettings, RetroState } from './state.js';
import { RETRO_VERSION, upgradeRetroEvent } from './versions.js';

/**
 * Rétroprospective (ANCT, *Territoires industriels : comment renforcer le capital social ?*, section 3, « Des exercices
 * de rétroprospective »; R079–R082, R100): transitions made concrete by situations that groups of the territory face.
 * Everything is said in front of everybody; words that staff hides leave the redacted state.
 */
export const retroProspective: Method<RetroSettings, RetroState, RetroCommand, RetroEvent> = {
  id: 'retro-prospective',
  version: RETRO_VERSION,
  defaults: RETRO_DEFAULTS,
  leaves: ['solution', 'obstacle', 'lever', 'change', 'commitment'],
  rights: RETRO_RIGHTS,
  parseSettings: parseRetroSettings,
  parseCommand: parseRetroCommand,
  plan: planRetro,
  start: startRetro,
  decide: decideRetro,
  evolve: evolveRetro,
  reach: () => 'room',
  redact: redactRetro,
  harvest: harvestRetro,
  listMeetings: listRetroMeetings,
  listGroups: listTeamGroups,
  upgrade: upgradeRetroEvent,
  rehearse: rehearseRetro,
};
