// A long list cut in pages that turn: the remainder of the screen's turn, and where the room is among them.
import { formatSentence } from '../../../../../design/index.js';
import { useWords } from '../words.js';
import styles from './wall.module.css';

export interface Cut<T> {
  readonly items: readonly T[];
  /** From 0. */
  readonly page: number;
  readonly count: number;
}

/** The items of a page; the turn may be negative or beyond the last, it comes round. */
export function cutPage<T>(items: readonly T[], perPage: number, turn: number): Cut<T> {
  const count = Math.max(1, Math.ceil(items.length / perPage));
  const page = ((Math.trunc(turn) % count) + count) % count;
  return { items: items.slice(page * perPage, (page + 1) * perPage), page, count };
}

export function PageMark({ page, count }: Pick<Cut<unknown>, 'page' | 'count'>) {
  const words = useWords();
  if (count === 1) return null;
  return <p className={styles.pageMark}>{formatSentence(words.page, { page: page + 1, count })}</p>;
}
