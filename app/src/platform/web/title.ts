// The name of the browser's tab: the screen's own words, then Trame.
import { useEffect } from 'react';

/** Names the tab; a screen calls it with what the reader is looking at (« CARENE — fiche »). */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} — Trame`;
  }, [title]);
}
