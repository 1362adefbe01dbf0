// The questions of a theme, one under the other.
import type { Theme } from '@trame/core/methods/world-cafe';
import { formatTypedText } from '../../../../../design/format.js';
import styles from './phone.module.css';

/** Several questions per theme (R073). */
export function Questions({ theme }: { readonly theme: Theme }) {
  if (theme.questions.length === 0) return null;
  return (
    <ul className={styles.questions}>
      {theme.questions.map((question) => (
        <li key={question}>{formatTypedText(question)}</li>
      ))}
    </ul>
  );
}
