// A seat of a local room, given to organisers' screens as if it were a line to the server.
import type { SeminarState } from '@trame/core/seminar';
import type { Command } from '@trame/core/workshop';
import { useSyncExternalStore } from 'react';
import type { LiveView } from '../../../../live/web/index.js';
import type { UseOrganiserRoom } from '../room/index.js';
import type { LocalRoom, LocalSeat } from './local-room.js';

function readWire(seat: LocalSeat): LiveView<SeminarState> {
  const { state, me, people, waiting, refused, offset, connection } = seat.getView();
  return {
    status: connection === 'live' ? 'live' : 'offline',
    state,
    seq: 0,
    settings: null,
    me,
    people: new Map(people.map((card) => [card.member, card])),
    pending: waiting.size,
    waiting,
    refused: refused.map((one) => ({ ...one, command: { ...one.command } })),
    offset,
    outdated: false,
    durable: true,
  };
}

/** What organisers' screens call to reach their room: here, this one, wherever they think it is. */
export function createUseLocalRoom(room: LocalRoom, seat: LocalSeat): UseOrganiserRoom {
  const hand = {
    send: (command: Command) => {
      void seat.hand.send(command);
      return '';
    },
    dismiss: seat.hand.dismiss,
    retry: () => undefined,
    now: () => room.now(),
  };
  return () => {
    useSyncExternalStore(room.subscribe, seat.getView);
    return { view: readWire(seat), hand };
  };
}
