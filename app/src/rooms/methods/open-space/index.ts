// What the server says of an open space, in French.
import { createOpenSpacePaper } from '@trame/core/methods/open-space';
import type { MethodWords } from '../../workshop/index.js';
import { openSpacePaperWords } from './paper.fr.js';
import { openSpaceRefusals } from './refusals.fr.js';

export const openSpaceWords: MethodWords = {
  paper: createOpenSpacePaper(openSpacePaperWords),
  refusals: openSpaceRefusals,
};
