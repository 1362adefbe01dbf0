// The screen of the reception desk.
import type { Screen } from '../../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/seminaires/$seminar/accueil',
    title: { fr: 'Accueil', en: 'Reception' },
    load: () => import('./reception.view.js'),
  },
];
