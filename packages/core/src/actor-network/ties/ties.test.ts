// Ties from what was done together: a small territory worked out on paper, then laws on invented ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, actKinds, countDays } from './act.js';
import { deriveTies, listKnownPairs, MOST_TOGETHER } from './derive.js';
import { OCCASION_DAYS, readActRhythm } from './rhythm.js';

const act = (kind: Act['kind'], day: string | null, ...organisationIds: string[]): Act => ({
  kind,
  day,
  source: `${kind} ${day ?? 'sans date'}`,
  organisationIds,
});

const territory: readonly Act[] = [
  act('co-presence', '2019-01-17', 'port', 'lycee', 'scene'),
  act('co-presence', '2019-04-16', 'port', 'lycee'),
  act('co-piloting', '2019-07-15', 'port', 'lycee'),
  act('space', null, 'scene', 'cluster'),
  act('introduction', '2019-02-01', 'cluster', 'port'),
];

describe('the days of a fact', () => {
  it('are counted from 1970, whatever the hour anywhere', () => {
    expect(countDays('1970-01-01')).toBe(0);
    expect(countDays('1970-03-01')).toBe(59);
    expect(countDays('2020-03-01') - countDays('2020-02-28')).toBe(2);
  });
});

describe('the rhythm that days show [R106]', () => {
  it('is none without a day, and the most patient on one day alone', () => {
    expect(readActRhythm([])).toBe(0);
    expect(readActRhythm([100])).toBe(1);
    expect(readActRhythm([100, 100])).toBe(1);
  });

  it('is the nearest of the scale to the median interval, in ratio', () => {
    expect(readActRhythm([0, 30, 60])).toBe(3);
    expect(readActRhythm([0, 91])).toBe(2);
    expect(readActRhythm([0, 365, 730])).toBe(1);
    // 182 days: 182/91 = 2, 365/182 = 2.005; quarterly by a hair.
    expect(readActRhythm([0, 182])).toBe(2);
    expect(readActRhythm([0, 183])).toBe(1);
  });

  it('takes days nearer than a fortnight for one occasion: nothing fades in two weeks', () => {
    expect(readActRhythm([0, 3])).toBe(1);
    expect(readActRhythm([0, 7, 14])).toBe(1);
    expect(readActRhythm([0, OCCASION_DAYS])).toBe(3);
    expect(readActRhythm([0, 1, 91, 92, 182])).toBe(2);
  });

  it('does not depend on the order, nor on one long silence among many meetings', () => {
    expect(readActRhythm([60, 0, 30])).toBe(3);
    expect(readActRhythm([0, 30, 60, 90, 490])).toBe(3);
    // An even number of intervals: 20 and 91, halfway 55.5, in ratio nearer to a quarter (1.64) than to a month (1.85).
    expect(readActRhythm([0, 20, 111])).toBe(2);
  });
});

