// A console over a local room, for tests: the real conductor decides; no network but the answers given.
import { METHODS } from '@trame/core/methods';
import { ids } from '../../../../../../test/invented-fabrique.js';
import type { OrganiserProps } from '../../../../workshop/web/index.js';
import { createSteps } from '../../participant/testing/agenda.js';
import { createUseLocalRoom } from '../../rehearsal/local-line.js';
import { createLocalRoom } from '../../rehearsal/local-room.js';
import type { OrganiserFaces } from '../../room/index.js';
import { holdFaces } from '../../room/testing/hold-faces.js';
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
  endsBy: null,
  status: 'open',
  roomId: ROOM,
  agenda: [],
};

/** A method's view reduced to what the seminar hands it. */
function Face({ activity, title, refused, send, readClock }: OrganiserProps) {
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

const faces: OrganiserFaces = holdFaces({
  'open-space': {
    facilitator: Face,
    projectorViews: [{ id: 'wall', label: { fr: 'Le mur', en: 'The wall' } }],
  },
});

/** A room with one console on it, and the other hands of a test. */
export function createLocalConsole(agenda = createSteps()) {
  const room = createLocalRoom(METHODS, { title: sheet.title, agenda });
  const seat = room.sit({ member: 'claire', role: 'facilitator', name: 'Claire' });
  const useRoom = createUseLocalRoom(room, seat);
  const screens = [
    {
      path: '/espaces/$space/seminaires/$seminar/console',
      title: { fr: 'Animer', en: 'Run' },
      load: async () => ({
        Screen: () => <ConsoleScreen faces={faces} useRoom={useRoom} />,
      }),
    },
  ];
  return { room, seat, screens };
}
