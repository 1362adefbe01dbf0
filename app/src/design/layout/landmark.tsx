// Ways through a page for those who do not see it whole: a skip link, text only read aloud.
import type { ReactNode } from 'react';
import { useWords } from '../locale.js';
import styles from './layout.module.css';

/** First focusable element of a page; `target` is the id of its `<main tabIndex={-1}>`. */
export function SkipLink({ target = 'contenu' }: { readonly target?: string }) {
  const words = useWords();
  return (
    <a className={styles.skip} href={`#${target}`}>
      {words.skip}
    </a>
  );
}

/** Read aloud, not shown. */
export function VisuallyHidden(props: {
  readonly children: ReactNode;
  readonly as?: 'span' | 'div' | 'h2' | 'h3';
}) {
  const Element = props.as ?? 'span';
  return <Element className={styles.hidden}>{props.children}</Element>;
}
