// Everything the room has written, question by question; one's own sentences are mended here too.
import { listAskedQuestions } from '@trame/core/methods/expectations';
import { formatTypedText } from '../../../../../design/format.js';
import { SlipList } from '../../../../workshop/web/participant/index.js';
import styles from './phone.module.css';
import { type ExpectationsPhoneProps, useWords } from './words.js';

export function AllPart(props: ExpectationsPhoneProps) {
  const { state } = props;
  const words = useWords();
  const shown = state.slips.filter(({ hidden }) => hidden === null);
  if (shown.length === 0) return <p className={styles.soft}>{words.all.empty}</p>;
  return (
    <div className={styles.part}>
      <h3>{words.all.title}</h3>
      {listAskedQuestions(state.settings)
        .filter((question) => shown.some(({ kind }) => kind === question))
        .map((question) => (
          <section key={question} className={styles.question}>
            <h4>{formatTypedText(state.settings.questions[question] ?? words.questions[question])}</h4>
            <SlipList
              room={props}
              label={words.questions[question]}
              slips={shown.filter(({ kind }) => kind === question)}
              nameSource={({ tags: [voice] }) =>
                voice === 'two' || voice === 'four' ? words.all[voice] : null
              }
            />
          </section>
        ))}
    </div>
  );
}
