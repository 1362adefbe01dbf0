// The marketplace on a phone: one's own slip, then the grid read as a list, slot by slot (R063, R064).
import { getMarketplace } from '@trame/core/methods/open-space';
import { formatMinutes, formatSentence } from '../../../../../../design/format.js';
import { EmptyState } from '../../../../../../design/plain.js';
import { RefusedNotice } from '../../../../../workshop/web/participant/index.js';
import { listRefused, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { QuestionForm } from './question-form.js';
import { QuestionItem } from './question-item.js';

export function QuestionsView({ onReport }: { readonly onReport: (question: string) => void }) {
  const phone = usePhone();
  const { state, refused } = phone;
  const words = useWords();
  const { slots, unplaced } = getMarketplace(state);
  const moves = [...listRefused(refused, 'place-question'), ...listRefused(refused, 'withdraw-question')];
  const isEmpty = state.questions.every(({ withdrawn }) => withdrawn !== null);
  const waiting = unplaced.filter(({ hidden }) => hidden === null);
  return (
    <section className={styles.section} aria-labelledby="open-space-questions">
      <h3 id="open-space-questions" className={styles.title}>
        {words.question.title}
      </h3>
      <QuestionForm />
      {moves.map((one) => (
        <RefusedNotice key={one.op} room={phone} refused={one} text={null} />
      ))}
      <p className={styles.aside}>{words.question.law}</p>
      {isEmpty ? (
        <EmptyState title={words.question.none} level={3}>
          <p>{words.question.noneText}</p>
        </EmptyState>
      ) : (
        slots.map(({ slot, cells }, index) => {
          const taken = cells.flatMap(({ room, question }) =>
            question === null ? [] : [{ room, question }],
          );
          return (
            <div key={slot.id} className={styles.slot} data-now={state.stage?.id === slot.id || undefined}>
              <h4>
                {formatSentence(words.question.slot, { rank: index + 1 })}
                <span className={styles.small}> {formatMinutes(slot.minutes)}</span>
              </h4>
              {taken.length === 0 && <p className={styles.small}>{words.question.allFree}</p>}
              <ul className={styles.list}>
                {taken.map(({ room, question }) => (
                  <QuestionItem key={question.id} question={question} room={room.name} onReport={onReport} />
                ))}
              </ul>
            </div>
          );
        })
      )}
      {waiting.length > 0 && (
        <div className={styles.slot}>
          <h4>{words.question.unplaced}</h4>
          <ul className={styles.list}>
            {waiting.map((question) => (
              <QuestionItem key={question.id} question={question} room={null} onReport={onReport} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
