// S13: the facilitator's console, as a screen of the application.
import type { Screen } from '../../../../platform/web/index.js';
import { createRoomScreen, type RoomScreenProps } from '../room/index.js';

/** The console, for a house with these methods. */
export function createConsoleScreens(house: RoomScreenProps): readonly Screen[] {
  return [
    {
      path: '/espaces/$space/seminaires/$seminar/console',
      title: { fr: 'Animer le séminaire', en: 'Run the seminar' },
      load: createRoomScreen(
        () => import('./console.view.js').then(({ ConsoleScreen }) => ConsoleScreen),
        house,
      ),
    },
    {
      path: '/console/$space/$room',
      title: { fr: 'Animer le séminaire', en: 'Run the seminar' },
      frame: 'bare',
      load: createRoomScreen(() => import('./seat.view.js').then(({ SeatConsole }) => SeatConsole), house),
    },
  ];
}
