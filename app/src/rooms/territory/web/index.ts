// The screens of territories: sheet, edition, side by side.
import type { Screen } from '../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/territoires/$territory',
    title: { fr: 'Fiche du territoire', en: 'Territory sheet' },
    menu: { label: { fr: 'Fiche', en: 'Sheet' }, kinds: ['territory'] },
    load: () => import('./sheet.view.js'),
  },
  {
    path: '/espaces/$space/territoires/$territory/modifier',
    title: { fr: 'Modifier la fiche', en: 'Edit the sheet' },
    load: () => import('./edit.view.js'),
  },
  {
    path: '/espaces/$space/comparer',
    title: { fr: 'Les territoires côte à côte', en: 'Territories side by side' },
    menu: { label: { fr: 'Comparer', en: 'Compare' }, kinds: ['fabrique', 'territory'] },
    load: () => import('./compare.view.js'),
  },
];
