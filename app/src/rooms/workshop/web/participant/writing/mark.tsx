// Small words beside a contribution: whose it is, and whether the server has it.
import { getOp } from '../../room.js';
import styles from '../phone.module.css';
import type { PhoneHand } from '../room.js';
import { useWords } from '../words.js';

export interface ContributionMarkProps {
  readonly room: Pick<PhoneHand, 'waiting'>;
  /** Identifier of the item: it begins with the operation that made it. */
  readonly id: string;
  readonly isMine: boolean;
  /** « le vôtre » for a report. */
  readonly masculine?: boolean;
}

/** Nothing for what others wrote: their words are on the server, or we would not see them. */
export function ContributionMark({ room, id, isMine, masculine = false }: ContributionMarkProps) {
  const words = useWords();
  const isWaiting = room.waiting.has(getOp(id));
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
