// How a room is called in a sentence.
import { describe, expect, test } from 'vitest';
import { copy } from '../copy.fr.js';
import { formatRoom } from './room-name.js';

describe('le nom d’une salle', () => {
  test.each([
    ['A', 'Salle A'],
    ['12', 'Salle 12'],
    ['Salle Loire', 'Salle Loire'],
    ['Atelier', 'Atelier'],
  ])('%s se dit « %s »', (name, said) => {
    expect(formatRoom(name, copy)).toBe(said);
  });
});
