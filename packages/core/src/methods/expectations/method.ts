// The expectations as one value, ready to be put in the list of methods.
import type { Method } from '../../workshop/index.js';
import { EXPECTATIONS_RIGHTS, type ExpectationsCommand, type ExpectationsEvent } from './command.js';
import { decideExpectations } from './decide.js';
import { evolveExpectations, redactExpectations, startExpectations } from './evolve.js';
import { harvestExpectations } from './harvest.js';
import { EXPECTATIONS_DEFAULTS, planExpectations } from './plan.js';
import { rehearseExpectations } from './rehearsal/rehearse.js';
import { parseExpectationsCommand, parseExpectationsSettings } from './schema.js';
import type { ExpectationsSettings, ExpectationsState } from './state.js';
import { EXPECTATIONS_VERSION, upgradeExpectationsEvent } from './versions.js';

/**
 * Attentes et règles du jeu (ANCT, *Territoires industriels : comment renforcer le capital social ?*, section 3,
 * MOTIVE !; R051). Everything is said in front of everybody, so each fact reaches the room.
 */
export const expectations: Method<
  ExpectationsSettings,
  ExpectationsState,
  ExpectationsCommand,
  ExpectationsEvent
> = {
  id: 'expectations',
  version: EXPECTATIONS_VERSION,
  defaults: EXPECTATIONS_DEFAULTS,
  leaves: ['expectation', 'rule', 'change'],
  rights: EXPECTATIONS_RIGHTS,
  parseSettings: parseExpectationsSettings,
  parseCommand: parseExpectationsCommand,
  plan: planExpectations,
  start: startExpectations,
  decide: decideExpectations,
  evolve: evolveExpectations,
  reach: () => 'room',
  redact: redactExpectations,
  harvest: harvestExpectations,
  upgrade: upgradeExpectationsEvent,
  rehearse: rehearseExpectations,
};
