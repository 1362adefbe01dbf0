// Open and closed questions told apart, on questions as people write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClosedMark } from './index.js';

describe('the hint on closed questions [R067]', () => {
  it.each([
    ['Est-ce que le territoire manque de logements ?', 'Est-ce que'],
    ['Est-ce qu’il faut une navette ?', 'Est-ce qu’il'],
    ['Est-ce le moment ?', 'Est-ce'],
    ['Faut-il accueillir une usine ?', 'Faut-il'],
    ['Doit-on former plus de soudeurs ?', 'Doit-on'],
    ['Doit - on ?', null],
    ['Peut-on se passer de la voiture ?', 'Peut-on'],
    ['Y a-t-il assez d’eau ?', 'a-t-il'],
    ['Va-t-elle fermer ?', 'Va-t-elle'],
    ['Voulez-vous un label commun ?', 'Voulez-vous'],
    ['Selon vous, faut-il une école ?', 'faut-il'],
    ['Le port doit-il grandir ?', 'doit-il'],
    ['N’est-ce pas trop tard ?', 'N’est-ce'],
    ['Ne pourrait-on mutualiser ?', 'pourrait-on'],
    ['FAUT-IL une navette ?', 'FAUT-IL'],
    ['Faut-il se demander comment faire ?', 'Faut-il'],
    ['Comment faire, oui ou non, une navette ?', 'oui ou non'],
    ['La navette, oui ou non ?', 'oui ou non'],
  ])('%s → %s', (text, mark) => {
    expect(findClosedMark(text)).toBe(mark);
  });

  it.each([
    'Comment faut-il accueillir une usine ?',
    'Que faut-il changer lundi matin ?',
    'Qu’est-ce que le territoire sait faire seul ?',
    'Qu\u0027est-ce que l’on garde ?',
    'Où va-t-on loger les arrivants ?',
    'À quoi ressemble une journée sans voiture ?',
    'Quelles solutions ont-elles déjà marché ailleurs ?',
    'Jusqu’où peut-on mutualiser ?',
    'Avec qui pourrait-on commencer ?',
    'Pourquoi les jeunes partent-ils ?',
    'Combien d’emplois faudrait-il ?',
    'Les jeunes restent ici ?',
    '',
    '???',
  ])('says nothing of: %s', (text) => {
    expect(findClosedMark(text)).toBeNull();
  });

  it('« ou » in the middle is not « où »', () => {
    expect(findClosedMark('Le train ou le bus doit-il venir ?')).toBe('doit-il');
    expect(findClosedMark('Jeunes et moins jeunes, où vont-ils ?')).toBeNull();
  });

  it('what it gives back is in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const mark = findClosedMark(text);
        if (mark === null) return;
        const words = text.normalize('NFC').toLowerCase();
        for (const word of mark.toLowerCase().split(' ')) expect(words).toContain(word);
      }),
    );
  });
});
