// The organisers' application: which rooms it has, in the order of their navigation.
import './design/tokens.css';
import './design/fonts.css';
import './design/base.css';
import { mountApplication } from './platform/web/application.js';
import type { Screen, Session } from './platform/web/index.js';
import { screens as programmeScreens } from './rooms/action-programme/web/index.js';
import { screens as networkScreens } from './rooms/actor-network/web/index.js';
import { screens as fabriqueScreens, useMySpaces } from './rooms/fabrique/web/index.js';
import { screens as peopleScreens, SignedOut, useAccount } from './rooms/people/web/index.js';
import { createSeminarScreens } from './rooms/seminar/web/index.js';
import { screens as territoryScreens } from './rooms/territory/web/index.js';

const screens: readonly Screen[] = [
  ...fabriqueScreens,
  ...territoryScreens,
  ...createSeminarScreens(() => import('./main.faces.js').then(({ house }) => house)),
  ...programmeScreens,
  ...networkScreens,
  ...peopleScreens,
];

function useCurrentSession(): Session | null {
  const account = useAccount();
  const spaces = useMySpaces(account !== null);
  return account && { displayName: account.displayName, spaces };
}

mountApplication({ screens, useCurrentSession, SignedOut });
