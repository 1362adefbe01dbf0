// S14: the big screen, from the organiser's session or from a seat opened by a link.
import type { Screen } from '../../../../platform/web/index.js';
import { createRoomScreen, type RoomScreenProps } from '../room/index.js';

const title = { fr: 'Écran de salle', en: 'Big screen' };

/** Both addresses of the big screen, for a house with these methods. */
export function createProjectorScreens(house: RoomScreenProps): readonly Screen[] {
  return [
    {
      path: '/espaces/$space/seminaires/$seminar/ecran',
      title,
      frame: 'bare',
      load: createRoomScreen(
        () => import('./organiser.view.js').then(({ OrganiserProjector }) => OrganiserProjector),
        house,
      ),
    },
    {
      path: '/ecran/$space/$room',
      title,
      frame: 'bare',
      load: createRoomScreen(
        () => import('./seat.view.js').then(({ SeatProjector }) => SeatProjector),
        house,
      ),
    },
  ];
}
