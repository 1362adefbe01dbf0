// The levels of the nomenclature: how many codes each has, and where known divisions go.
import { describe, expect, it } from 'vitest';
import { estel, tableOf } from '../testing/sources.js';
import { listNafLevels, mapNafLevel, type NafLevel, nafLevels } from './naf.js';
import type { EmploymentTable } from './table.js';

const parents = (from: NafLevel, to: NafLevel): Readonly<Record<string, string>> =>
  mapNafLevel(from, to) ?? {};

describe('the levels', () => {
  it.each([
    ['A38', 38],
    ['A21', 21],
    ['A17', 17],
    ['A10', 10],
    ['NA5', 5],
  ] as const)('%s has the number of codes of its name', (level, count) => {
    expect(new Set(Object.values(parents('A88', level))).size).toBe(count);
  });

  it('start from 88 divisions, the numbers never used being counted apart', () => {
    const divisions = Object.keys(parents('A88', 'A38'));
    expect(divisions).toHaveLength(88);
    for (const unused of ['04', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89']) {
      expect(divisions).not.toContain(unused);
    }
  });

  it.each([
    ['01', ['AZ', 'A', 'AZ', 'AZ', 'AZ'], 'agriculture'],
    ['10', ['CA', 'C', 'C1', 'BE', 'BE'], 'food'],
    ['29', ['CL', 'C', 'C4', 'BE', 'BE'], 'cars'],
    ['35', ['DZ', 'D', 'DE', 'BE', 'BE'], 'energy'],
    ['43', ['FZ', 'F', 'FZ', 'FZ', 'FZ'], 'building'],
    ['47', ['GZ', 'G', 'GZ', 'GI', 'GU'], 'shops'],
    ['62', ['JC', 'J', 'JZ', 'JZ', 'GU'], 'software'],
    ['72', ['MB', 'M', 'MN', 'MN', 'GU'], 'research'],
    ['86', ['QA', 'Q', 'OQ', 'OQ', 'OQ'], 'health'],
    ['96', ['SZ', 'S', 'RU', 'RU', 'GU'], 'services to persons'],
  ])('put division %s where the nomenclature does', (division, codes) => {
    const levels = ['A38', 'A21', 'A17', 'A10', 'NA5'] as const;
    expect(levels.map((level) => parents('A88', level)[division])).toEqual(codes);
  });

  it('agree however one goes down', () => {
    const steps = nafLevels.flatMap((from, i) => nafLevels.slice(i + 1).map((to) => [from, to] as const));
    for (const [from, to] of steps) {
      const direct = mapNafLevel(from, to);
      if (direct === null || from === 'A88') continue;
      for (const [division, code] of Object.entries(parents('A88', from))) {
        expect(direct[code]).toBe(parents('A88', to)[division]);
      }
    }
  });

  it('never go up, nor stay, nor pass from A21 to A17, which splits manufacturing', () => {
    expect([mapNafLevel('NA5', 'A10'), mapNafLevel('A38', 'A38'), mapNafLevel('A21', 'A17')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(mapNafLevel('A21', 'A10')).not.toBeNull();
  });
});

describe('the levels that a table can be read at [R095]', () => {
  const at = (level: string, codes: readonly string[], name = 'NAF rév. 2'): EmploymentTable => {
    const table = tableOf({ A: [codes.map(() => 1)] }, [2020], {
      ...estel,
      nomenclature: { name, level },
    });
    return { ...table, sectors: codes.map((code) => ({ code, label: code })) };
  };

  it('are those below its own', () => {
    expect(listNafLevels(at('A17', ['C1', 'DE', 'FZ'])).map(({ level }) => level)).toEqual(['A10', 'NA5']);
    expect(listNafLevels(at('A10', ['BE', 'GI'])).map(({ level }) => level)).toEqual(['NA5']);
    expect(listNafLevels(at('A5', ['BE', 'GU']))).toEqual([]);
  });

  it('are none when a code is not of the level, or the nomenclature not the French one', () => {
    expect(listNafLevels(at('A17', ['C1', 'BE-Industrie']))).toEqual([]);
    expect(listNafLevels(at('A17', ['C1'], 'NES'))).toEqual([]);
    expect(listNafLevels(at('FP15', ['C1']))).toEqual([]);
  });
});
