// The door's card on a screen, read again now and then: the code may be changed at the console while it is shown.
import { useEffect, useState } from 'react';
import type { JoinCard } from '../../contract.js';

const CARD_MS = 45_000;

/** The last card read; it stays when the server is away. `read` must be the same function from one render to the next. */
export function useJoinCard(read: () => Promise<JoinCard>): JoinCard | null {
  const [card, setCard] = useState<JoinCard | null>(null);
  useEffect(() => {
    const again = () => read().then(setCard, () => undefined);
    void again();
    const timer = setInterval(() => void again(), CARD_MS);
    return () => clearInterval(timer);
  }, [read]);
  return card;
}
