// The line that answers « est-ce que mon texte est parti ? »: connection, what waits, what to look at again.
import { LiveRegion } from '../../../../../design/plain.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';
import type { LiveView } from './live-view.js';
import { explainStatus } from './status.js';

const SIGNS = { good: '●', waiting: '◐', bad: '▲' } as const;

export function StatusBar({ view }: { readonly view: LiveView }) {
  const words = useWords().status;
  const { tone, text } = explainStatus(
    { connection: view.connection, waiting: view.waiting.size, refused: view.refused.length },
    words,
  );
  return (
    <>
      <p className={styles.status} data-tone={tone}>
        <span aria-hidden="true">{SIGNS[tone]}</span> {text}
      </p>
      <LiveRegion>{text}</LiveRegion>
    </>
  );
}
