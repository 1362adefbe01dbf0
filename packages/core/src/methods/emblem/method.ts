// The exercise of emblems as one value, ready to be put in the list of methods.
import { listTeamGroups, type Method } from '../../workshop/index.js';
import { EMBLEM_RIGHTS, type EmblemCommand, type EmblemEvent } from './command.js';
import { decideEmblem } from './decide.js';
import { evolveEmblem, redactEmblem, startEmblem } from './evolve.js';
import { harvestEmblem } from './harvest.js';
import { EMBLEM_DEFAULTS, planEmblem } from './plan.js';
import { rehearseEmblem } from './rehearsal/rehearse.js';
import { parseEmblemCommand, parseEmblemSettings } from './schema.js';
import type { EmblemSettings, EmblemState } from './state.js';
import { EMBLEM_VERSION, upgradeEmblemEvent } from './versions.js';

/**
 * Exercice des emblèmes (ANCT, *Territoires industriels : comment renforcer le capital social ?*, section 3;
 * R058–R061). Everything is drawn and said in front of everybody, so each fact reaches the room.
 */
export const emblem: Method<EmblemSettings, EmblemState, EmblemCommand, EmblemEvent> = {
  id: 'emblem',
  version: EMBLEM_VERSION,
  defaults: EMBLEM_DEFAULTS,
  leaves: ['attachment'],
  rights: EMBLEM_RIGHTS,
  parseSettings: parseEmblemSettings,
  parseCommand: parseEmblemCommand,
  plan: planEmblem,
  start: startEmblem,
  decide: decideEmblem,
  evolve: evolveEmblem,
  reach: () => 'room',
  redact: redactEmblem,
  harvest: harvestEmblem,
  listMeetings: ({ teams }) => teams.map(({ members }) => members).filter(({ length }) => length > 1),
  listGroups: listTeamGroups,
  upgrade: upgradeEmblemEvent,
  rehearse: rehearseEmblem,
};
