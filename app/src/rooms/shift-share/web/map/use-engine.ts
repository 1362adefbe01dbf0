// Brings the moving map when it can be drawn: its chunk is asked for then, and never by a page without a map.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useCopy } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import type { Engine } from './moving-map.js';
import type { MapView } from './view.js';

/** A machine without it, or a reader who spares their line, keeps the still map. */
export function canMove(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined') return false;
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return false;
  return document.createElement('canvas').getContext('webgl2') !== null;
}

interface Watched {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly view: MapView;
  readonly onPoint: (code: string) => void;
}

/** The engine once it has drawn; null before, without it, and after it was lost. */
export function useEngine({ host, view, onPoint }: Watched): Engine | null {
  const { engine: words } = useCopy({ fr, en });
  const [engine, setEngine] = useState<Engine | null>(null);
  const latest = useRef({ view, words, onPoint });
  latest.current = { view, words, onPoint };
  useEffect(() => {
    const place = host.current;
    if (place === null || !canMove()) return;
    let isLeft = false;
    let opened: Engine | null = null;
    const open = async () => {
      const { openEngine } = await import('./moving-map.js');
      if (isLeft) return;
      opened = await openEngine({
        host: place,
        view: latest.current.view,
        words: latest.current.words,
        onPoint: (code) => latest.current.onPoint(code),
        onLost: () => setEngine(null),
      });
      if (isLeft) opened.remove();
      else setEngine(opened);
    };
    // A chunk that does not come, a card that refuses: the still map is there already.
    open().catch(() => setEngine(null));
    return () => {
      isLeft = true;
      opened?.remove();
      setEngine(null);
    };
  }, [host]);
  useEffect(() => engine?.show(view), [engine, view]);
  return engine;
}
