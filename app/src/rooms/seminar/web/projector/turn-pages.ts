// The pages of the wall turn by themselves; the arrows, or a presenter's remote, turn them by hand.
import { useEffect, useState } from 'react';

export const TURN_MS = 20_000;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

export interface TurnedPages {
  /** Any whole number: a view of n pages shows the remainder. */
  readonly page: number;
  readonly isHeld: boolean;
}

/** A page turned by hand stays its full time; another view begins at its first page. */
export function useTurnedPages(view: string, hasKeys = true): TurnedPages {
  const [turn, setTurn] = useState({ page: 0, view });
  const [isHeld, setHeld] = useState(false);
  const page = turn.view === view ? turn.page : 0;
  useEffect(() => {
    const move = (step: number) =>
      setTurn((last) => ({ page: (last.view === view ? last.page : 0) + step, view }));
    const press = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === ' ') setHeld((held) => !held);
      else if (step !== undefined) move(step);
      else return;
      event.preventDefault();
    };
    if (!hasKeys) return;
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [view, hasKeys]);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => setTurn({ page: page + 1, view }), TURN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, page, view]);
  return { page, isHeld };
}
