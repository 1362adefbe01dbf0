// The capture desk of expectations: sentences copied from slips one after the other, and the sheet of signatures.
import { listAskedQuestions, VOICES } from '@trame/core/methods/expectations';
import { RefusedList, SlipEntry } from '../../../../workshop/web/index.js';
import styles from '../facilitator/facilitator.module.css';
import { Signatures } from '../facilitator/signatures.js';
import { type ExpectationsOrganiserProps, listKinds, useWords } from '../words.js';

export function ExpectationsCapture(props: ExpectationsOrganiserProps) {
  const { state, refused, dismiss } = props;
  const words = useWords();
  const { variant, carried } = state.settings;
  const isReread = variant === 'reread';
  const asked = listAskedQuestions(state.settings);
  const about = {
    label: words.capture.about,
    options: carried.map(({ id, text }) => ({ id, label: text })),
  };
  const voice = {
    label: words.voices.label,
    options: VOICES.map((id) => ({ id, label: words.voices[id] })),
  };
  return (
    <div className={styles.facilitator}>
      <RefusedList
        refused={refused.filter(({ command }) => command.type.includes('sign'))}
        dismiss={dismiss}
      />
      <SlipEntry
        room={props}
        kinds={listKinds(isReread ? ['happened'] : asked, words)}
        label={words.capture.field}
        {...(isReread ? { about } : { tag: voice })}
      />
      {asked.includes('rule') && (
        <section className={styles.stack}>
          <h2>{words.capture.signatures}</h2>
          <Signatures {...props} />
        </section>
      )}
    </div>
  );
}
