// The frame of every page one arrives at from outside: the sign, the language, and the tab's title.
import { type ReactNode, useEffect } from 'react';
import { Wordmark } from '../../../../design/plain.js';
import { LocaleChoice } from './locale-choice.js';
import styles from './participant.module.css';

export interface DoorFrameProps {
  /** What the tab says. */
  readonly title: string;
  readonly children: ReactNode;
  readonly foot?: string;
}

export function DoorFrame({ title, children, foot }: DoorFrameProps) {
  useEffect(() => {
    document.title = `${title} — Trame`;
  }, [title]);
  return (
    <div className={styles.door}>
      <header className={styles.doorHead}>
        <Wordmark />
        <LocaleChoice />
      </header>
      <main className={styles.doorMain}>{children}</main>
      {foot !== undefined && <footer className={styles.small}>{foot}</footer>}
    </div>
  );
}
