// The seminar's screens for organisers: preparing it, then running it with the methods the house gives.
import type { Screen } from '../../../platform/web/index.js';
import type { Doors, OrganiserFace } from '../../workshop/web/index.js';
import type { PhoneFace } from '../../workshop/web/participant/index.js';
import { createAgendaScreens } from './agenda/index.js';
import { createCaptureScreens } from './capture/index.js';
import { createFaceStore } from './columns.js';
import { createConsoleScreens } from './console/index.js';
import { createLibraryScreens } from './library/index.js';
import { screens as peopleScreens } from './people/index.js';
import { screens as prepareScreens } from './prepare/index.js';
import { createProjectorScreens } from './projector/index.js';
import { screens as receptionScreens } from './reception/index.js';
import { createRehearsalScreens } from './rehearsal/index.js';
import { type MethodLibrary, openHouse } from './room/index.js';
import { screens as seatScreens } from './seat/index.js';

export type { MethodLibrary } from './room/index.js';

/** Where the house's methods are found. */
export interface MethodSource {
  readonly doors: Doors<OrganiserFace>;
  /** The same methods on phones, for a rehearsal that shows one. */
  readonly phoneDoors: Doors<PhoneFace>;
  /** All of them with their words, for whoever prepares a day. */
  loadLibrary(): Promise<MethodLibrary>;
}

/** All of them; a method's rules come with the first room whose agenda holds it, its views with the screen that shows them. */
export function createSeminarScreens({ doors, phoneDoors, loadLibrary }: MethodSource): readonly Screen[] {
  const house = openHouse(doors);
  const source = { faces: house.faces, phones: createFaceStore(phoneDoors), loadLibrary };
  return [
    ...prepareScreens,
    ...createAgendaScreens(source),
    ...createLibraryScreens(source),
    ...createRehearsalScreens(source),
    ...createConsoleScreens(house),
    ...createProjectorScreens(house),
    ...createCaptureScreens(house),
    ...peopleScreens,
    ...receptionScreens,
    ...seatScreens,
  ];
}
