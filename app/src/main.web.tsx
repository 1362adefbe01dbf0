// The organisers' application: which rooms it has, in the order of their navigation.
import './platform/web/no-eval.js';
import './design/tokens.css';
import './design/fonts.css';
import './design/base.css';
import { mountApplication } from './platform/web/application.js';
import type { Screen, Session } from './platform/web/index.js';
import { screens as programmeScreens } from './rooms/action-programme/web/index.js';
import { screens as networkScreens } from './rooms/actor-network/web/index.js';
import { screens as benchmarkScreens } from './rooms/benchmark/web/index.js';
import { screens as fabriqueScreens, useMySpaces } from './rooms/fabrique/web/index.js';
import { screens as peopleScreens, SignedOut, useAccount } from './rooms/people/web/index.js';
import { createSeminarScreens } from './rooms/seminar/web/index.js';
import { screens as diagnosisScreens } from './rooms/shift-share/web/index.js';
import { screens as territoryScreens } from './rooms/territory/web/index.js';
import { screens as transitionScreens } from './rooms/transition/web/index.js';
import { nameDoors, type OrganiserColumn } from './rooms/workshop/web/index.js';
import type { PhoneColumn } from './rooms/workshop/web/participant/index.js';

// Found by the build under the method's folder, loaded when an agenda holds it.
const doors = nameDoors(
  import.meta.glob<{ readonly column: OrganiserColumn }>('./rooms/methods/*/web/index.ts'),
);

const phoneDoors = nameDoors(
  import.meta.glob<{ readonly column: PhoneColumn }>('./rooms/methods/*/web/participant/index.ts'),
);

const screens: readonly Screen[] = [
  ...fabriqueScreens,
  ...territoryScreens,
  ...diagnosisScreens,
  ...benchmarkScreens,
  ...transitionScreens,
  ...createSeminarScreens({
    doors,
    phoneDoors,
    loadLibrary: () => import('./main.library.js').then(({ library }) => library),
  }),
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
