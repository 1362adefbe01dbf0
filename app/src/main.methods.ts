// The methods of this house on its server; adding one is adding a line here. Their screens are found by their folders' names.
import { emblemWords } from './rooms/methods/emblem/index.js';
import { expectationsWords } from './rooms/methods/expectations/index.js';
import { cafeWords } from './rooms/methods/knowledge-cafe/index.js';
import { oneTwoFourAllWords } from './rooms/methods/one-two-four-all/index.js';
import { openSpaceWords } from './rooms/methods/open-space/index.js';
import { pitchWords } from './rooms/methods/pitch/index.js';
import { reciprocityWords } from './rooms/methods/reciprocity/index.js';
import { retroWords } from './rooms/methods/retro-prospective/index.js';
import { worldCafeWords } from './rooms/methods/world-cafe/index.js';
import type { MethodWords } from './rooms/workshop/index.js';

/** The words of each, in the order of the publication. */
export const METHOD_WORDS: readonly MethodWords[] = [
  expectationsWords,
  emblemWords,
  openSpaceWords,
  cafeWords,
  pitchWords,
  worldCafeWords,
  retroWords,
  reciprocityWords,
  oneTwoFourAllWords,
];
