// The screen of a space's persons.
import type { Screen } from '../../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/personnes',
    title: { fr: 'Personnes', en: 'Persons' },
    load: () => import('./people.view.js'),
  },
];
