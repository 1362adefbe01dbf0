// Focus that follows what moves from one list to another: the button it stood on is no longer there to take it back.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** A menu that closes first tries to give the focus back to the button that opened it. */
const AFTER_MENU_MS = 60;

/** Answers how to say what moved: the first button of its `data-kept` element takes the focus once it stands elsewhere. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): (id: string) => void {
  const moved = useRef<string | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const id = moved.current;
    if (turn === 0 || id === null) return;
    const timer = setTimeout(() => {
      moved.current = null;
      // A hand that is already elsewhere is left there.
      if (document.activeElement !== document.body) return;
      const button = root.current?.querySelector(`[data-kept="${CSS.escape(id)}"] button`);
      // In a folded list: its title.
      const folded = button?.closest('details:not([open])')?.querySelector('summary');
      const target = folded ?? button;
      if (target instanceof HTMLElement) target.focus();
    }, AFTER_MENU_MS);
    return () => clearTimeout(timer);
  }, [root, turn]);
  return useCallback((id) => {
    moved.current = id;
    setTurn((last) => last + 1);
  }, []);
}
