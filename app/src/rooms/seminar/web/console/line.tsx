// How the line is, in words, and what waits on this machine.
import type { SeminarState } from '@trame/core/seminar';
import { Button, formatSentence, Notice } from '../../../../design/index.js';
import type { LiveView } from '../../../../live/web/index.js';
import styles from './console.module.css';
import { useWords } from './context.js';

export interface LineProps {
  readonly view: LiveView<SeminarState>;
  readonly onRetry: () => void;
}

export function Line({ view, onRetry }: LineProps) {
  const words = useWords();
  const { status, pending, outdated } = view;
  const waits = pending > 0 ? formatSentence(words.line.waiting, { count: pending }) : null;
  const isLive = status === 'live' || status === 'polling';
  return (
    <>
      <p className={styles.line} role="status" data-state={isLive ? 'live' : 'away'}>
        <span className={styles.dot} aria-hidden="true" />
        {[words.line[status], waits].filter(Boolean).join(' · ')}
        {status === 'offline' && (
          <Button kind="quiet" size="small" onPress={onRetry}>
            {words.retry}
          </Button>
        )}
      </p>
      {outdated && (
        <Notice
          tone="warning"
          title={words.outdated}
          action={
            <Button size="small" onPress={() => location.reload()}>
              {words.reload}
            </Button>
          }
        >
          {words.outdatedText}
        </Notice>
      )}
    </>
  );
}
