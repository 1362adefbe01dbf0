// Timelines with plain years, vague periods and facts without a date.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeSpan, type HistoryEntry, parsePeriod, rankHistory } from './index.js';

const entry = (id: string, from: number | null, period: string | null = null): HistoryEntry => ({
  id,
  text: id,
  from,
  to: null,
  approximate: false,
  period,
  source: null,
});

describe('periods in words [R021]', () => {
  it.each([
    ['XVe–XVIe siècles', 1401, 1600],
    ['XIXe siècle', 1801, 1900],
    ['IVe siècle', 301, 400],
    ['années 1950', 1950, 1959],
    ['années 1850-1860', 1850, 1869],
  ])('reads « %s »', (words, from, to) => {
    expect(parsePeriod(words)).toEqual({ from, to });
  });

  it.each(['après-guerre', '', 'siècle', 'années 1955', 'XVe'])('guesses nothing from « %s »', (words) => {
    expect(parsePeriod(words)).toBeNull();
  });

  it('trusts a written year before the words beside it', () => {
    expect(computeSpan(entry('a', 1970, 'années 1950'))).toEqual({ from: 1970, to: 1970 });
    expect(computeSpan({ ...entry('a', 1894), to: 1984 })).toEqual({ from: 1894, to: 1984 });
    expect(computeSpan(entry('a', null, 'années 1950'))).toEqual({ from: 1950, to: 1959 });
    expect(computeSpan(entry('a', null))).toBeNull();
  });
});

describe('the timeline of Dieppe, in order [R021] [R142]', () => {
  const timeline = [
    entry('toner', null, 'années 1980'),
    entry('sans date', null),
    entry('alpine', 1950),
    entry('explorateurs', null, 'XVe–XVIe siècles'),
    entry('légende', 1970),
    entry('sans date non plus', null, 'jadis'),
  ];

  it('goes from the explorers to the toner and keeps undated facts at the end', () => {
    expect(rankHistory(timeline).map(({ id }) => id)).toEqual([
      'explorateurs',
      'alpine',
      'légende',
      'toner',
      'sans date',
      'sans date non plus',
    ]);
  });

  it('puts the shorter of two periods that start together first', () => {
    const long = { ...entry('long', 1900), to: 1950 };
    expect(rankHistory([long, entry('court', 1900)]).map(({ id }) => id)).toEqual(['court', 'long']);
  });

  it('loses nothing and does not touch what it was given', () => {
    const year = fc.option(fc.integer({ min: 1000, max: 2100 }));
    fc.assert(
      fc.property(fc.array(year), (years) => {
        const given = years.map((from, index) => entry(String(index), from));
        const ranked = rankHistory(given);
        expect(new Set(ranked)).toEqual(new Set(given));
        expect(given.map(({ id }) => id)).toEqual(years.map((_, index) => String(index)));
        const dated = ranked.flatMap(({ from }) => (from === null ? [] : [from]));
        expect(dated).toEqual([...dated].sort((a, b) => a - b));
      }),
    );
  });
});
