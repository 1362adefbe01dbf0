// The phones' application, composed: the seminar's shell and the door of each method, on Preact.
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/fonts-participant.css';
import './design/base.css';
import {
  createFaceStore,
  createUseRoom,
  ParticipantApp,
  registerShell,
} from './rooms/seminar/web/participant/index.js';
import { nameDoors } from './rooms/workshop/web/doors.js';
import type { PhoneColumn } from './rooms/workshop/web/participant/index.js';

// Found by the build under the method's folder, loaded when an agenda holds it. The kit's parts come with the first of them:
// taken from the kit's door, `nameDoors` would bring them all to the first load.
const doors = nameDoors(
  import.meta.glob<{ readonly column: PhoneColumn }>('./rooms/methods/*/web/participant/index.ts'),
);

const root = document.getElementById('trame');
if (root === null) throw new Error('main.participant/start: the page has no place for the application');
// Another room's, brought when a badge is shown.
const loadUnderTrace = () =>
  import('./rooms/actor-network/web/own-introductions/index.js').then(({ BadgePanel }) => BadgePanel);
createRoot(root).render(
  <ParticipantApp
    faces={createFaceStore(doors)}
    useRoom={createUseRoom(doors)}
    loadUnderTrace={loadUnderTrace}
  />,
);
registerShell();
