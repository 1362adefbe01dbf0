// The screen of the benchmark.
import type { Screen } from '../../../platform/web/index.js';

export const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/benchmark',
    title: { fr: 'Benchmark', en: 'Benchmark' },
    menu: { label: { fr: 'Benchmark', en: 'Benchmark' }, kinds: ['fabrique', 'territory'] },
    load: () => import('./benchmark.view.js'),
  },
];
