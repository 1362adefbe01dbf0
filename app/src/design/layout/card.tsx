// A sheet of paper on the page, and the grid that lays sheets side by side.
import type { CSSProperties, ReactNode } from 'react';
import styles from './layout.module.css';

export interface CardProps {
  readonly children: ReactNode;
  readonly as?: 'div' | 'article' | 'li' | 'section';
  readonly accent?: boolean;
}

export function Card({ children, as: Element = 'div', accent = false }: CardProps) {
  return (
    <Element className={styles.card} {...(accent && { 'data-accent': true })}>
      {children}
    </Element>
  );
}

export interface GridProps {
  readonly children: ReactNode;
  /** `ul` when the children are `<Card as="li">`. */
  readonly as?: 'div' | 'ul';
  /** Narrowest column, as a CSS length. */
  readonly cell?: string;
}

export function Grid({ children, as: Element = 'div', cell }: GridProps) {
  const style = cell ? ({ '--cell': cell } as CSSProperties) : undefined;
  return (
    <Element className={styles.grid} style={style} {...(Element === 'ul' && { role: 'list' })}>
      {children}
    </Element>
  );
}
