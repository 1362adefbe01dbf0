// Waiting, with or without a known end.
import { VisuallyHidden } from '../layout/landmark.js';
import { useWords } from '../locale.js';
import styles from './feedback.module.css';

/** Grey lines where text will come. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const words = useWords();
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => index + 1).map((line) => (
        <div key={line} className={styles.bar} aria-hidden="true" />
      ))}
    </div>
  );
}

export interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** « 12 sur 16 »: the figure in words, always shown. */
  readonly text: string;
}

/** How far something got, counted out of a known total. */
export function Progress({ label, value, max, text }: ProgressProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={styles.progress}>
      <div className={styles.progressLine}>
        <span>{label}</span>
        <span>{text}</span>
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <div className={styles.fill} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
