// The screens of the network of actors: roster, organisations, spaces of cooperation, surveys.
import type { Screen } from '../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/acteurs',
    title: { fr: 'Acteurs', en: 'Actors' },
    menu: { label: { fr: 'Acteurs', en: 'Actors' }, kinds: ['territory'] },
    load: () => import('./roster/roster.view.js'),
  },
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
  {
    path: '/espaces/$space/organisations/$organisation/reunir',
    title: { fr: 'Réunir deux fiches', en: 'Merge two records' },
    load: () => import('./merge/merge.view.js'),
  },
  {
    path: '/espaces/$space/cooperation',
    title: { fr: 'Espaces de coopération', en: 'Spaces of cooperation' },
    menu: { label: { fr: 'Coopération', en: 'Cooperation' }, kinds: ['territory'] },
    load: () => import('./spaces/spaces.view.js'),
  },
  {
    path: '/espaces/$space/enquetes',
    title: { fr: 'Enquêtes', en: 'Surveys' },
    menu: { label: { fr: 'Enquêtes', en: 'Surveys' }, kinds: ['territory'] },
    load: () => import('./survey/surveys.view.js'),
  },
  {
    path: '/espaces/$space/reseau',
    title: { fr: 'Réseau', en: 'Network' },
    menu: { label: { fr: 'Réseau', en: 'Network' }, kinds: ['territory'] },
    load: () => import('./board/board.view.js'),
  },
  {
    path: '/espaces/$space/reseau/pilotage',
    title: { fr: 'Qui pilote quoi', en: 'Who pilots what' },
    load: () => import('./piloting/piloting.view.js'),
  },
  {
    path: '/espaces/$space/reseau/fichiers',
    title: { fr: 'Fichiers du réseau', en: 'Files of the network' },
    load: () => import('./exchange/exchange.view.js'),
  },
  {
    path: '/espaces/$space/reseau/carte',
    title: { fr: 'Carte des liens', en: 'Map of ties' },
    load: () => import('./map/map.view.js'),
  },
  {
    path: '/espaces/$space/reseau/mises-en-relation',
    title: { fr: 'Mises en relation', en: 'Introductions' },
    load: () => import('./introductions/introductions.view.js'),
  },
  {
    path: '/espaces/$space/reseau/methode',
    title: { fr: 'Comment le tableau est calculé', en: 'How the board is computed' },
    load: () => import('./board/methods.view.js'),
  },
];
