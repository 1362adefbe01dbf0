// A long reading on the big screen, page after page, in one column or two.
import { type ReactNode, useCallback } from 'react';
import { Flow } from './flow.js';
import { PageMark, useTurning } from './turning.js';
import styles from './wall.module.css';

export interface TurningPagesProps {
  readonly label: string;
  readonly page: number;
  readonly columns?: 1 | 2;
  /** The last item that arrived, by its `data-item`: its page is shown so that the room sees it. */
  readonly newest?: string | null;
  readonly children: ReactNode;
}

export function TurningPages({ label, page, columns = 2, newest = null, children }: TurningPagesProps) {
  const turning = useTurning(page);
  const { tell, show } = turning;
  const count = useCallback((pages: number) => tell('pages', pages), [tell]);
  return (
    <section className={styles.view} aria-label={label}>
      <Flow page={turning.page} columns={columns} onCount={count} newest={newest} onNewest={show}>
        {children}
      </Flow>
      <PageMark turning={turning} />
    </section>
  );
}
