// The cards in the order of the pitches, each one unfolded at a touch; one's own may be corrected.
import { listPitches } from '@trame/core/methods/pitch';
import { useState } from 'react';
import { Button, formatSentence } from '../../../../../../design/plain.js';
import { usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { CardForm } from './card-form.js';
import { CardItem } from './card-item.js';

export function CardsView() {
  const { state, canWrite, drafts } = usePhone();
  const words = useWords().cards;
  // A card begun before a reload is open again.
  const [writing, setWriting] = useState<string | null>(() => (drafts.read('card') === null ? null : ''));
  const pitches = listPitches(state);
  const edited = pitches.find(({ id }) => id === writing) ?? null;
  const isWriting = canWrite && (writing === '' || edited !== null);
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{formatSentence(words.title, { count: pitches.length })}</h3>
      {isWriting && <CardForm key={writing} proposal={edited} onDone={() => setWriting(null)} />}
      {!isWriting && canWrite && state.closed === null && (
        <div>
          <Button kind={pitches.length === 0 ? 'primary' : 'plain'} onPress={() => setWriting('')}>
            {words.write}
          </Button>
        </div>
      )}
      {pitches.length === 0 && !isWriting && <p className={styles.aside}>{words.none}</p>}
      <ol className={styles.list}>
        {pitches.map((proposal, rank) => (
          <CardItem
            key={proposal.id}
            proposal={proposal}
            rank={rank + 1}
            onEdit={() => setWriting(proposal.id)}
          />
        ))}
      </ol>
    </section>
  );
}
