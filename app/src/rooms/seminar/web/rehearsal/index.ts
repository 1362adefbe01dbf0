// Rehearsing a seminar before the day, in this browser alone.
import type { Screen } from '../../../../platform/web/index.js';
import { createHouseScreen, type HouseSource } from '../room/index.js';

export function createRehearsalScreens(source: HouseSource): readonly Screen[] {
  return [
    {
      path: '/espaces/$space/seminaires/$seminar/repetition',
      title: { fr: 'Répéter', en: 'Rehearse' },
      load: createHouseScreen(
        () => import('./rehearsal.view.js').then(({ RehearsalScreen }) => RehearsalScreen),
        source,
      ),
    },
  ];
}
