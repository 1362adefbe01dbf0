// Names compared as one hears them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './index.js';

describe('foldText', () => {
  it.each([
    ['Rimbaud’Tech', "RIMBAUD'TECH"],
    ['Écoles  de production', 'ecoles de production'],
    ['Dieppe-Méca Énergies', 'Dieppe Meca energies'],
    ['Œuvres', 'oeuvres'],
  ])('hears %s and %s as one name', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('keeps letters and digits apart from one another', () => {
    expect(foldText('Platinium 3D')).not.toBe(foldText('Platinium3D'));
    expect(foldText('« … »')).toBe('');
  });

  it('folds a folded text to itself, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
