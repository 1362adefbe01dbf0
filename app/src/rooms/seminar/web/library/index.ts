// The method library (S11).
import type { Screen } from '../../../../platform/web/index.js';
import { createHouseScreen, type HouseSource } from '../room/index.js';

export function createLibraryScreens(source: HouseSource): readonly Screen[] {
  return [
    {
      path: '/espaces/$space/seminaires/$seminar/methodes',
      title: { fr: 'Que voulez-vous obtenir\u202f?', en: 'What do you want to obtain?' },
      load: createHouseScreen(
        () => import('./library.view.js').then(({ LibraryScreen }) => LibraryScreen),
        source,
      ),
    },
  ];
}
