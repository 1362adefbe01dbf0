// Days in every form that tables hold, and amounts with their units.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, readEuros } from './cell.js';

describe('a day', () => {
  it.each([
    ['2027-03-09', '2027-03-09'],
    ['2027-03-09T10:00:00Z', '2027-03-09'],
    ['09/03/2027', '2027-03-09'],
    ['9/3/27', '2027-03-09'],
    ['9.3.2027', '2027-03-09'],
    ['09-03-2027', '2027-03-09'],
    ['03/25/2027', '2027-03-25'],
    ['9 mars 2027', '2027-03-09'],
    ['mardi 9 Mars 2027', '2027-03-09'],
    ['1er août 2027', '2027-08-01'],
    ['15 déc. 2027', '2027-12-15'],
    ['46455', '2027-03-09'],
    [46455, '2027-03-09'],
    [new Date(Date.UTC(2027, 2, 9)), '2027-03-09'],
  ])('is read from %s', (written, day) => {
    expect(readDay(written, 'first')).toEqual({ day, precision: 'day' });
  });

  it.each([
    ['mars 2027', 'month', '2027-03-01', '2027-03-31'],
    ['Févr. 2028', 'month', '2028-02-01', '2028-02-29'],
    ['03/2027', 'month', '2027-03-01', '2027-03-31'],
    ['T2 2027', 'quarter', '2027-04-01', '2027-06-30'],
    ['3e trimestre 2027', 'quarter', '2027-07-01', '2027-09-30'],
    ['2027', 'year', '2027-01-01', '2027-12-31'],
    [2027, 'year', '2027-01-01', '2027-12-31'],
  ])('is the first or the last of %s, and says so', (written, precision, first, last) => {
    expect(readDay(written, 'first')).toEqual({ day: first, precision });
    expect(readDay(written, 'last')).toEqual({ day: last, precision });
  });

  it.each(['bientôt', '31/02/2027', '2027-13-01', '', 'T5 2027', 'jui 2027', 12, true, null])(
    'is not in %s',
    (written) => {
      expect(readDay(written, 'first')).toBeNull();
    },
  );

  it('written in French forms is read as it is (property)', () => {
    const days = fc.integer({ min: 0, max: 36_000 }).map((n) => new Date(Date.UTC(2000, 0, 1 + n)));
    fc.assert(
      fc.property(days, (at) => {
        const iso = at.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        expect(readDay(`${day}/${month}/${year}`, 'first')?.day).toBe(iso);
        const long = at.toLocaleDateString('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
        expect(readDay(long, 'first')?.day).toBe(iso);
      }),
    );
  });
});

describe('an amount', () => {
  it.each([
    ['12 500 €', 12_500],
    ['12\u202f500,40', 12_500],
    ['350 k€', 350_000],
    ['1,2 M€', 1_200_000],
    ['2 millions d’euros', 2_000_000],
    ['12.500', 12_500],
    ['12.500,50 €', 12_501],
    ['env. 40 000 € HT', 40_000],
    [1234.5, 1235],
    ['0', 0],
  ])('%s is %d euros', (written, euros) => {
    expect(readEuros(written)).toBe(euros);
  });

  it.each(['à chiffrer', '10 à 20 k€', '-5', '', null, true, '12 $'])('is not in %s', (written) => {
    expect(readEuros(written)).toBeNull();
  });
});
