// « 2 / 3 », when a view has more than one page.
import { formatSentence } from '../../../../../design/index.js';
import styles from './wall.module.css';
import { useWords } from './words.js';

export function PageMark({ page, pages }: { readonly page: number; readonly pages: number }) {
  const words = useWords();
  if (pages < 2) return null;
  return <p className={styles.pageMark}>{formatSentence(words.page, { page: page + 1, pages })}</p>;
}
