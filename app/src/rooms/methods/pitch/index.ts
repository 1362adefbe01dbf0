// What the server says of pitches, in French.
import { createPitchPaper } from '@trame/core/methods/pitch';
import type { MethodWords } from '../../workshop/index.js';
import { pitchPaperWords } from './paper.fr.js';
import { pitchRefusals } from './refusals.fr.js';

export const pitchWords: MethodWords = {
  paper: createPitchPaper(pitchPaperWords),
  refusals: pitchRefusals,
};
