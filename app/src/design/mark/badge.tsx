// A word in a frame: a state, a reserve, a count.
import type { ReactNode } from 'react';
import styles from './mark.module.css';

export interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'strong' | 'warning' | 'accent';
}

export function Badge({ children, tone = 'plain' }: BadgeProps) {
  return (
    <span className={[styles.badge, tone === 'plain' ? '' : styles[tone]].join(' ').trim()}>{children}</span>
  );
}
