// S15, the marketplace: questions on one side, the grid of rooms and times on the other (R063).
import { getMarketplace, MAX_TEXT } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, EmptyState, formatSentence } from '../../../../../../design/index.js';
import { TextDialog } from '../../../../../workshop/web/index.js';
import { useFacilitator, useWords } from '../context.js';
import styles from '../facilitator.module.css';
import { Grid } from './grid.js';
import { Slip } from './slip.js';

export function Market() {
  const words = useWords().market;
  const { state } = useFacilitator();
  const { unplaced } = getMarketplace(state);
  const isEmpty = state.questions.every(({ withdrawn }) => withdrawn !== null);
  return (
    <div className={styles.part}>
      <Door />
      {isEmpty ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <>
          <section className={styles.part} aria-labelledby="a-placer">
            <h4 id="a-placer">{formatSentence(words.unplaced, { count: unplaced.length })}</h4>
            <p className={styles.small}>{unplaced.length === 0 ? words.unplacedNone : words.drag}</p>
            <ul className={styles.slips}>
              {unplaced.map((question) => (
                <li key={question.id}>
                  <Slip question={question} />
                </li>
              ))}
            </ul>
          </section>
          <Grid />
        </>
      )}
    </div>
  );
}

/** Opening and shutting the marketplace to the room, and slips read from paper. */
function Door() {
  const words = useWords().market;
  const { state, send, canWrite } = useFacilitator();
  const [isAdding, setAdding] = useState(false);
  const isReady = (state.preflight === 'no' || state.preflightOverridden) && state.theme !== null;
  const lead = { unopened: words.unopenedLead, open: words.openedLead, closed: words.closedLead };
  const orders = { unopened: words.open, open: words.close, closed: words.reopen };
  const type = state.marketplace === 'open' ? 'close-marketplace' : 'open-marketplace';
  return (
    <div className={styles.row}>
      <span className={styles.soft}>{lead[state.marketplace]}</span>
      {canWrite && isReady && (
        <Button size="small" onPress={() => send({ type })}>
          {orders[state.marketplace]}
        </Button>
      )}
      {canWrite && state.marketplace !== 'unopened' && (
        <Button size="small" kind="quiet" onPress={() => setAdding(true)}>
          {words.add}
        </Button>
      )}
      {isAdding && (
        <TextDialog
          title={words.addTitle}
          label={words.addField}
          maxLength={MAX_TEXT}
          onSave={(text) => send({ type: 'pose-question', text, channel: 'paper', onBehalfOf: null })}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
