// Codes mended without inventing, labels taken off, boroughs of the three cities, names of towns left whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoroughCity, isOverseas, repairCode, splitCode, splitPlace } from './printed-code.js';

const seed = 1975;
const runs = { seed, numRuns: 60 };
const LENGTHS = { COM: 5, EPCI: 9, ZE2010: 4, ZE2020: 4, DEP: 2, BV2012: 5, BV2022: 5 } as const;
const kinds = fc.constantFrom(...(Object.keys(LENGTHS) as (keyof typeof LENGTHS)[]));

describe(`a code whose zeros were lost (seed ${seed})`, () => {
  it('gets them back whatever its kind, and a whole one stays as it is', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 99 }), (kind, number) => {
        const whole = String(number).padStart(LENGTHS[kind], '0');
        expect(repairCode(String(number), kind)).toBe(whole);
        expect(repairCode(whole, kind)).toBe(whole);
        expect(repairCode(`${number}.0`, kind)).toBe(whole);
        expect(repairCode(` 2025-${kind}-${whole} `, kind)).toBe(whole);
      }),
      runs,
    );
  });

  it('is mended once: mending again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), kinds, (text, kind) => {
        const once = repairCode(text, kind);
        expect(repairCode(once, kind).length).toBeGreaterThanOrEqual(repairCode(once, null).length);
      }),
      runs,
    );
  });

  it('longer than its kind is left for a person to see', () => {
    expect(repairCode('762170', 'COM')).toBe('762170');
    expect(repairCode('20004163012345', 'EPCI')).toBe('20004163012345');
  });

  it('of an unknown kind is not guessed at', () => {
    expect(repairCode('50', 'QUARTIER')).toBe('50');
    expect(repairCode('', 'COM')).toBe('');
  });
});

describe('the name of a town where a code is expected', () => {
  it.each(['SAINT-DENIS', 'AIX-EN-PROVENCE', 'LE-HAVRE', 'PONT-AUDEMER'])(
    '%s keeps all its parts',
    (name) => {
      expect(repairCode(name, 'COM')).toBe(name);
    },
  );

  it.each(['LE HAVRE', 'LE MANS', 'LA ROCHELLE', 'LYON - CENTRE', 'AIX EN PROVENCE'])(
    '%s is not a code with its label behind',
    (name) => {
      expect(splitPlace(name)).toEqual({ code: name, label: null });
    },
  );

  it.each([
    ['76217 DIEPPE', '76217', 'DIEPPE'],
    ['2A004 - AJACCIO', '2A004', 'AJACCIO'],
    ['0050_Mont-de-Marsan', '0050', 'Mont-de-Marsan'],
    ['FRK26 Rhône', 'FRK26', 'Rhône'],
  ])('%s is one', (text, code, label) => {
    expect(splitPlace(text)).toEqual({ code, label });
  });
});

describe('a code and its label', () => {
  it.each([
    ['BE - Industrie', 'BE', 'Industrie'],
    ['BE – Industrie', 'BE', 'Industrie'],
    ['BE: Industrie', 'BE', 'Industrie'],
    ['BE  Industrie', 'BE', 'Industrie'],
    ['_T_Total', '_T', 'Total'],
    ['C1 Denrées – boissons', 'C1', 'Denrées – boissons'],
    ['1013A Charcuterie', '1013A', 'Charcuterie'],
    ['  BE-Industrie  ', 'BE', 'Industrie'],
  ])('%j is %j and %j', (text, code, label) => {
    expect(splitCode(text)).toEqual({ code, label });
  });

  it.each(['Industrie', 'industrie manufacturière', '_T', '10.13A', '', '76217', 'Ensemble des secteurs'])(
    '%j is all code',
    (text) => {
      expect(splitCode(text)).toEqual({ code: text, label: null });
    },
  );
});

describe('the boroughs of Paris, Lyon and Marseille', () => {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const boroughs = [
    ...range(75_101, 75_120).map((code) => [String(code), '75056'] as const),
    ...range(69_381, 69_389).map((code) => [String(code), '69123'] as const),
    ...range(13_201, 13_216).map((code) => [String(code), '13055'] as const),
  ];

  it('are twenty, nine and sixteen, each in its city', () => {
    expect(boroughs).toHaveLength(45);
    for (const [code, city] of boroughs) expect([code, findBoroughCity(code)]).toEqual([code, city]);
  });

  it('are no other commune of the country', () => {
    const known = new Set<string>(boroughs.map(([code]) => code));
    const found = range(1001, 95_999)
      .map((code) => String(code).padStart(5, '0'))
      .filter((code) => findBoroughCity(code) !== null);
    expect(found.filter((code) => !known.has(code))).toEqual([]);
    for (const city of ['75056', '69123', '13055', '2A004', '7510', '751011', '']) {
      expect(findBoroughCity(city)).toBeNull();
    }
  });
});

describe('a place across the sea', () => {
  it.each([
    ['98818', 'COM', true],
    ['96001', 'COM', false],
    ['0700', 'ZE2010', false],
    ['0001', 'ZE2020', false],
    ['97', 'DEP', true],
    ['01', 'DEP', false],
    ['97', 'REGION', null],
  ])('%s of %s: %j', (code, kind, expected) => {
    expect(isOverseas(code, kind)).toBe(expected);
  });
});
