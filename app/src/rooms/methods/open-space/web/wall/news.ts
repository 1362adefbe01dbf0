// What may be said aloud of an open space as it arrives, hidden words left out.
import type { OpenSpaceState } from '@trame/core/methods/open-space';
import { formatSentence } from '../../../../../design/index.js';
import type { NewsItem } from '../../../../workshop/web/index.js';
import type { Copy } from './copy.fr.js';

/** One sentence per contribution. */
export function listNews(state: OpenSpaceState, words: Copy['news']): readonly NewsItem[] {
  const visible = <T extends { readonly hidden: unknown }>(items: readonly T[]) =>
    items.filter(({ hidden }) => hidden === null);
  const questions = visible(state.questions).filter(({ withdrawn }) => withdrawn === null);
  return [
    ...questions.map(({ id, text }) => ({ id, sentence: formatSentence(words.question, { text }) })),
    ...visible(state.reports).map(({ id, said }) => ({
      id,
      sentence: formatSentence(words.report, { text: said }),
    })),
    ...visible(state.cards).map(({ id, kind, text }) => ({
      id,
      sentence: formatSentence(words[kind], { text }),
    })),
  ];
}
