// A console over a local room, for tests: the real conductor decides; no network but the answers given.
import { METHODS } from '@trame/core/methods';
import type { SeminarState } from '@trame/core/seminar';
import type { Command } from '@trame/core/workshop';
import { useSyncExternalStore } from 'react';
import { ids } from '../../../../../../test/invented-fabrique.js';
import type { LiveView } from '../../../../../live/web/index.js';
import { createSteps } from '../../participant/testing/agenda.js';
import { createLocalRoom, type LocalSeat } from '../../participant/testing/local-room.js';
import type { OrganiserFaces, OrganiserMethodProps, UseOrganiserRoom } from '../../room/index.js';
import { ConsoleScreen } from '../console.view.js';

export const SEMINAR = '00000000-0000-4000-8000-00000000a001';
export const ROOM = '00000000-0000-4000-8000-00000000b001';
export const AT = `/espaces/${ids.estuary}/seminaires/${SEMINAR}/console`;
export const API = `/api/spaces/${ids.estuary}/seminars/${SEMINAR}`;
export const ROOM_API = `/api/spaces/${ids.estuary}/rooms/${ROOM}`;

/** The sheet of an open seminar, reduced to what the console reads. */
export const sheet = {
  id: SEMINAR,
  title: 'Nos défis, nos atouts',
  date: null,
  startsAt: null,
  status: 'open',
  roomId: ROOM,
  agenda: [],
};

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

/** A method's view reduced to what the seminar hands it. */
function Face({ activity, title, refused, send, readClock }: OrganiserMethodProps) {
  return (
    <div>
      <p>
        {activity} · {title} · {readClock(0 as never, 10 as never) === null ? 'sans horloge' : 'avec horloge'}
      </p>
      <button type="button" onClick={() => send({ type: 'open-marketplace' })}>
        Ouvrir le marché
      </button>
      {refused.map(({ op, code }) => (
        <p key={op}>refus : {code}</p>
      ))}
    </div>
  );
}

const faces: OrganiserFaces = {
  'open-space': {
    facilitator: Face,
    projectorViews: [{ id: 'wall', label: { fr: 'Le mur', en: 'The wall' } }],
  },
};

/** A room with one console on it, and the other hands of a test. */
export function createLocalConsole(agenda = createSteps()) {
  const room = createLocalRoom(METHODS, { title: sheet.title, agenda });
  const seat = room.sit({ member: 'claire', role: 'facilitator', name: 'Claire' });
  const useRoom: UseOrganiserRoom = () => {
    useSyncExternalStore(room.subscribe, seat.getView);
    const send = (command: Command) => {
      void seat.hand.send(command);
      return '';
    };
    const hand = { send, dismiss: seat.hand.dismiss, retry: () => undefined, now: () => Date.now() };
    return { view: readWire(seat), hand };
  };
  const screens = [
    {
      path: '/espaces/$space/seminaires/$seminar/console',
      title: { fr: 'Animer', en: 'Run' },
      load: async () => ({ Screen: () => <ConsoleScreen faces={faces} useRoom={useRoom} /> }),
    },
  ];
  return { room, seat, screens };
}
