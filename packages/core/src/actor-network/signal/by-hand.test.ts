// Signals on a territory of twelve and on a few years of actions, worked out on paper, with what none of them may say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, say, silentWave } from '../../../test/network-surveys.js';
import { createWaveMatrix } from '../survey/matrix.js';
import type { SurveyTie } from '../survey/survey.js';
import { computeFading, type DatedTie, listTiesToReactivate, readTieState } from './fading.js';
import { computeRepresentation } from './representation.js';
import {
  readActionsWithoutNewPartner,
  readFamiliesNeverPilot,
  readInvitedNeverHeard,
  readPilotConcentration,
  readProposals,
  readRoutine,
  type Signal,
} from './signal.js';

const today = 18_000;
const tie = (a: string, rhythm: DatedTie['rhythm'], days: number | null): DatedTie => ({
  a,
  b: 'z',
  rhythm,
  lastActivity: days === null ? null : today - days,
});

describe('ties to reactivate [R106]', () => {
  it('against its own rhythm: a week asleep for 21 days before a year asleep for 800', () => {
    const ties = [
      tie('year', 1, 800), // 800 / 365 = 2.2
      tie('week', 4, 21), // 3
      tie('month', 3, 61), // 2.03
      tie('quarter', 2, 182), // exactly 2: alive
      tie('unknown', 4, null),
    ];
    expect(listTiesToReactivate(ties, today).map(({ a }) => a)).toEqual(['week', 'year', 'month']);
    expect(ties.map((one) => readTieState(one, today))).toEqual([
      'to-reactivate',
      'to-reactivate',
      'to-reactivate',
      'alive',
      'unknown',
    ]);
  });

  it('does not turn the list it was given', () => {
    const ties = [tie('x', 4, 20), tie('y', 4, 90)];
    listTiesToReactivate(ties, today);
    expect(ties.map(({ a }) => a)).toEqual(['x', 'y']);
  });

  it('a meeting planned after today is alive, and drawn whole', () => {
    const coming = tie('x', 4, -30);
    expect(readTieState(coming, today)).toBe('alive');
    expect(computeFading(coming, { today, halfLifeDays: 10 })).toBe(1);
  });

  it.each([
    [0, 1],
    [100, 0.5],
    [200, 0.25],
    [50, Math.SQRT1_2],
  ])('after %i days of a half-life of 100, %d of it is left', (days, left) => {
    expect(computeFading(tie('x', 3, days), { today, halfLifeDays: 100 })).toBeCloseTo(left, 12);
  });

  it.each([null, 0, -5])('a half-life of %s fades nothing', (halfLifeDays) => {
    expect(computeFading(tie('x', 3, 900), { today, halfLifeDays })).toBe(1);
  });
});

describe('actions in the order of time [R109]', () => {
  it('a third who joins two old partners brings two new pairs', () => {
    // ab new; ab old; abc: ac and bc new; bc old; ca old: three of five.
    const actions = [
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['c', 'b'],
      ['c', 'a'],
    ];
    expect(readActionsWithoutNewPartner(actions)).toMatchObject({ part: 3, whole: 5, value: 3 / 5 });
  });

  it('order matters: the wide action first makes all others old', () => {
    const actions = [
      ['a', 'b', 'c'],
      ['a', 'b'],
      ['c', 'b'],
      ['c', 'a'],
    ];
    expect(readActionsWithoutNewPartner(actions)).toMatchObject({ part: 3, whole: 4 });
    expect(readActionsWithoutNewPartner([...actions].reverse())).toMatchObject({ part: 1, whole: 4 });
  });

  it('the first action is always new, and all alike make all but one old', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
        const { part, whole } = readActionsWithoutNewPartner(Array(count).fill(['a', 'b']));
        expect([part, whole]).toEqual([count - 1, count]);
      }),
      { numRuns: 12, seed: 109 },
    );
  });
});

describe('routine, capture, exclusion [R108] [R110]', () => {
  it('a tie of last year that is gone does not weigh on this year’s share', () => {
    const now = new Set(['ab', 'bc', 'cd']);
    expect(readRoutine(new Set(['ab', 'xy', 'yz']), now)).toMatchObject({ part: 1, whole: 3, value: 1 / 3 });
  });

  it.each([
    [[1], 1],
    [[1, 1, 1, 1], 1 / 4],
    [[2, 1, 1], 6 / 16],
    [[0, 3, 0], 1],
  ])('roles %j concentrate to %d', (roles, expected) => {
    const signal = readPilotConcentration(new Map(roles.map((count, at) => [`o${at}`, count])));
    expect(signal.value).toBeCloseTo(expected, 12);
  });

  it('splitting roles evenly among more lowers it to one over their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 }), (count, each) => {
        const roles = new Map(Array.from({ length: count }, (_, at) => [`o${at}`, each]));
        expect(readPilotConcentration(roles).value).toBeCloseTo(1 / count, 12);
      }),
      { numRuns: 40, seed: 110 },
    );
  });

  it('a family that is not on the roster changes nothing by piloting', () => {
    expect(readFamiliesNeverPilot(['a', 'b'], new Set(['z']))).toMatchObject({
      value: 1,
      families: ['a', 'b'],
    });
    expect(readFamiliesNeverPilot(['a', 'b'], new Set(['a', 'b', 'z']))).toMatchObject({
      value: 0,
      families: [],
    });
  });

  it('a family is named once when one of its two organisations was heard', () => {
    const invited = ['x', 'y'].map((organisationId) => ({ organisationId, familyId: 'school' }));
    expect(readInvitedNeverHeard(invited, new Set(['x']))).toMatchObject({
      value: 0.5,
      families: ['school'],
    });
  });

  it('a proposal of no family makes no family heard', () => {
    expect(readProposals(['a'], [{ familyId: null }, { familyId: 'z' }])).toMatchObject({
      value: 1,
      families: ['a'],
    });
  });
});

