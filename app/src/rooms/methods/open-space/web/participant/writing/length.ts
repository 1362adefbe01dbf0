// Whether a text fits, said before it is sent.
import { MAX_TEXT } from '@trame/core/methods/open-space';
import { formatSentence } from '../../../../../../design/format.js';
import type { Copy } from '../copy.fr.js';

/** What to tell somebody who wrote too much; undefined when the text fits. */
export function explainLength(
  text: string,
  words: Pick<Copy, 'tooLong'>,
  max = MAX_TEXT,
): string | undefined {
  const { length } = text.trim();
  return length > max ? formatSentence(words.tooLong, { length, max }) : undefined;
}
