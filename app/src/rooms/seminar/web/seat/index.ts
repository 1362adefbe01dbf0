// The page that opens a one-time link to a seat: scribe, big screen, observer, facilitator.
import type { Screen } from '../../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/lien',
    title: { fr: 'Prendre sa place', en: 'Take your seat' },
    frame: 'bare',
    load: () => import('./seat-link.view.js'),
  },
];
