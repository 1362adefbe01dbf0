// Nothing here yet: why, and what to do about it, beside a thread waiting to be woven.
import type { ReactNode } from 'react';
import { Thread } from '../mark/thread.js';
import styles from './feedback.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly level?: 2 | 3;
}

export function EmptyState({ title, children, action, level = 3 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.empty}>
      <div className={styles.emptyThread}>
        <Thread />
      </div>
      <div className={styles.emptyText}>
        <Heading>{title}</Heading>
        {children}
      </div>
      {action}
    </div>
  );
}
