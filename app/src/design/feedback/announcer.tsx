// Sentences read aloud when something changes elsewhere on the screen.
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { VisuallyHidden } from '../layout/landmark.js';

type Announce = (sentence: string, urgency?: 'polite' | 'assertive') => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** A region of one's own, for a view that knows its one sentence. */
export function LiveRegion(props: { readonly children: ReactNode; readonly urgent?: boolean }) {
  return (
    <VisuallyHidden as="div">
      <div aria-live={props.urgent ? 'assertive' : 'polite'} aria-atomic="true">
        {props.children}
      </div>
    </VisuallyHidden>
  );
}

/** Put once near the root; everything inside may `useAnnounce()`. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ polite: '', assertive: '', turn: 0 });
  const announce = useCallback<Announce>((sentence, urgency = 'polite') => {
    setSaid((last) => {
      // A screen reader is silent when the text does not change: a trailing space says it again.
      const turn = last.turn + 1;
      return { ...last, turn, [urgency]: turn % 2 === 0 ? sentence : `${sentence}\u00a0` };
    });
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <LiveRegion>{said.polite}</LiveRegion>
      <LiveRegion urgent>{said.assertive}</LiveRegion>
    </AnnounceContext.Provider>
  );
}

/** `announce('Carte ajoutée')`. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
