// The screen of a seminar's photographs.
import type { Screen } from '../../../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/seminaires/$seminar/photos',
    title: { fr: 'Photos du séminaire', en: 'Photographs of the seminar' },
    load: () => import('./gallery.view.js'),
  },
];
