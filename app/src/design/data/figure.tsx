// A figure never stands alone: value, unit, source, year, and what it cannot say.
import type { ReactNode } from 'react';
import { formatNumber, formatSentence, formatShare } from '../format.js';
import { useLocale, useWords } from '../locale.js';
import styles from './data.module.css';

export interface FigureProps {
  readonly label: ReactNode;
  /** `null`: the source does not say. */
  readonly value: number | null;
  /** A share is given between 0 and 1 and shown in percent. */
  readonly kind?: 'number' | 'share';
  readonly unit?: string;
  /** « INSEE, 2017 » */
  readonly source?: string | undefined;
  /** What the figure counts. */
  readonly basis?: string | undefined;
  /** A reason to read it with care. */
  readonly caveat?: string | undefined;
}

export function Figure({ label, value, kind = 'number', unit, source, basis, caveat }: FigureProps) {
  const locale = useLocale();
  const words = useWords();
  const shown =
    value === null ? null : kind === 'share' ? formatShare(value, locale) : formatNumber(value, locale);
  return (
    <div className={styles.figure}>
      <span className={styles.figureLabel}>{label}</span>
      {shown === null ? (
        <span className={styles.figureMissing}>{words.missing}</span>
      ) : (
        <span className={styles.figureValue}>
          {shown}
          {unit && <span className={styles.figureUnit}>{`\u202f${unit}`}</span>}
        </span>
      )}
      {basis && <span className={styles.figureNote}>{basis}</span>}
      {source && <span className={styles.figureNote}>{formatSentence(words.source, { source })}</span>}
      {caveat && <span className={`${styles.figureNote} ${styles.caveat}`}>{caveat}</span>}
    </div>
  );
}

/** The same inside a sentence or a cell. */
export function Value(props: { readonly value: number | null; readonly kind?: 'number' | 'share' }) {
  const locale = useLocale();
  const words = useWords();
  if (props.value === null) return <em title={words.missingHelp}>{words.missing}</em>;
  return <>{props.kind === 'share' ? formatShare(props.value, locale) : formatNumber(props.value, locale)}</>;
}
