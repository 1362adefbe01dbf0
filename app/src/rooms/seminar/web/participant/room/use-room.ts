// The live client, read as a seminar: one line per room page, closed when the page goes.
import type { SeminarState } from '@trame/core/seminar';
import type { Command, MemberId } from '@trame/core/workshop';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import {
  createLiveClient,
  type LineStatus,
  type LiveClient,
  openRoomShelf,
  useLive,
  type LiveView as WireView,
} from '../../../../../live/web/index.js';
import type { Doors, PhoneFace } from '../../../../workshop/web/participant/index.js';
import { createProgramLoader } from '../../columns.js';
import { createPhotoHands } from '../../photo/photo-hand.js';
import type { RoomPlace } from '../join/last-room.js';
import type { Connection, LiveHand, LiveView } from './live-view.js';
import type { UseRoom } from './room-page.js';

const CONNECTIONS: Readonly<Record<LineStatus, Connection>> = {
  connecting: 'opening',
  live: 'live',
  polling: 'live',
  offline: 'offline',
  captive: 'portal',
  removed: 'offline',
  closed: 'over',
};

/** Reads the line's view in the words of a seminar. A stream can seem alive for a while on a phone that is cut off. */
export function readView(view: WireView<SeminarState>, isOnline: boolean): LiveView {
  const { status, state, me, people, offset, waiting, refused, outdated } = view;
  return {
    state,
    phase: status === 'removed' ? 'gone' : outdated ? 'stale' : 'open',
    connection: isOnline ? CONNECTIONS[status] : 'offline',
    me: me === null ? null : { member: me.member as MemberId, role: me.role },
    people: [...people.values()],
    offset,
    waiting,
    refused: refused.map((one) => ({ ...one, command: one.command as Command })),
  };
}

function createHand(client: LiveClient<SeminarState>, place: RoomPlace): LiveHand {
  return {
    photos: createPhotoHands({ space: place.space, room: place.room, as: 'seat' }),
    send: async (command) => {
      client.send({ ...command });
    },
    dismiss: (op) => client.dismiss(op),
    purge: async () => {
      await client.leave().catch(() => undefined);
    },
  };
}

function followNetwork(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

function useOnline(): boolean {
  return useSyncExternalStore(followNetwork, () => navigator.onLine);
}

/** Makes the hook that opens rooms of a house with these methods; a room brings those of its own agenda. */
export function createUseRoom(doors: Doors<PhoneFace>): UseRoom {
  const program = createProgramLoader(doors);
  return ({ space, room }) => {
    const [client] = useState(() => {
      const shelf = openRoomShelf(import.meta.url);
      // A browser that keeps nothing is no fault: the room then waits for the server after a reload.
      shelf.catch(() => undefined);
      return createLiveClient<SeminarState>({ space, room, program, as: 'seat', shelf });
    });
    useEffect(() => () => client.close(), [client]);
    const wire = useLive(client);
    const isOnline = useOnline();
    const view = useMemo(() => readView(wire, isOnline), [wire, isOnline]);
    const hand = useMemo(() => createHand(client, { space, room }), [client, space, room]);
    return { view, hand };
  };
}