describe('ties from what was done together [R104] [R105]', () => {
  const ties = deriveTies(territory, '2019-09-01');
  const find = (a: string, b: string) => ties.find((tie) => tie.a === a && tie.b === b);

  it('are the pairs that share a fact, once each, in the order of identifiers', () => {
    expect(ties.map(({ a, b }) => `${a} ${b}`)).toEqual([
      'cluster port',
      'cluster scene',
      'lycee port',
      'lycee scene',
      'port scene',
    ]);
  });

  it('keep every fact with its day and its source, the last first', () => {
    expect(find('lycee', 'port')).toEqual({
      a: 'lycee',
      b: 'port',
      facts: [
        { kind: 'co-piloting', day: '2019-07-15', source: 'co-piloting 2019-07-15' },
        { kind: 'co-presence', day: '2019-04-16', source: 'co-presence 2019-04-16' },
        { kind: 'co-presence', day: '2019-01-17', source: 'co-presence 2019-01-17' },
      ],
      kinds: ['co-presence', 'co-piloting'],
      firstSeen: '2019-01-17',
      lastSeen: '2019-07-15',
      rhythm: 2,
      state: 'alive',
    });
  });

  it('hold by a space without a day: neither fresh nor faded', () => {
    expect(find('cluster', 'scene')).toMatchObject({
      firstSeen: null,
      lastSeen: null,
      rhythm: 0,
      state: 'unknown',
    });
    expect(deriveTies(territory, '2039-01-01').find(({ b }) => b === 'scene')?.state).toBe('unknown');
  });

  it('[R106] fade past twice their own rhythm, and not a day before', () => {
    const state = (today: string) => deriveTies(territory, today).find(({ a }) => a === 'lycee')?.state;
    // Quarterly: 2 × 91 days after 15 July 2019 is 13 January 2020.
    expect(state('2020-01-13')).toBe('alive');
    expect(state('2020-01-14')).toBe('to-reactivate');
  });

  it('keep facts of one day, or of none, in the order they were told [R105]', () => {
    const told = ['un', 'deux', 'trois', 'quatre'].map((source) => ({
      ...{ kind: 'co-piloting' as const, day: null, source, organisationIds: ['a', 'b'] },
    }));
    expect(deriveTies(told, '2019-12-31')[0]?.facts.map(({ source }) => source)).toEqual(
      told.map(({ source }) => source),
    );
  });

  it('show a month as it was: later facts are not known yet', () => {
    const january = deriveTies(territory, '2019-01-31');
    expect(january.map(({ a, b }) => `${a} ${b}`)).toEqual([
      'cluster scene',
      'lycee port',
      'lycee scene',
      'port scene',
    ]);
    expect(january.find(({ b }) => b === 'port')).toMatchObject({ lastSeen: '2019-01-17', rhythm: 1 });
  });

  it('do not take a plenary for a meeting, but do take a large space', () => {
    const crowd = Array.from({ length: MOST_TOGETHER + 1 }, (_, at) => `o${at}`);
    expect(deriveTies([act('co-presence', '2019-01-01', ...crowd)], '2019-02-01')).toEqual([]);
    expect(deriveTies([act('co-presence', '2019-01-01', ...crowd.slice(1))], '2019-02-01')).toHaveLength(66);
    expect(deriveTies([act('space', null, ...crowd)], '2019-02-01')).toHaveLength(78);
  });

  it('are none from nothing, from one alone, or from one named twice', () => {
    expect(deriveTies([], '2019-01-01')).toEqual([]);
    expect(deriveTies([act('space', null, 'port')], '2019-01-01')).toEqual([]);
    expect(deriveTies([act('co-piloting', '2019-01-01', 'port', 'port')], '2019-01-01')).toEqual([]);
  });
});

describe('pairs that already work together', () => {
  it('[R107] are pilots of one action, members of one space, introduced; sitting together is not working together', () => {
    expect(listKnownPairs(deriveTies(territory, '2019-09-01'))).toEqual([
      ['cluster', 'port'],
      ['cluster', 'scene'],
      ['lycee', 'port'],
    ]);
  });
});

describe('on invented territories', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const days = fc.integer({ min: 0, max: 1_500 }).map((after) => {
    const at = new Date(Date.UTC(2019, 0, 1) + after * 86_400_000);
    return at.toISOString().slice(0, 10);
  });
  const acts = fc.array(
    fc.record({
      kind: fc.constantFrom(...actKinds),
      day: fc.option(days),
      source: fc.constantFrom('x', 'y'),
      organisationIds: fc.subarray(names),
    }),
    { maxLength: 20 },
  );

  it('the order in which facts come changes nothing but the order of equal days', () => {
    fc.assert(
      fc.property(acts, days, (given, today) => {
        const bare = (list: readonly Act[]) =>
          deriveTies(list, today).map(({ facts: _facts, ...tie }) => tie);
        expect(bare([...given].reverse())).toEqual(bare(given));
      }),
    );
  });

  it('nobody is tied to oneself, no fact is lost, no day is of the future', () => {
    fc.assert(
      fc.property(acts, days, (given, today) => {
        const ties = deriveTies(given, today);
        const past = given.filter(({ day }) => day === null || day <= today);
        const pairs = past.reduce(
          (sum, { organisationIds: { length } }) => sum + (length * (length - 1)) / 2,
          0,
        );
        expect(ties.reduce((sum, { facts }) => sum + facts.length, 0)).toBe(pairs);
        for (const tie of ties) {
          expect(tie.a < tie.b).toBe(true);
          expect((tie.lastSeen ?? '') <= today).toBe(true);
          expect((tie.firstSeen ?? '') <= (tie.lastSeen ?? '')).toBe(true);
          expect(tie.state === 'unknown').toBe(tie.lastSeen === null);
        }
      }),
    );
  });
});
