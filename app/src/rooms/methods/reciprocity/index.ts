// What the server says of offers and needs, in French.
import { createReciprocityPaper } from '@trame/core/methods/reciprocity';
import type { MethodWords } from '../../workshop/index.js';
import { reciprocityPaperWords } from './paper.fr.js';
import { reciprocityRefusals } from './refusals.fr.js';

export const reciprocityWords: MethodWords = {
  paper: createReciprocityPaper(reciprocityPaperWords),
  refusals: reciprocityRefusals,
};