describe('what signals have in common', () => {
  const nothing: readonly Signal[] = [
    readRoutine(new Set(), new Set()),
    readProposals([], []),
    readActionsWithoutNewPartner([]),
    readPilotConcentration(new Map()),
    readFamiliesNeverPilot([], new Set()),
    readInvitedNeverHeard([], new Set()),
  ];

  it('each has its own name, and says what it cannot say, on nothing too', () => {
    expect(new Set(nothing.map(({ key }) => key)).size).toBe(6);
    for (const signal of nothing) {
      expect(signal).toMatchObject({ value: null, part: 0, whole: 0, families: [] });
      expect(signal.caveats).toContain('few');
      expect(signal.caveats.length).toBeGreaterThan(1);
    }
  });

  it.each([
    [9, true],
    [10, false],
  ])('« few » on %i: %s', (count, isFew) => {
    const keys = Array.from({ length: count }, (_, at) => `k${at}`);
    const signals = [
      readRoutine(new Set(), new Set(keys)),
      readFamiliesNeverPilot(keys, new Set()),
      readProposals(
        keys,
        keys.map((familyId) => ({ familyId })),
      ),
      readInvitedNeverHeard(
        keys.map((organisationId) => ({ organisationId, familyId: null })),
        new Set(),
      ),
      readActionsWithoutNewPartner(keys.map((key) => [key, 'z'])),
    ];
    expect(signals.map(({ caveats }) => caveats.includes('few'))).toEqual(Array(5).fill(isFew));
  });
});

describe('representation [R110]', () => {
  const represent = (
    categories: readonly (string | null)[],
    ties: readonly SurveyTie[],
    silent: readonly number[] = [],
  ) => {
    const data = answer(categories, ties, silent);
    return computeRepresentation(createWaveMatrix(data, data.waves[0] ?? silentWave)).map(
      ({ category, ratio }) => [category, ratio === null ? null : Math.round(ratio * 1e6) / 1e6],
    );
  };
  const many = (letter: string | null, count: number) => Array<string | null>(count).fill(letter);

  it('six of A and six of B: three of four names go to A, 1.5 times its size', () => {
    const ties = [say(6, 0), say(7, 1), say(8, 2), say(0, 6)];
    expect(represent([...many('A', 6), ...many('B', 6)], ties)).toEqual([
      ['A', 1.5],
      ['B', 0.5],
    ]);
  });

  it('a category of ten among fifteen that receives half: 3/4 of its size', () => {
    const ties = [say(0, 1), say(0, 10)];
    expect(represent([...many('A', 10), ...many('B', 5)], ties)).toEqual([
      ['A', 0.75],
      ['B', 1.5],
    ]);
  });

  it('names received by those without a category weigh in the whole', () => {
    const ties = [say(0, 10), say(1, 5)];
    expect(represent([...many('A', 5), ...many('B', 5), null, null], ties)).toEqual([
      ['A', 0],
      ['B', 1.2],
    ]);
  });

  it('four members, or two who speak, are not read, nor the smallest other with them', () => {
    const ties = [say(0, 7), say(7, 0), say(1, 8)];
    const small = represent([...many('A', 7), ...many('B', 6), ...many('C', 4)], ties);
    expect(small.map(([, ratio]) => ratio === null)).toEqual([false, true, true]);
    const quiet = represent([...many('A', 7), ...many('B', 6), ...many('C', 5)], ties, [13, 14, 15]);
    expect(quiet.map(([, ratio]) => ratio === null)).toEqual([false, true, true]);
  });

  it('two small ones hide each other, and the rest is read', () => {
    const found = represent([...many('A', 6), ...many('B', 3), ...many('C', 3)], [say(0, 6), say(6, 0)]);
    expect(found.map(([, ratio]) => ratio === null)).toEqual([false, true, true]);
  });

  it('weighed by size, what all receive makes one', () => {
    const pair = fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (pairs) => {
        const data = answer(
          [...many('A', 7), ...many('B', 5)],
          pairs.map(([a, b]) => say(a, b)),
        );
        const [a, b] = computeRepresentation(createWaveMatrix(data, data.waves[0] ?? silentWave));
        expect(((a?.ratio ?? 0) * 7 + (b?.ratio ?? 0) * 5) / 12).toBeCloseTo(1, 10);
      }),
      { numRuns: 50, seed: 8 },
    );
  });
});
