// What the server says of an exercise of emblems, in French.
import { createEmblemPaper } from '@trame/core/methods/emblem';
import type { MethodWords } from '../../workshop/index.js';
import { emblemPaperWords } from './paper.fr.js';
import { emblemRefusals } from './refusals.fr.js';

export const emblemWords: MethodWords = {
  paper: createEmblemPaper(emblemPaperWords),
  refusals: emblemRefusals,
};
