// Sheets, common measures and pins: what they say, what they refuse, what they never do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../shift-share/index.js';
import {
  type BenchmarkSheet,
  compareMeasures,
  findSheetZone,
  groupByChallenge,
  inspirations,
  isFilled,
  listSheetGaps,
  listUnpinned,
  type MeasuredFigure,
  measureLocalEffect,
  pinSheet,
  sheetZones,
  unpinSheet,
} from './index.js';

const sheet: BenchmarkSheet = {
  code: 'BM-08',
  name: 'Vitré',
  place: 'Ille-et-Vilaine',
  country: 'France',
  countryCode: 'FR',
  whatHappened: null,
  whatToKeep: null,
  sources: [],
};

const figure = (value: number, more: Partial<MeasuredFigure> = {}): MeasuredFigure => ({
  value,
  unit: 'points',
  source: 'INSEE, Estimations d’emploi localisées',
  year: 2015,
  basis: '2009–2015',
  caveats: [],
  band: { low: value - 1, high: value + 1 },
  ...more,
});

describe('a sheet', () => {
  it('starts empty and lists what to look for [R086]', () => {
    expect([isFilled(sheet), listSheetGaps(sheet)]).toEqual([
      false,
      ['what-happened', 'what-to-keep', 'sources'],
    ]);
  });

  it.each([
    [{ whatHappened: 'Une filière s’est refaite.' }, true, ['what-to-keep', 'sources']],
    [{ whatHappened: '  ', sources: [' '] }, false, ['what-happened', 'what-to-keep', 'sources']],
    [{ whatHappened: 'a', whatToKeep: 'b', sources: ['c'] }, true, []],
  ])('with %j is filled: %s', (more, filled, gaps) => {
    const written = { ...sheet, ...more };
    expect([isFilled(written), listSheetGaps(written)]).toEqual([filled, gaps]);
  });

  it('is compared by a zone only where the territory holds half of it [R086]', () => {
    expect(findSheetZone('BM-08')?.zone).toBe('5314');
    expect(findSheetZone('BM-09')).toBeNull();
    expect(findSheetZone('BM-01')).toBeNull();
    expect(sheetZones.filter(({ sheet: code }) => findSheetZone(code) !== null)).toHaveLength(5);
  });

  it('stands apart from the inspirations, Bilbao being the founding one [R088]', () => {
    expect(inspirations.filter(({ role }) => role === 'founding').map(({ name }) => name)).toEqual([
      'Bilbao',
    ]);
    expect(inspirations).toHaveLength(6);
  });
});

describe('common measures', () => {
  const measure = {
    key: 'local-effect',
    figures: new Map([
      ['5314', figure(12.5)],
      ['2305', figure(-2.1)],
    ]),
  };

  it('come in the order asked, with what is missing counted [R086]', () => {
    const answer = compareMeasures([measure], ['2305', '9999', '5314']);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const [row] = answer.value;
    expect(row?.figures.map((one) => one?.value ?? null)).toEqual([-2.1, null, 12.5]);
    expect([row?.missing, row?.warnings]).toEqual([1, []]);
  });

  it('never sort by a value, whatever the order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 }), (values) => {
        const figures = new Map(values.map((value, k) => [`${k}`, figure(value)]));
        const answer = compareMeasures([{ key: 'k', figures }], [...figures.keys()]);
        return answer.ok && answer.value[0]?.figures.every((one, k) => one?.value === values[k]) === true;
      }),
    );
  });

  it.each([
    [{ year: 2012 }, 'years-differ'],
    [{ unit: '%' }, 'units-differ'],
    [{ basis: null }, 'bases-differ'],
    [{ source: 'ailleurs' }, 'sources-differ'],
  ] as const)('warn when %j', (more, warning) => {
    const figures = new Map([
      ['a', figure(1)],
      ['b', figure(2, more)],
    ]);
    const answer = compareMeasures([{ key: 'k', figures }], ['a', 'b']);
    expect(answer).toMatchObject({ ok: true, value: [{ warnings: [warning] }] });
  });

  it('refuse more than four territories, or one asked twice', () => {
    expect(compareMeasures([], ['a', 'b', 'c', 'd', 'e'])).toMatchObject({
      refusal: { code: 'too-many-compared', data: { most: 4 } },
    });
    expect(compareMeasures([], ['a', 'a'])).toMatchObject({ refusal: { code: 'compared-twice' } });
  });

  it('bring the local effect with its band and its caveats, never alone [R093] [R095]', () => {
    const analysis = {
      parameters: { territory: '2305', from: 2009, to: 2015, reference: { label: 'France métropolitaine' } },
      source: { publisher: 'INSEE', title: 'Estel', nomenclature: { level: 'NA5' } },
      result: {
        points: { local: -2.1 },
        caveats: ['small-base'],
        stability: { points: { low: -4.2, high: -0.8 } },
      },
    } as unknown as Analysis;
    expect([...measureLocalEffect([analysis]).figures]).toEqual([
      [
        '2305',
        {
          value: -2.1,
          unit: 'points',
          source: 'INSEE, Estel',
          year: 2015,
          basis: '2009–2015, France métropolitaine, NA5',
          caveats: ['small-base'],
          band: { low: -4.2, high: -0.8 },
        },
      ],
    ]);
  });
});

describe('pins', () => {
  const known = new Set(['BM-01', 'BM-08']);
  const link = { sheet: 'BM-08', challenge: 'recruter', reason: 'Le même bassin tendu' };

  it('hold a sheet to a challenge, once, with the last reason said [R087]', () => {
    const once = pinSheet([], link, known);
    if (!once.ok) throw new Error(once.refusal.code);
    const twice = pinSheet(once.value, { ...link, reason: ' ' }, known);
    expect(twice).toEqual({ ok: true, value: [link] });
    expect(pinSheet(once.value, { ...link, reason: 'Autre raison ' }, known)).toMatchObject({
      value: [{ reason: 'Autre raison' }],
    });
  });

  it('refuse a sheet that does not exist', () => {
    expect(pinSheet([], { ...link, sheet: 'BM-99' }, known)).toMatchObject({
      refusal: { code: 'sheet-unknown', data: { code: 'BM-99' } },
    });
  });

  it('are read by challenge, taken off, and tell which sheets nobody looks at', () => {
    const links = [link, { ...link, sheet: 'BM-01' }, { ...link, challenge: 'loger' }];
    expect(groupByChallenge(links).map(({ challenge, links: pins }) => [challenge, pins.length])).toEqual([
      ['recruter', 2],
      ['loger', 1],
    ]);
    expect(unpinSheet(links, link)).toHaveLength(2);
    expect(listUnpinned(['BM-01', 'BM-02'], links)).toEqual(['BM-02']);
  });
});
