// The screens of a seminar before and after the day: calendar, preparation, edition.
import type { Screen } from '../../../../platform/web/index.js';
import { screens as galleryScreens } from '../photo/gallery/index.js';

export const screens: readonly Screen[] = [
  ...galleryScreens,
  {
    path: '/espaces/$space/seminaires',
    title: { fr: 'Séminaires', en: 'Seminars' },
    menu: { label: { fr: 'Séminaires', en: 'Seminars' }, kinds: ['fabrique', 'territory'] },
    load: () => import('./calendar.view.js'),
  },
  {
    path: '/espaces/$space/seminaires/$seminar',
    title: { fr: 'Séminaire', en: 'Seminar' },
    load: () => import('./seminar.view.js'),
  },
  {
    path: '/espaces/$space/seminaires/$seminar/modifier',
    title: { fr: 'Préparer le séminaire', en: 'Prepare the seminar' },
    load: () => import('./edit.view.js'),
  },
];
