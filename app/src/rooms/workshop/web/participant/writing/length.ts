// Whether a text fits, said before it is sent.
import { MAX_TEXT } from '@trame/core/workshop';
import { formatSentence } from '../../../../../design/format.js';
import { useWords } from '../words.js';

/** Tells somebody who wrote too much; undefined when the text fits. */
export function useLength(): (text: string, max?: number) => string | undefined {
  const { tooLong } = useWords();
  return (text, max = MAX_TEXT) => {
    const { length } = text.trim();
    return length > max ? formatSentence(tooLong, { length, max }) : undefined;
  };
}
