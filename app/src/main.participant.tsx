// The phones' application, composed: the seminar's shell and the view of each method, on Preact.
import { METHODS } from '@trame/core/methods';
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/fonts-participant.css';
import './design/base.css';
import {
  OpenSpacePhone,
  type OpenSpacePhoneProps,
} from './rooms/methods/open-space/web/participant/index.js';
import {
  createUseRoom,
  type MethodFaces,
  type MethodProps,
  ParticipantApp,
  registerShell,
} from './rooms/seminar/web/participant/index.js';

// A method's state and orders are its own business: here, and only here, the shell's word for them is narrowed.
const faces: MethodFaces = {
  'open-space': (props: MethodProps) => <OpenSpacePhone {...(props as unknown as OpenSpacePhoneProps)} />,
};
const useRoom = createUseRoom(METHODS);

const root = document.getElementById('trame');
if (root === null) throw new Error('main.participant/start: the page has no place for the application');
createRoot(root).render(<ParticipantApp faces={faces} useRoom={useRoom} />);
registerShell();
