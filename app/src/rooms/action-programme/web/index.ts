// The screen of the programme of actions.
import type { Screen } from '../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/programme',
    title: { fr: 'Programme d’actions', en: 'Programme of actions' },
    menu: { label: { fr: 'Programme', en: 'Programme' }, kinds: ['territory'] },
    load: () => import('./programme.view.js'),
  },
];
