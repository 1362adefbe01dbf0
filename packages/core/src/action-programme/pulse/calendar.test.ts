// The days of the calendar on which nobody is written to, year after year.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  findSendingDay,
  isAskedMonth,
  isHoliday,
  isSendingDay,
  listMonths,
  monthOf,
} from './calendar.js';

const listDays = (year: number): readonly string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
};

describe('public holidays', () => {
  it('are eleven a year, or ten when the Ascension falls on the 1st or the 8th of May', () => {
    for (let year = 2020; year <= 2060; year += 1) {
      const count = listDays(year).filter(isHoliday).length;
      expect([year, count === 11 || count === 10]).toEqual([year, true]);
    }
  });

  it('of 2027 are those of the calendar', () => {
    expect(listDays(2027).filter(isHoliday)).toEqual([
      ...['2027-01-01', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-08', '2027-05-17'],
      ...['2027-07-14', '2027-08-15', '2027-11-01', '2027-11-11', '2027-12-25'],
    ]);
  });

  it('of Easter, Ascension and Whitsun are a Monday, a Thursday and a Monday', () => {
    const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
    for (let year = 1990; year <= 2090; year += 1) {
      const moving = listDays(year).filter(
        (day) =>
          isHoliday(day) &&
          !['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].includes(day.slice(5)),
      );
      expect(moving.map(weekday).filter((one) => one !== 1 && one !== 4)).toEqual([]);
    }
  });
});

describe('sending days', () => {
  it('are none in August, and most working days elsewhere', () => {
    for (const year of [2026, 2027, 2028]) {
      const sending = listDays(year).filter(isSendingDay);
      expect(sending.some((day) => monthOf(day) === `${year}-08`)).toBe(false);
      expect(sending.length).toBeGreaterThan(225);
      expect(sending.length).toBeLessThan(235);
    }
  });

  it('are found on or after any day, and soon but in August (property)', () => {
    const days = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('2000-01-01', n));
    fc.assert(
      fc.property(days, (day) => {
        const found = findSendingDay(day);
        expect(found >= day && isSendingDay(found)).toBe(true);
        const soon = monthOf(day).endsWith('-08') || monthOf(day).endsWith('-07') ? 40 : 6;
        expect(found <= addDays(day, soon)).toBe(true);
      }),
    );
  });
});

describe('days and months', () => {
  it('are counted forth and back (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
        expect(addDays(addDays('2027-03-09', count), -count)).toBe('2027-03-09');
      }),
    );
  });

  it('of a year are twelve, all but August asked', () => {
    const months = listMonths('2027-01', '2027-12');
    expect(months).toHaveLength(12);
    expect(months.filter((month) => !isAskedMonth(month))).toEqual(['2027-08']);
    expect(listMonths('2027-03', '2027-03')).toEqual(['2027-03']);
    expect(listMonths('2026-12', '2028-01')).toHaveLength(14);
  });
});
