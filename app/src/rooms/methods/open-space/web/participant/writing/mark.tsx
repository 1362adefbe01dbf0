// Small words beside a contribution: whose it is, and whether the server has it.
import { getOp, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';

export interface ContributionMarkProps {
  /** Identifiers of the item and of what was last done to it. */
  readonly id: string;
  readonly isMine: boolean;
  /** « le vôtre » for a report. */
  readonly masculine?: boolean;
}

/** Nothing for what others wrote: their words are on the server, or we would not see them. */
export function ContributionMark({ id, isMine, masculine = false }: ContributionMarkProps) {
  const { waiting } = usePhone();
  const words = useWords();
  const isWaiting = waiting.has(getOp(id));
  if (!isMine && !isWaiting) return null;
  return (
    <span className={styles.marks}>
      {isMine && <span className={styles.mine}>{masculine ? words.yoursMasculine : words.yours}</span>}
      <span className={isWaiting ? styles.waiting : styles.saved}>
        <span aria-hidden="true">{isWaiting ? '◷' : '✓'}</span> {isWaiting ? words.waiting : words.saved}
      </span>
    </span>
  );
}
