// Numbers, steps and outlines as they are printed.
import { describe, expect, it } from 'vitest';
import { drawRings, frameContours } from './map/outline.js';
import { formatFixed, formatJobs, formatRate, formatSigned } from './numbers.js';
import { readPlaces } from './view/side-by-side.js';
import { chooseRange, layBars, type Step } from './view/waterfall.js';

describe('un nombre signé', () => {
  it.each([
    [-848.3, 0, '−848'],
    [12.5, 0, '+13'],
    [0.04, 1, '0,0'],
    [-0.4, 0, '0'],
    [-3958, 0, '−3\u202f958'],
    [4.26, 1, '+4,3'],
  ])('%d à %d décimales s’écrit %j', (value, digits, text) => {
    expect(formatSigned(value, 'fr', digits)).toBe(text);
  });

  it('les emplois sont à l’unité, les taux en pour cent', () => {
    expect(formatJobs(40_195.4, 'fr')).toBe('40\u202f195');
    expect(formatRate(-0.069, 'fr')).toBe('−6,9\u00a0%');
  });
});

describe('la cascade', () => {
  const steps: readonly Step[] = [
    { name: 'départ', kind: 'level', value: 1000 },
    { name: 'national', kind: 'step', value: 50 },
    { name: 'local', kind: 'step', value: -80 },
    { name: 'arrivée', kind: 'level', value: 970 },
  ];

  it('pose chaque marche où finit la précédente', () => {
    expect(layBars(steps, 900).map(({ from, to }) => [from, to])).toEqual([
      [900, 1000],
      [1000, 1050],
      [1050, 970],
      [900, 970],
    ]);
  });

  it('laisse voir les marches, sans passer sous zéro', () => {
    expect(chooseRange(steps)).toEqual({ floor: 930, top: 1050 });
    expect(chooseRange([{ name: 'rien', kind: 'level', value: 0 }]).floor).toBe(0);
  });
});

describe('la carte', () => {
  it('tient dans son cadre, le nord en haut', () => {
    const square: [number, number][] = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 0],
    ];
    const { height, project } = frameContours([{ code: 'A', rings: [square] }]);
    expect(project([0, 2])).toEqual([0, 0]);
    expect(project([2, 0])[1]).toBeCloseTo(height, 9);
    expect(drawRings([square], project)).toMatch(/^M0\.0 .*Z$/);
  });
});

describe('les lieux côte à côte', () => {
  it.each([
    [undefined, ['X']],
    ['', ['X']],
    ['A,B,A', ['A', 'B']],
    ['A,B,C,D,E', ['A', 'B', 'C', 'D']],
  ])('%j donne %j', (text, places) => {
    expect(readPlaces(text, 'X')).toEqual(places);
  });
});

describe('a column of figures', () => {
  it('keeps as many decimals in every line', () => {
    expect([0.2, 0.45, 1].map((value) => formatFixed(value, 'fr', 2))).toEqual(['0,20', '0,45', '1,00']);
    expect(formatFixed(-0.037, 'fr', 2)).toBe('\u22120,04');
    expect(formatFixed(0.001, 'en', 3)).toBe('0.001');
  });
});
