// What staff hid from the room, to be looked at again and restored.
import { type Item, listHidden } from '@trame/core/methods/open-space';
import { Button, EmptyState, formatSentence } from '../../../../../design/index.js';
import { useFacilitator, useWords } from './context.js';
import styles from './facilitator.module.css';

export function HiddenList() {
  const words = useWords().hidden;
  const { state, send, canWrite } = useFacilitator();
  const hidden = listHidden(state);
  const lines: readonly { readonly item: Item; readonly text: string }[] = [
    ...hidden.questions.map(({ id, text }) => ({ item: { kind: 'question' as const, id }, text })),
    ...hidden.reports.map(({ id, said }) => ({ item: { kind: 'report' as const, id }, text: said })),
    ...hidden.cards.map(({ id, text }) => ({ item: { kind: 'card' as const, id }, text })),
  ];
  if (lines.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{words.lead}</p>
      <ul className={styles.list}>
        {lines.map(({ item, text }) => (
          <li key={item.id} className={styles.line}>
            <span>
              <span className={styles.small}>{words[item.kind]}</span>
              <span className={styles.words}>{text}</span>
            </span>
            {canWrite && (
              <Button
                size="small"
                aria-label={formatSentence(words.restoreOf, { text })}
                onPress={() => send({ type: 'restore-item', item })}
              >
                {words.restore}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
