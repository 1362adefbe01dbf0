// What the server says of a knowledge café, in French.
import { createCafePaper } from '@trame/core/methods/knowledge-cafe';
import type { MethodWords } from '../../workshop/index.js';
import { cafePaperWords } from './paper.fr.js';
import { cafeRefusals } from './refusals.fr.js';

export const cafeWords: MethodWords = {
  paper: createCafePaper(cafePaperWords),
  refusals: cafeRefusals,
};
