// The screens of people: sign-in, rights, and the pages that the law asks for.
import type { Screen } from '../../../platform/web/index.js';

const legal = () => import('./legal.view.js');

export const screens: readonly Screen[] = [
  {
    path: '/entrer',
    title: { fr: 'Entrer dans Trame', en: 'Enter Trame' },
    load: () => import('./enter.view.js'),
  },
  {
    path: '/droits',
    title: { fr: 'Qui peut quoi', en: 'Who may do what' },
    load: () => import('./rights.view.js'),
  },
  { path: '/mentions-legales', title: { fr: 'Mentions légales', en: 'Legal notice' }, load: legal },
  { path: '/confidentialite', title: { fr: 'Vie privée', en: 'Privacy' }, load: legal },
  { path: '/accessibilite', title: { fr: 'Accessibilité', en: 'Accessibility' }, load: legal },
];

export { type Account, useAccount } from './account.js';
export { SignedOut } from './signed-out.view.js';
