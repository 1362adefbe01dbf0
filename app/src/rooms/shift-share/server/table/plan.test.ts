// A table too fine for all its places is gathered by division, said so, or refused: never held whole in memory.
import { describe, expect, it } from 'vitest';
import type { StoredSector } from '../repo.js';
import { describeTable, layTable } from '../testing.js';
import { MOST_CELLS, planTable } from './plan.js';
import { openTableShelf } from './shelf.js';

const dataset = describeTable(layTable({ years: [], sectors: [], places: {} }));
const listClasses = (count: number): StoredSector[] =>
  Array.from({ length: count }, (_, at) => {
    const code = `${String(1 + (at % 88)).padStart(2, '0')}${String(10 + Math.floor(at / 88))}Z`;
    return { code, label: `Classe ${code}`, isTotal: false };
  });

describe('the way a table is read', () => {
  it('is as it stands when it fits, with its own level', () => {
    const planned = planTable(dataset, listClasses(732), { places: 300, years: 8 });
    expect(planned).toMatchObject({ ok: true, value: { byDivision: false, level: 'A5' } });
  });

  it('is by division for every EPCI of the country, at the level it then has [R092]', () => {
    const planned = planTable(dataset, listClasses(732), { places: 1300, years: 9 });
    if (!planned.ok) throw new Error(planned.refusal.code);
    expect(planned.value).toMatchObject({ byDivision: true, level: 'A88' });
    expect(planned.value.sectors).toHaveLength(88);
    expect(planned.value.sectors.length * 1300 * 9).toBeLessThanOrEqual(MOST_CELLS);
  });

  it('is refused, with what to do, when activities have no division to be gathered in', () => {
    const other = Array.from({ length: 900 }, (_, at) => ({
      code: `métier ${at}`,
      label: 'Métier',
      isTotal: false,
    }));
    expect(planTable(dataset, other, { places: 35_000, years: 9 })).toMatchObject({
      ok: false,
      refusal: { code: 'diagnosis-too-large', data: { places: 35_000, sectors: 900, years: 9 } },
    });
  });

  it('is refused for every commune by division: it would hold the server for minutes', () => {
    const planned = planTable(dataset, listClasses(732), { places: 35_000, years: 9 });
    expect(planned.ok ? null : planned.refusal.code).toBe('diagnosis-too-large');
  });

  it('leaves the activities that sum the others', () => {
    const total = { code: 'TT', label: 'Total', isTotal: true };
    const planned = planTable(dataset, [total, ...listClasses(3)], { places: 2, years: 2 });
    expect(planned.ok && planned.value.sectors.map(({ code }) => code)).toEqual(['0110Z', '0210Z', '0310Z']);
  });
});

describe('the shelf of tables', () => {
  const lay = (places: number) =>
    layTable({
      years: [2009, 2015],
      sectors: ['BE'],
      places: Object.fromEntries(Array.from({ length: places }, (_, at) => [String(at), [[1], [2]]])),
    });

  it('gives back what it was given, and nothing under another name', () => {
    const [shelf, table] = [openTableShelf(100), lay(3)];
    shelf.keep('a', table);
    expect(shelf.find('a')).toBe(table);
    expect(shelf.find('b')).toBeNull();
  });

  it('never weighs more than it may: the least asked leaves first', () => {
    const shelf = openTableShelf(20);
    shelf.keep('a', lay(4));
    shelf.keep('b', lay(4));
    shelf.find('a');
    shelf.keep('c', lay(4));
    expect(shelf.weight()).toBeLessThanOrEqual(20);
    expect([shelf.find('a') !== null, shelf.find('b'), shelf.find('c') !== null]).toEqual([true, null, true]);
  });

  it('keeps nothing of a table larger than itself', () => {
    const shelf = openTableShelf(20);
    shelf.keep('a', lay(4));
    shelf.keep('large', lay(40));
    expect(shelf.find('large')).toBeNull();
    expect(shelf.find('a')).not.toBeNull();
  });
});
