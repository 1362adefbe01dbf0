// The screens of follow-up: months and silences, mails, the point in one page.
import type { Screen } from '../../../../platform/web/index.js';

export const followUpScreens: readonly Screen[] = [
  {
    path: '/espaces/$space/programme/suivi',
    title: { fr: 'Suivi du mois', en: 'This month’s follow-up' },
    load: () => import('./follow-up.view.js'),
  },
  {
    path: '/espaces/$space/programme/courriers',
    title: { fr: 'Courriers', en: 'Mails' },
    load: () => import('./outbox.view.js'),
  },
  {
    path: '/espaces/$space/programme/point',
    title: { fr: 'Le point en une page', en: 'The point in one page' },
    load: () => import('./point.view.js'),
  },
];
