// Offers and needs as one value, ready to be put in the list of methods.
import type { Method } from '../../workshop/index.js';
import { decideReciprocity } from './decide.js';
import { evolveReciprocity, redactReciprocity, startReciprocity } from './evolve.js';
import { harvestReciprocity } from './harvest.js';
import {
  RECIPROCITY_RIGHTS,
  type ReciprocityCommand,
  type ReciprocityEvent,
  readReciprocityReach,
} from './orders/orders.js';
import { parseReciprocityCommand, parseReciprocitySettings } from './orders/schema.js';
import { planReciprocity, RECIPROCITY_DEFAULTS } from './plan.js';
import { rehearseReciprocity } from './rehearsal/rehearse.js';
import type { ReciprocitySettings, ReciprocityState } from './state.js';
import { RECIPROCITY_VERSION, upgradeReciprocityEvent } from './versions.js';

/**
 * Apports et attentes (ANCT, *Territoires industriels : comment renforcer le capital social ?*, section 3, phase 1; R113,
 * R114): what each brings and expects, said to all; introductions made by two yeses, said to nobody else.
 */
export const reciprocity: Method<
  ReciprocitySettings,
  ReciprocityState,
  ReciprocityCommand,
  ReciprocityEvent
> = {
  id: 'reciprocity',
  version: RECIPROCITY_VERSION,
  defaults: RECIPROCITY_DEFAULTS,
  leaves: ['offer', 'need'],
  rights: RECIPROCITY_RIGHTS,
  parseSettings: parseReciprocitySettings,
  parseCommand: parseReciprocityCommand,
  plan: planReciprocity,
  start: startReciprocity,
  decide: decideReciprocity,
  evolve: evolveReciprocity,
  reach: readReciprocityReach,
  redact: redactReciprocity,
  harvest: harvestReciprocity,
  upgrade: upgradeReciprocityEvent,
  rehearse: rehearseReciprocity,
};
