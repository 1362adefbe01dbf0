// A text that turns its pages: what does not fit goes on to the next one, and a card is never cut in two.
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './wall.module.css';

/** The page shown among `count`, whichever way the arrows went. */
export function computePage(page: number, count: number): number {
  return ((page % count) + count) % count;
}

/** How many pages a flow of columns makes, from its widths in pixels. */
export function countPages(width: {
  readonly content: number;
  readonly page: number;
  readonly gap: number;
}): number {
  const step = width.page + width.gap;
  return step <= 0 ? 1 : Math.max(1, Math.ceil((width.content + width.gap - 2) / step));
}

function readGap(flow: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(flow).columnGap) || 0;
}

export interface FlowProps {
  readonly page: number;
  readonly columns: 1 | 2;
  /** Told each time the number of pages changes. */
  readonly onCount: (count: number) => void;
  /** The last item that arrived, by its `data-item`: its page is told so that the room sees it. */
  readonly newest?: string | null;
  readonly onNewest?: (page: number) => void;
  readonly children: ReactNode;
}

/** The browser's own columns do the typesetting: each page is as many columns as it shows, the rest waits on the right. */
export function Flow({ page, columns, onCount, newest = null, onNewest, children }: FlowProps) {
  const flow = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(1);
  const measure = useRef<() => void>(() => undefined);
  measure.current = () => {
    const sheet = flow.current;
    if (sheet === null) return;
    setCount(countPages({ content: sheet.scrollWidth, page: sheet.clientWidth, gap: readGap(sheet) }));
  };
  useLayoutEffect(() => measure.current());
  useEffect(() => {
    const again = () => measure.current();
    addEventListener('resize', again);
    void document.fonts?.ready.then(again);
    return () => removeEventListener('resize', again);
  }, []);
  useEffect(() => onCount(count), [count, onCount]);
  const turn = useRef(onNewest);
  turn.current = onNewest;
  useEffect(() => {
    const sheet = flow.current;
    const item = newest === null ? null : sheet?.querySelector(`[data-item="${newest}"]`);
    if (!sheet || !(item instanceof HTMLElement)) return;
    turn.current?.(Math.floor(item.offsetLeft / (sheet.clientWidth + readGap(sheet))));
  }, [newest]);
  const shown = computePage(page, count);
  return (
    <div className={styles.window}>
      <div
        ref={flow}
        className={styles.flow}
        data-columns={columns}
        style={{ transform: `translateX(calc(${-shown} * (100% + var(--gutter))))` }}
      >
        {children}
      </div>
    </div>
  );
}
