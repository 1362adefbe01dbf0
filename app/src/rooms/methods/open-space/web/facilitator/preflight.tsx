// Before anything opens: an open space is not for questions whose answer is known (Owen).
import { useState } from 'react';
import { Button, Notice } from '../../../../../design/index.js';
import { useFacilitator, useWords } from './context.js';
import styles from './facilitator.module.css';

export function Preflight() {
  const words = useWords().preflight;
  const { state, send, canWrite } = useFacilitator();
  const [isKnown, setKnown] = useState(state.preflight === 'yes' && !state.preflightOverridden);
  const answer = (answerAlreadyKnown: 'yes' | 'no', confirmed: boolean) =>
    send({ type: 'answer-preflight', answerAlreadyKnown, confirmed });
  return (
    <section className={styles.preflight}>
      <h3>{words.title}</h3>
      <p className={styles.soft}>{words.lead}</p>
      {isKnown ? (
        <Notice
          tone="warning"
          title={words.adviceTitle}
          action={
            <div className={styles.row}>
              <Button size="small" isDisabled={!canWrite} onPress={() => answer('yes', true)}>
                {words.anyway}
              </Button>
              <Button size="small" kind="quiet" onPress={() => setKnown(false)}>
                {words.again}
              </Button>
            </div>
          }
        >
          {words.advice}
        </Notice>
      ) : (
        <div className={styles.row}>
          <Button isDisabled={!canWrite} onPress={() => answer('no', false)}>
            {words.no}
          </Button>
          <Button isDisabled={!canWrite} onPress={() => setKnown(true)}>
            {words.yes}
          </Button>
        </div>
      )}
    </section>
  );
}
