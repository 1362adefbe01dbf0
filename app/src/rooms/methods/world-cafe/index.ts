// What the server says of a world café, in French.
import { createWorldCafePaper } from '@trame/core/methods/world-cafe';
import type { MethodWords } from '../../workshop/index.js';
import { worldCafePaperWords } from './paper.fr.js';
import { worldCafeRefusals } from './refusals.fr.js';

export const worldCafeWords: MethodWords = {
  paper: createWorldCafePaper(worldCafePaperWords),
  refusals: worldCafeRefusals,
};
