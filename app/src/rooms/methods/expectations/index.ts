// What the server says of expectations and rules of the game, in French.
import { createExpectationsPaper } from '@trame/core/methods/expectations';
import type { MethodWords } from '../../workshop/index.js';
import { expectationsPaperWords } from './paper.fr.js';
import { expectationsRefusals } from './refusals.fr.js';

export const expectationsWords: MethodWords = {
  paper: createExpectationsPaper(expectationsPaperWords),
  refusals: expectationsRefusals,
};
