// Numbers, dates and hours as French papers write them.
import { describe, expect, it } from 'vitest';
import {
  addToTime,
  fill,
  formatCount,
  formatDate,
  formatDay,
  formatMinutes,
  formatTime,
} from './sentence.js';

describe('sentences of our papers', () => {
  it('fills holes and leaves those it knows nothing of', () => {
    expect(fill('{a} et {b}', { a: 1 })).toBe('1 et {b}');
    expect(fill('{a}', { a: '$& {b}' })).toBe('$& {b}');
  });

  it('takes the plural from two on', () => {
    const words = { one: '{count} carte', other: '{count} cartes' };
    expect([0, 1, 2].map((count) => formatCount(words, count))).toEqual(['0 carte', '1 carte', '2 cartes']);
  });

  it('writes the day and the hour of the hall, whatever the machine’s clock is set to', () => {
    const at = Date.UTC(2027, 4, 13, 22, 5);
    expect(formatDay(at)).toBe('vendredi 14 mai 2027');
    expect(formatTime(at)).toBe('00\u00a0h\u00a005');
    expect(formatDate('2027-05-13')).toBe('jeudi 13 mai 2027');
  });

  it('writes spans in hours from one hour on', () => {
    expect([0, 35, 60, 113, 59.6].map(formatMinutes)).toEqual([
      '0\u00a0min',
      '35\u00a0min',
      '1\u00a0h',
      '1\u00a0h\u00a053',
      '1\u00a0h',
    ]);
  });

  it('adds minutes to an hour, past midnight too', () => {
    expect([addToTime('13:30', 220), addToTime('23:50', 15), addToTime('00:00', 0)]).toEqual([
      '17:10',
      '00:05',
      '00:00',
    ]);
  });
});
