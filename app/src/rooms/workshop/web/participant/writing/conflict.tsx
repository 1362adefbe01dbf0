// Two wordings of one text, side by side: nobody's words are overwritten in silence.
import { useEffect, useRef } from 'react';
import { Button } from '../../../../../design/plain.js';
import styles from '../phone.module.css';
import { useWords } from '../words.js';

export interface ConflictProps {
  /** Null when the text is no longer in the room. */
  readonly theirs: string | null;
  readonly mine: string;
  readonly onKeepTheirs: () => void;
  readonly onKeepMine: () => void;
}

export function Conflict({ theirs, mine, onKeepTheirs, onKeepMine }: ConflictProps) {
  const words = useWords().conflict;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section className={styles.conflict} aria-label={words.title} tabIndex={-1} ref={panel}>
      <h4>{words.title}</h4>
      <div>
        <span className={styles.small}>{words.now}</span>
        <blockquote>{theirs ?? words.gone}</blockquote>
      </div>
      <div>
        <span className={styles.small}>{words.yours}</span>
        <blockquote>{mine}</blockquote>
      </div>
      <div className={styles.actions}>
        <Button onPress={onKeepTheirs}>{words.keepTheirs}</Button>
        {theirs !== null && (
          <Button kind="primary" onPress={onKeepMine}>
            {words.keepMine}
          </Button>
        )}
      </div>
    </section>
  );
}
