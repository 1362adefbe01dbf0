// What the server says of a 1-2-4-all, in French.
import { createOneTwoFourAllPaper } from '@trame/core/methods/one-two-four-all';
import type { MethodWords } from '../../workshop/index.js';
import { oneTwoFourAllPaperWords } from './paper.fr.js';
import { oneTwoFourAllRefusals } from './refusals.fr.js';

export const oneTwoFourAllWords: MethodWords = {
  paper: createOneTwoFourAllPaper(oneTwoFourAllPaperWords),
  refusals: oneTwoFourAllRefusals,
};
