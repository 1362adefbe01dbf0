// The screens of organisations: directory and sheet.
import type { Screen } from '../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/organisations',
    title: { fr: 'Organisations', en: 'Organisations' },
    menu: { label: { fr: 'Organisations', en: 'Organisations' }, kinds: ['fabrique', 'territory'] },
    load: () => import('./directory.view.js'),
  },
  {
    path: '/espaces/$space/organisations/$organisation',
    title: { fr: 'Fiche d’organisation', en: 'Organisation sheet' },
    load: () => import('./organisation.view.js'),
  },
];
