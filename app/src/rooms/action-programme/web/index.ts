// The screens of the programme of actions: the table and what lives around it.
import type { Screen } from '../../../platform/web/index.js';
import { followUpScreens } from './follow-up/index.js';
import { viewScreens } from './views/index.js';

const root = '/espaces/$space/programme';

export const screens: readonly Screen[] = [
  {
    path: root,
    title: { fr: 'Programme d’actions', en: 'Programme of actions' },
    menu: { label: { fr: 'Programme', en: 'Programme' }, kinds: ['territory'] },
    load: () => import('./programme.view.js'),
  },
  {
    path: `${root}/actions/$action`,
    title: { fr: 'Fiche', en: 'Sheet' },
    load: () => import('./sheet/action.view.js'),
  },
  {
    path: `${root}/actions/$action/modifier`,
    title: { fr: 'Compléter la fiche', en: 'Fill in the sheet' },
    load: () => import('./sheet/edit.view.js'),
  },
  {
    path: `${root}/cartons/$seminar/$activity/$item`,
    title: { fr: 'Carton du mur', en: 'Wall card' },
    load: () => import('./sheet/card.view.js'),
  },
  {
    path: `${root}/propositions`,
    title: { fr: 'Propositions', en: 'Proposals' },
    load: () => import('./proposals/proposals.view.js'),
  },
  {
    path: `${root}/versions`,
    title: { fr: 'Versions du programme', en: 'Versions of the programme' },
    load: () => import('./versions/versions.view.js'),
  },
  {
    path: `${root}/validation`,
    title: { fr: 'Validation', en: 'Validation' },
    load: () => import('./follow/validation.view.js'),
  },
  {
    path: `${root}/comites`,
    title: { fr: 'Comités', en: 'Committees' },
    load: () => import('./follow/committees.view.js'),
  },
  {
    path: `${root}/comites/$committee`,
    title: { fr: 'Comité', en: 'Committee' },
    load: () => import('./follow/committee.view.js'),
  },
  {
    path: `${root}/depend`,
    title: { fr: 'Ce qui dépend de…', en: 'What depends on…' },
    load: () => import('./follow/awaited.view.js'),
  },
  {
    path: `${root}/passation`,
    title: { fr: 'Passation', en: 'Handover' },
    load: () => import('./follow/handover.view.js'),
  },
  {
    path: `${root}/tables`,
    title: { fr: 'Qui, quoi, quand', en: 'Who, what, when' },
    load: () => import('./follow/tables.view.js'),
  },
  {
    path: `${root}/engagements`,
    title: { fr: 'Engagements', en: 'Commitments' },
    frame: 'bare',
    load: () => import('./follow/readings.view.js'),
  },
  {
    path: `${root}/themes`,
    title: { fr: 'Thèmes partagés', en: 'Shared themes' },
    load: () => import('./themes/themes.view.js'),
  },
  {
    path: '/espaces/$space/themes',
    title: { fr: 'Thèmes partagés', en: 'Shared themes' },
    menu: { label: { fr: 'Thèmes', en: 'Themes' }, kinds: ['fabrique'] },
    load: () => import('./themes/themes.view.js'),
  },
  ...viewScreens,
  ...followUpScreens,
];
