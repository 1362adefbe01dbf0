// S16, « Saisie express »: paper typed in as fast as a hand can, from the organiser's session or a scribe's seat.
import type { Screen } from '../../../../platform/web/index.js';
import { createRoomScreen, type RoomScreenProps } from '../room/index.js';

const title = { fr: 'Saisie express', en: 'Express capture' };

/** Both addresses of the capture desk, for a house with these methods. */
export function createCaptureScreens(house: RoomScreenProps): readonly Screen[] {
  return [
    {
      path: '/espaces/$space/seminaires/$seminar/saisie',
      title,
      load: createRoomScreen(
        () => import('./organiser.view.js').then(({ OrganiserCapture }) => OrganiserCapture),
        house,
      ),
    },
    {
      path: '/saisie/$space/$room',
      title,
      frame: 'bare',
      load: createRoomScreen(() => import('./seat.view.js').then(({ SeatCapture }) => SeatCapture), house),
    },
  ];
}
