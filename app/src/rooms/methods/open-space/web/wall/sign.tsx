// A summit to climb, a ground to stand on: the signs of défis and atouts, the same as on phones and in the booklet.
import type { CardKind } from '@trame/core/methods/open-space';
import styles from './wall.module.css';

export function Sign({ kind }: { readonly kind: CardKind }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.sign} data-sign={kind} aria-hidden="true" focusable="false">
      {kind === 'challenge' ? <path d="M1 14 8 3l7 11z" /> : <path d="M1 8h14v6H1z" />}
    </svg>
  );
}
