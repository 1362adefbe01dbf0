// The live room on an organiser's machine: one line per screen, opened and closed with it.
import type { SeminarState } from '@trame/core/seminar';
import { useEffect, useMemo, useState } from 'react';
import {
  createLiveClient,
  type LiveClient,
  type LiveView,
  type ProgramSource,
  useLive,
} from '../../../../live/web/index.js';

import type { PhotoHand } from '../../../workshop/web/index.js';
import { createPhotoHands } from '../photo/photo-hand.js';

/** Where the room is, and from which chair: an account runs it, a seat came by a link. */
export interface OrganiserPlace {
  readonly space: string;
  readonly room: string;
  readonly as: 'account' | 'seat';
}

/** What a screen may ask of the line. */
export type OrganiserHand = Pick<LiveClient<SeminarState>, 'send' | 'dismiss' | 'retry' | 'now'>;

/** The room as it is now, and the hand on it. */
export interface OrganiserRoom {
  readonly view: LiveView<SeminarState>;
  readonly hand: OrganiserHand;
  /** Sends photographs about an activity; absent where there is no server. */
  readonly photos?: (activity: string) => PhotoHand;
}

/** Opens the line to a room. */
export type UseOrganiserRoom = (place: OrganiserPlace) => OrganiserRoom;

const BLANK: LiveView<SeminarState> = {
  status: 'connecting',
  state: null,
  seq: 0,
  settings: null,
  me: null,
  people: new Map(),
  pending: 0,
  waiting: new Set(),
  refused: [],
  offset: 0,
  outdated: false,
  durable: true,
};

/** Holds the place of the line until it is opened. */
const noLine: LiveClient<SeminarState> = {
  getView: () => BLANK,
  subscribe: () => () => undefined,
  send: () => '',
  dismiss: () => undefined,
  now: () => Date.now(),
  retry: () => undefined,
  leave: async () => undefined,
  close: () => undefined,
};

/** Makes the hook that opens rooms under these rules. */
export function createUseOrganiserRoom(program: ProgramSource): UseOrganiserRoom {
  return ({ space, room, as }) => {
    // Opened in an effect: a strict double mount would otherwise close the only line.
    const [client, setClient] = useState(noLine);
    useEffect(() => {
      const line = createLiveClient<SeminarState>({ space, room, program, as });
      setClient(line);
      return () => line.close();
    }, [space, room, as]);
    const view = useLive(client);
    const photos = useMemo(() => createPhotoHands({ space, room, as }), [space, room, as]);
    return useMemo(() => ({ view, hand: client, photos }), [view, client, photos]);
  };
}
