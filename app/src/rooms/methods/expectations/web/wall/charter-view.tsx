// The charter on the big screen, and how many people have signed it: a count, never names.
import { countSignatures, getCharter } from '@trame/core/methods/expectations';
import { formatTypedText } from '../../../../../design/index.js';
import { tellCount } from '../facilitator/signatures.js';
import { type ExpectationsProjectorProps, useWords } from '../words.js';
import { Blank } from './blank.js';
import styles from './wall.module.css';

/** More rules than this stand in two columns. */
const ONE_COLUMN = 6;

export function CharterView({ state, people }: ExpectationsProjectorProps) {
  const words = useWords();
  const { rules } = getCharter(state);
  const { signed } = countSignatures(state, people);
  const isPresented = state.charter.presented !== null;
  if (rules.length === 0) {
    return <Blank title={words.wall.charterEmpty} text={words.wall.charterEmptyText} />;
  }
  return (
    <section className={styles.charter} aria-label={words.wall.charter}>
      <h2>{words.wall.charter}</h2>
      <ol className={styles.rules} data-many={rules.length > ONE_COLUMN || undefined}>
        {rules.map(({ id, text }) => (
          <li key={id}>{formatTypedText(text)}</li>
        ))}
      </ol>
      {(isPresented || signed > 0) && (
        <p className={styles.foot}>
          <strong>{tellCount(signed, words.signatures)}</strong>
          {isPresented && <span className={styles.soft}>{words.wall.phone}</span>}
        </p>
      )}
    </section>
  );
}
