// The open space as one value, ready to be put in the list of methods.
import type { Method } from '../../workshop/index.js';
import { decideOpenSpace } from './decide.js';
import { evolveOpenSpace, startOpenSpace } from './evolve.js';
import { harvestOpenSpace } from './harvest.js';
import { listOpenSpaceGroups } from './marketplace/groups.js';
import { redactOpenSpace } from './moderation/redact.js';
import { OPEN_SPACE_RIGHTS, type OpenSpaceCommand } from './orders/command.js';
import type { OpenSpaceEvent } from './orders/event.js';
import { parseOpenSpaceCommand, parseOpenSpaceSettings } from './orders/schema.js';
import { OPEN_SPACE_DEFAULTS, planOpenSpace } from './plan.js';
import { rehearseOpenSpace } from './rehearsal/rehearse.js';
import type { OpenSpaceSettings, OpenSpaceState } from './state.js';
import { OPEN_SPACE_VERSION, upgradeOpenSpaceEvent } from './versions.js';

/**
 * Forum ouvert (ANCT, *Territoires industriels : comment renforcer le capital social ?*, section 3, phase 2, and
 * annexe 2; R062–R066). Everything is said in front of everybody, so each fact reaches the room; words that staff
 * hides leave the redacted state.
 */
export const openSpace: Method<OpenSpaceSettings, OpenSpaceState, OpenSpaceCommand, OpenSpaceEvent> = {
  id: 'open-space',
  version: OPEN_SPACE_VERSION,
  defaults: OPEN_SPACE_DEFAULTS,
  leaves: ['challenge', 'asset'],
  rights: OPEN_SPACE_RIGHTS,
  parseSettings: parseOpenSpaceSettings,
  parseCommand: parseOpenSpaceCommand,
  plan: planOpenSpace,
  start: startOpenSpace,
  decide: decideOpenSpace,
  evolve: evolveOpenSpace,
  reach: () => 'room',
  redact: redactOpenSpace,
  harvest: harvestOpenSpace,
  listGroups: listOpenSpaceGroups,
  upgrade: upgradeOpenSpaceEvent,
  rehearse: rehearseOpenSpace,
};
