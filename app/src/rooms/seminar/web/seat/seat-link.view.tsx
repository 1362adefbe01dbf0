// Redeems a one-time link to a seat, then goes where that seat works.
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Notice, Skeleton } from '../../../../design/index.js';
import { type JoinOutcome, joinRoom } from '../../../../live/web/index.js';
import { useCopy, useGo } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { getDestination } from './destination.js';
import styles from './seat.module.css';

type Outcome = 'opening' | 'missing' | Extract<JoinOutcome, { readonly ok: false }>;

/** Out of the address bar before it is tried: this page is often opened on a screen that people see. */
function takeLink(): string {
  const link = window.location.hash.slice(1);
  if (link !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  return link;
}

export function Screen() {
  const go = useGo();
  const link = useRef<string>(undefined);
  const [outcome, setOutcome] = useState<Outcome>('opening');
  const knock = useCallback(async () => {
    if (!link.current) return setOutcome('missing');
    setOutcome('opening');
    const joined = await joinRoom({ link: link.current });
    if (!joined.ok) return setOutcome(joined);
    const address = getDestination(joined);
    // The phones' page is another application.
    if (joined.me.role === 'participant') window.location.assign(address);
    else go(address, { replace: true });
  }, [go]);
  useEffect(() => {
    // Once, even where effects run twice: the link would be used up by the first.
    if (link.current !== undefined) return;
    link.current = takeLink();
    void knock();
  }, [knock]);
  return <SeatPage outcome={outcome} onAgain={() => void knock()} />;
}

function SeatPage({ outcome, onAgain }: { readonly outcome: Outcome; readonly onAgain: () => void }) {
  const copy = useCopy({ fr, en });
  if (outcome === 'opening') {
    return (
      <main className={styles.page}>
        <h1>{copy.opening}</h1>
        <Skeleton lines={3} />
      </main>
    );
  }
  if (outcome === 'missing') return <Failed sentence={copy.missing} />;
  // The server's sentence says what is wrong, ours what to do; without one, nobody answered.
  if (outcome.sentence === null) return <Failed sentence={copy.unreachable} onAgain={onAgain} />;
  return <Failed reason={outcome.sentence} sentence={copy.used} />;
}

interface FailedProps {
  readonly reason?: string;
  readonly sentence: string;
  readonly onAgain?: () => void;
}

function Failed({ reason, sentence, onAgain }: FailedProps) {
  const copy = useCopy({ fr, en });
  return (
    <main className={styles.page}>
      <h1>{copy.title}</h1>
      <Notice
        tone="error"
        title={copy.failed}
        action={onAgain && <Button onPress={onAgain}>{copy.again}</Button>}
      >
        {reason !== undefined && <p>{reason}</p>}
        <p>{sentence}</p>
      </Notice>
    </main>
  );
}
