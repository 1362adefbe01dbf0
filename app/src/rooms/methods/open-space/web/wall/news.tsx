// What arrives, said aloud in small batches: a screen reader in a lively room must still be able to read.
import type { OpenSpaceState } from '@trame/core/methods/open-space';
import { useEffect, useRef, useState } from 'react';
import { formatSentence, LiveRegion } from '../../../../../design/index.js';
import type { Copy } from './copy.fr.js';
import { useWords } from './words.js';

const BATCH_MS = 5_000;
const MOST = 3;

export interface NewsItem {
  readonly id: string;
  readonly sentence: string;
}

/** Everything that may be said of an open space, hidden words left out. */
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

/** The sentences of a batch, or their number when there are too many to hear. */
export function formatNews(fresh: readonly NewsItem[], words: Copy['news']): string {
  return fresh.length > MOST
    ? formatSentence(words.many, { count: fresh.length })
    : fresh.map(({ sentence }) => sentence).join(' ');
}

export function News({ state }: { readonly state: OpenSpaceState }) {
  const words = useWords().news;
  const items = listNews(state, words);
  const heard = useRef<Set<string>>(undefined);
  heard.current ??= new Set(items.map(({ id }) => id));
  const latest = useRef(items);
  latest.current = items;
  const [said, setSaid] = useState('');
  const fresh = items.filter(({ id }) => heard.current?.has(id) !== true);
  const isFresh = fresh.length > 0;
  useEffect(() => {
    if (!isFresh) return;
    const timer = setTimeout(() => {
      const batch = latest.current.filter(({ id }) => heard.current?.has(id) !== true);
      for (const { id } of batch) heard.current?.add(id);
      setSaid(formatNews(batch, words));
    }, BATCH_MS);
    return () => clearTimeout(timer);
  }, [isFresh, words]);
  return <LiveRegion>{said}</LiveRegion>;
}
