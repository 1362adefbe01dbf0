// The list of workshop methods; adding one is adding a line here.
import type { AnyMethod } from '../workshop/index.js';
import { emblem } from './emblem/index.js';
import { expectations } from './expectations/index.js';
import { knowledgeCafe } from './knowledge-cafe/index.js';
import { oneTwoFourAll } from './one-two-four-all/index.js';
import { openSpace } from './open-space/index.js';
import { pitch } from './pitch/index.js';
import { reciprocity } from './reciprocity/index.js';
import { retroProspective } from './retro-prospective/index.js';
import { worldCafe } from './world-cafe/index.js';

/** Every method of the house, in the order of the publication: phase by phase, then annexe 2. */
export const METHODS: readonly AnyMethod[] = [
  expectations,
  emblem,
  openSpace,
  knowledgeCafe,
  pitch,
  worldCafe,
  retroProspective,
  reciprocity,
  oneTwoFourAll,
];
