// The screens of the Fabrique: the way in, the home of a space, the Fabrique itself.
import type { Screen } from '../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/',
    title: { fr: 'Choisir un espace', en: 'Choose a space' },
    load: () => import('./start.view.js'),
  },
  {
    path: '/espaces/$space',
    title: { fr: 'Accueil', en: 'Home' },
    menu: { label: { fr: 'Accueil', en: 'Home' }, kinds: ['fabrique', 'territory'] },
    load: () => import('./home.view.js'),
  },
  {
    path: '/espaces/$space/fabrique',
    title: { fr: 'La Fabrique', en: 'The Fabrique' },
    menu: { label: { fr: 'Fabrique', en: 'Fabrique' }, kinds: ['fabrique', 'territory'] },
    load: () => import('./fabrique.view.js'),
  },
];

export { useMySpaces } from './spaces.js';
