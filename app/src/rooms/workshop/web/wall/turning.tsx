// The pages of a view with one or several flows side by side, and where the room is among them.
import { useCallback, useState } from 'react';
import { formatSentence } from '../../../../design/index.js';
import { useWords } from '../words.js';
import { computePage } from './flow.js';
import styles from './wall.module.css';

export interface Turning {
  /** What each flow shows, its own remainder. */
  readonly page: number;
  readonly count: number;
  /** Told by each flow, under a name of its own. */
  readonly tell: (flow: string, count: number) => void;
  /** Goes at once to a page, where something has just arrived. */
  readonly show: (page: number) => void;
}

export function useTurning(page: number): Turning {
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  // A view begins at its first page, whatever page the one before had reached.
  const [shift, setShift] = useState(-page);
  const show = useCallback((target: number) => setShift(target - page), [page]);
  const tell = useCallback(
    (flow: string, count: number) =>
      setCounts((last) => (last[flow] === count ? last : { ...last, [flow]: count })),
    [],
  );
  return { page: page + shift, count: Math.max(1, ...Object.values(counts)), tell, show };
}

/** « Page 2 sur 3 »; nothing when all fits. */
export function PageMark({ turning }: { readonly turning: Turning }) {
  const words = useWords().wall;
  const { page, count } = turning;
  if (count === 1) return null;
  return (
    <p className={styles.pageMark}>
      {formatSentence(words.page, { page: computePage(page, count) + 1, count })}
    </p>
  );
}
