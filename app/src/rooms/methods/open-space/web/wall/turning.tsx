// The pages of a view with one or two flows side by side, and where the room is among them.
import { useCallback, useState } from 'react';
import { formatSentence } from '../../../../../design/index.js';
import { computePage } from './flow.js';
import styles from './wall.module.css';
import { useWords } from './words.js';

export interface Turning {
  /** What each flow shows, its own remainder. */
  readonly page: number;
  readonly count: number;
  readonly setFirst: (count: number) => void;
  readonly setSecond: (count: number) => void;
  /** Goes at once to a page, where something has just arrived. */
  readonly show: (page: number) => void;
}

export function useTurning(page: number): Turning {
  const [first, setFirst] = useState(1);
  const [second, setSecond] = useState(1);
  // A view begins at its first page, whatever page the one before had reached.
  const [shift, setShift] = useState(-page);
  const show = useCallback((target: number) => setShift(target - page), [page]);
  return { page: page + shift, count: Math.max(first, second), setFirst, setSecond, show };
}

/** « Page 2 sur 3 »; nothing when all fits. */
export function PageMark({ turning }: { readonly turning: Turning }) {
  const words = useWords();
  const { page, count } = turning;
  if (count === 1) return null;
  return (
    <p className={styles.pageMark}>
      {formatSentence(words.page, { page: computePage(page, count) + 1, count })}
    </p>
  );
}
