// The screen of situations, and the form and the cards that the retro-prospective shows too.
import type { Screen } from '../../../platform/web/index.js';

export { BLANK_CARD, SituationForm } from './cards/situation-form.js';
export { BalanceNotice, SituationList } from './cards/situation-list.js';
export { SituationPicker } from './cards/situation-picker.js';
export { useWords as useSituationWords } from './words.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/situations',
    title: { fr: 'Situations et transitions', en: 'Situations and transitions' },
    menu: { label: { fr: 'Situations', en: 'Situations' }, kinds: ['territory'] },
    load: () => import('./library.view.js'),
  },
];
