// The screens of views and files of the programme.
import type { Screen } from '../../../../platform/web/index.js';

export const viewScreens: readonly Screen[] = [
  {
    path: '/espaces/$space/programme/temps',
    title: { fr: 'Dans le temps', en: 'In time' },
    load: () => import('./views.view.js'),
  },
  {
    path: '/espaces/$space/programme/fichiers',
    title: { fr: 'Fichiers', en: 'Files' },
    load: () => import('./exchange.view.js'),
  },
];
