// Numbers, dates and counts, in both languages.
import { describe, expect, it } from 'vitest';
import {
  compareLabels,
  formatClock,
  formatCount,
  formatDate,
  formatLabelled,
  formatMinutes,
  formatNumber,
  formatQuoted,
  formatSentence,
  formatShare,
  formatTypedText,
} from './format.js';

const actions = { one: 'action', many: 'actions' };

describe('what a reader sees of a value [R143]', () => {
  it('writes numbers the French and the British way', () => {
    expect(formatNumber(124487, 'fr')).toBe('124\u202f487');
    expect(formatNumber(124487, 'en')).toBe('124,487');
    expect(formatNumber(27.84, 'fr')).toBe('27,8');
  });

  it('writes a label and a quotation the French and the British way', () => {
    expect(formatLabelled('4 membres', 'Airbus', 'fr')).toBe('4 membres\u202f: Airbus');
    expect(formatLabelled('4 members', 'Airbus', 'en')).toBe('4 members: Airbus');
    expect(formatQuoted('navette', 'fr')).toBe('«\u00a0navette\u00a0»');
    expect(formatQuoted('shuttle', 'en')).toBe('“shuttle”');
  });

  it('writes a share in percent, with one decimal even when it is zero', () => {
    expect(formatShare(0.278, 'fr')).toMatch(/^27,8\s%$/);
    expect(formatShare(0.2, 'en')).toBe('20.0%');
  });

  it('never lets a bare day slip to its eve, whatever the machine’s zone', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    expect(formatDate('2019-03-01', 'fr')).toBe('1er mars 2019');
    process.env.TZ = zone;
    expect(formatDate('2019-03-01', 'en')).toBe('1 March 2019');
    expect(formatDate('2019-03-01', 'fr', 'weekday')).toBe('vendredi 1er mars');
    expect(formatDate('2019-03-21', 'fr')).toBe('21 mars 2019');
    expect(formatDate('2019-03-14', 'fr', 'month')).toBe('mars 2019');
  });

  it.each([
    [0, '0\u00a0min'],
    [35, '35\u00a0min'],
    [60, '1\u00a0h'],
    [95, '1\u00a0h\u00a035'],
    [125, '2\u00a0h\u00a005'],
  ])('writes %i minutes', (minutes, expected) => {
    expect(formatMinutes(minutes)).toBe(expected);
  });

  it.each([
    [725, '12:05'],
    [3_599, '59:59'],
    [10_279, '2:51:19'],
    [-3_605, '\u22121:00:05'],
    [0, '0:00'],
    [-0.4, '0:00'],
    [-61, '\u22121:01'],
  ])('writes %d seconds on a clock', (seconds, expected) => {
    expect(formatClock(seconds)).toBe(expected);
  });

  it('counts zero as one in French and as many in English', () => {
    expect([0, 1, 2].map((count) => formatCount(count, actions, 'fr'))).toEqual([
      '0\u00a0action',
      '1\u00a0action',
      '2\u00a0actions',
    ]);
    expect(formatCount(0, actions, 'en')).toBe('0\u00a0actions');
  });

  it('fills holes, and leaves visible the one that nobody filled', () => {
    expect(formatSentence('{a} et {b}', { a: 0 })).toBe('0 et {b}');
  });

  it('ties to its word the double sign that somebody typed', () => {
    expect(formatTypedText('Rester : comment ? « Ici »')).toBe(
      'Rester\u00a0: comment\u00a0? «\u00a0Ici\u00a0»',
    );
  });

  it('sorts É beside E, and 2 before 10', () => {
    const sorted = ['Zinc', 'École', 'Eau', 'Lot 10', 'Lot 2'].sort((a, b) => compareLabels(a, b, 'fr'));
    expect(sorted).toEqual(['Eau', 'École', 'Lot 2', 'Lot 10', 'Zinc']);
  });
});
