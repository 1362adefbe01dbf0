// « n en attente »: how this machine stands with the server, always in sight.
import type { SeminarState } from '@trame/core/seminar';
import { formatSentence } from '../../../../design/index.js';
import type { LiveView } from '../../../../live/web/index.js';
import styles from './capture.module.css';
import type { Copy } from './copy.fr.js';
import { useWords } from './words.js';

type Facts = Pick<LiveView<SeminarState>, 'status' | 'pending'> & { readonly refused: number };

/** The line first, then what waits, then what must be looked at again; « tout est enregistré » when nothing does. */
export function explainLine({ status, pending, refused }: Facts, words: Copy): string {
  const isLive = status === 'live' || status === 'polling';
  const parts = [
    pending > 0 && formatSentence(words.pending, { count: pending }),
    refused > 0 && formatSentence(words.refused, { count: refused }),
    pending === 0 && refused === 0 && (isLive ? words.saved : words.kept),
  ].filter((part) => part !== false);
  return `${words.status[status]} · ${parts.join(' · ')}`;
}

export function StatusLine({ view }: { readonly view: LiveView<SeminarState> }) {
  const words = useWords();
  const { status, pending } = view;
  const refused = view.refused.length;
  const isFine = pending === 0 && refused === 0 && (status === 'live' || status === 'polling');
  return (
    <p role="status" className={styles.status} data-tone={refused > 0 ? 'bad' : isFine ? 'good' : 'waiting'}>
      <span aria-hidden="true">{refused > 0 ? '▲' : isFine ? '●' : '◐'}</span>{' '}
      {explainLine({ status, pending, refused }, words)}
    </p>
  );
}
