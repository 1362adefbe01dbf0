// The screens of the diagnosis.
import type { Screen } from '../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/diagnostic',
    title: { fr: 'Diagnostic du territoire', en: 'Diagnosis of the territory' },
    menu: { label: { fr: 'Diagnostic', en: 'Diagnosis' }, kinds: ['territory'] },
    load: () => import('./diagnosis.view.js'),
  },
];
