// How ballots fall on one proposal, mark by mark: columns with their counts, and the same read aloud.
import { listMarks, type Tally, type Vote } from '@trame/core/methods/pitch';
import { formatSentence } from '../../../../../design/format.js';
import styles from './results.module.css';
import { nameMark, useResultWords } from './words.js';

/** Units of the drawing. */
const HEIGHT = 24;

export interface DistributionProps {
  readonly vote: Pick<Vote, 'mode' | 'dots'>;
  readonly tally: Pick<Tally, 'counts' | 'blank'>;
}

export function Distribution({ vote, tally: { counts, blank } }: DistributionProps) {
  const words = useResultWords();
  const most = Math.max(1, ...counts);
  const columns = listMarks(vote).map((mark, rank) => ({
    label: nameMark(vote.mode, mark, words),
    count: counts[rank] ?? 0,
  }));
  const marks = columns.map((one) => formatSentence(words.mark, one)).join(', ');
  return (
    <span
      className={styles.distribution}
      role="img"
      aria-label={formatSentence(words.distribution, { marks, blank })}
    >
      {columns.map(({ label, count }) => {
        const height = (count / most) * (HEIGHT - 2) + (count > 0 ? 2 : 0);
        return (
          <span key={label} className={styles.mark} aria-hidden="true">
            <span className={styles.count}>{count > 0 ? count : ''}</span>
            <svg
              viewBox={`0 0 10 ${HEIGHT}`}
              preserveAspectRatio="none"
              className={styles.bar}
              aria-hidden="true"
              focusable="false"
            >
              <rect x="0" y={HEIGHT - height} width="10" height={height} />
            </svg>
            <span className={styles.label}>{label}</span>
          </span>
        );
      })}
    </span>
  );
}
