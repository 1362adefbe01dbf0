// Leaving: everything of this room goes from the phone, so that the next hand finds nothing.
import { useEffect, useRef, useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import { Button } from '../../../../../design/plain.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';

export interface LeaveProps {
  readonly waiting: number;
  readonly onLeave: () => Promise<void>;
}

export function Leave({ waiting, onLeave }: LeaveProps) {
  const words = useWords().leave;
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) panel.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <Button kind="quiet" onPress={() => setAsked(true)}>
        {words.button}
      </Button>
    );
  }
  const leave = async () => {
    if (busy) return;
    setBusy(true);
    await onLeave();
  };
  return (
    <section className={styles.leave} aria-label={words.title} tabIndex={-1} ref={panel}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {waiting > 0 && <p className={styles.warning}>{formatSentence(words.waiting, { count: waiting })}</p>}
      <div className={styles.actions}>
        <Button kind="danger" isDisabled={busy} onPress={() => void leave()}>
          {words.sure}
        </Button>
        <Button kind="quiet" onPress={() => setAsked(false)}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
