// What the server says of a retro-prospective, in French.
import { createRetroPaper } from '@trame/core/methods/retro-prospective';
import type { MethodWords } from '../../workshop/index.js';
import { retroPaperWords } from './paper.fr.js';
import { retroRefusals } from './refusals.fr.js';

export const retroWords: MethodWords = {
  paper: createRetroPaper(retroPaperWords),
  refusals: retroRefusals,
};
