// A slip on the wall: a box to choose it, its words, and the way to its details.
import type { Card } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, Checkbox, formatSentence, formatTypedText } from '../../../../../../design/index.js';
import { isWaiting, useFacilitator, useWords } from '../context.js';
import styles from '../facilitator.module.css';
import { CardPanel } from './card-panel.js';
import { useSelection } from './selection.js';

export function CardLine({ card }: { readonly card: Card }) {
  const { wall: words, waiting: waits } = useWords();
  const { waiting, canWrite } = useFacilitator();
  const { ids, toggle } = useSelection();
  const [isOpen, setOpen] = useState(false);
  const { id, text } = card;
  return (
    <li className={styles.card} data-selected={ids.has(id) || undefined}>
      {canWrite ? (
        <Checkbox isSelected={ids.has(id)} onChange={() => toggle(id)}>
          <span className={styles.words}>{formatTypedText(text)}</span>
        </Checkbox>
      ) : (
        <span className={styles.words}>{formatTypedText(text)}</span>
      )}
      {isWaiting(waiting, id) && <span className={styles.small}>{waits}</span>}
      <Button
        size="small"
        kind="quiet"
        aria-label={formatSentence(words.detailsOf, { text })}
        onPress={() => setOpen(true)}
      >
        {words.details}
      </Button>
      {isOpen && <CardPanel card={card} onClose={() => setOpen(false)} />}
    </li>
  );
}
