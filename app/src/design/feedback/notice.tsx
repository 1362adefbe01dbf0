// A sentence that matters, with its weight said in a word, not only in a colour.
import type { ReactNode } from 'react';
import { useWords } from '../locale.js';
import styles from './feedback.module.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

const roles: Record<NoticeTone, 'note' | 'status' | 'alert'> = {
  info: 'note',
  success: 'status',
  warning: 'note',
  error: 'alert',
};
const signs: Record<NoticeTone, string> = { info: 'i', success: '✓', warning: '△', error: '▲' };

export interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: string;
  readonly children: ReactNode;
  /** Quoted to whoever keeps the machine. */
  readonly reference?: string | undefined;
  readonly action?: ReactNode;
}

export function Notice({ tone = 'info', title, children, reference, action }: NoticeProps) {
  const words = useWords();
  return (
    <div className={styles.notice} data-tone={tone} role={roles[tone]}>
      <p className={styles.noticeTitle}>
        <span aria-hidden="true">{signs[tone]}</span>
        {title ?? words[tone]}
      </p>
      <div>{children}</div>
      {reference && <p className={styles.reference}>{reference}</p>}
      {action && <div>{action}</div>}
    </div>
  );
}
