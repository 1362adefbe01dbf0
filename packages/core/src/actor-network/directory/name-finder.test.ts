// Organisations found by what people write: any of their names, one bearer, or nobody.
import { describe, expect, it } from 'vitest';
import { createNameFinder } from './name-finder.js';

const find = createNameFinder([
  { id: 'port', name: 'Port de l’Estuaire', aliases: ['Le port', 'PORT DE L’ESTUAIRE'] },
  { id: 'cci', name: 'CCI', aliases: ['Chambre', ''] },
  { id: 'cma', name: 'CMA', aliases: ['Chambre'] },
]);

describe('an organisation found by name [R033]', () => {
  it('answers to any of its names, whatever the capitals and accents, written twice or not', () => {
    expect(['port de l’estuaire', 'LE PORT', 'Lé Port'].map(find)).toEqual(['port', 'port', 'port']);
  });

  it('is nobody when two bear the name, when none does, and when nothing is written', () => {
    expect(['chambre', 'Gare', '', '  '].map(find)).toEqual([null, null, null, null]);
  });
});
