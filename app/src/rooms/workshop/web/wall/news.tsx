// What arrives, said aloud in small batches: a screen reader in a lively room must still be able to read.
import { useEffect, useRef, useState } from 'react';
import { formatSentence, LiveRegion } from '../../../../design/index.js';
import { useWords } from '../words.js';

const BATCH_MS = 5_000;
const MOST = 3;

export interface NewsItem {
  readonly id: string;
  readonly sentence: string;
}

/** The sentences of a batch, or their number when there are too many to hear. */
export function formatNews(fresh: readonly NewsItem[], many: string): string {
  return fresh.length > MOST
    ? formatSentence(many, { count: fresh.length })
    : fresh.map(({ sentence }) => sentence).join(' ');
}

/** `items`: everything that may be said, hidden words left out. */
export function News({ items }: { readonly items: readonly NewsItem[] }) {
  const { many } = useWords().wall;
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
      setSaid(formatNews(batch, many));
    }, BATCH_MS);
    return () => clearTimeout(timer);
  }, [isFresh, many]);
  return <LiveRegion>{said}</LiveRegion>;
}
