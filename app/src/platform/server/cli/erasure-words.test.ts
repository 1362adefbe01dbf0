// The sentences of erasures: they agree in number, and say that there is no ledger only when there is none.
import { expect, test } from 'vitest';
import { tellErasures, tellReplay } from './erasure-words.js';

test.each([
  [0, '0 effacement'],
  [1, '1 effacement'],
  [2, '2 effacements'],
])('%i is said « %s »', (count, told) => {
  expect(tellErasures(count)).toBe(told);
});

test('[G12] a ledger that had nothing to do again is not a ledger that is missing', () => {
  expect(tellReplay('/sauvegardes/effacements.json', 0)).toBe(
    'Registre des effacements relu : /sauvegardes/effacements.json\nEffacements refaits : 0',
  );
  expect(tellReplay(null, 0)).toMatch(/^Aucun registre des effacements/);
});
