// A capture desk: the forms on one side, what was just typed on the other; one under the other on a phone.
import type { ReactNode } from 'react';
import styles from '../kit.module.css';

export interface EntryDeskProps {
  /** The forms. */
  readonly children: ReactNode;
  readonly recent: ReactNode;
}

export function EntryDesk({ children, recent }: EntryDeskProps) {
  return (
    <div className={styles.desk}>
      <div>{children}</div>
      {recent}
    </div>
  );
}
