// The facilitation offered to this very phone: said yes or no to here, and nowhere else (F23).
import { getOffer, type SeminarState } from '@trame/core/seminar';
import type { Command } from '@trame/core/workshop';
import { useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import { Button, Notice } from '../../../../../design/plain.js';
import type { RoomPlace } from '../join/last-room.js';
import styles from '../participant.module.css';
import type { LiveHand, LiveView } from '../room/live-view.js';
import { useWords } from '../words.js';

export interface HandOverProps {
  readonly place: RoomPlace;
  readonly view: LiveView;
  readonly state: SeminarState;
  readonly hand: LiveHand;
  /** Goes to the console, which is another application. */
  readonly onGo?: (address: string) => void;
}

/** Asks the server for the facilitation; the sentence of its refusal, `''` when nobody answered, null once taken. */
async function takeOver({ space, room }: RoomPlace): Promise<string | null> {
  try {
    const answer = await fetch(`/api/spaces/${space}/rooms/${room}/take-over?as=seat`, { method: 'POST' });
    if (answer.ok) return null;
    const { detail } = (await answer.json()) as { readonly detail?: string };
    return detail ?? '';
  } catch {
    return '';
  }
}

export function HandOver({ place, view, state, hand, onGo = (to) => location.assign(to) }: HandOverProps) {
  const words = useWords().handOver;
  const [trouble, setTrouble] = useState<string | null>(null);
  const offer = getOffer(state);
  const console = `/console/${place.space}/${place.room}`;
  if (view.me?.role === 'facilitator') {
    return (
      <Notice title={words.yours}>
        <a href={console}>{words.toConsole}</a>
      </Notice>
    );
  }
  if (offer === null || offer.to !== view.me?.member) return null;
  const name = view.people.find(({ member }) => member === offer.from)?.name ?? words.someone;
  const accept = async () => {
    const refused = await takeOver(place);
    setTrouble(refused);
    if (refused === null) onGo(console);
  };
  const decline: Command = { type: 'decline-hand-over' };
  return (
    <Notice tone="warning" title={formatSentence(words.title, { name })}>
      <p>{formatSentence(offer.stays ? words.stays : words.leaves, { name })}</p>
      {trouble !== null && <p role="alert">{trouble || words.unreachable}</p>}
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => void accept()}>
          {words.accept}
        </Button>
        <Button onPress={() => void hand.send(decline)}>{words.decline}</Button>
      </div>
    </Notice>
  );
}
