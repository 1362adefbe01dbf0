// Ties in time and signals of the three risks: worked examples, what they cannot say, and nothing on nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, say, silentWave } from '../../../test/network-surveys.js';
import { computeHalfLife } from '../board/change.js';
import { createWaveMatrix } from '../survey/matrix.js';
import {
  computeFading,
  type DatedTie,
  listTiesToReactivate,
  REACTIVATE_AFTER,
  readTieState,
  rhythmDays,
} from './fading.js';
import { computeRepresentation } from './representation.js';
import {
  readActionsWithoutNewPartner,
  readFamiliesNeverPilot,
  readInvitedNeverHeard,
  readPilotConcentration,
  readProposals,
  readRoutine,
  readRoutineCounts,
} from './signal.js';

const today = 20_000;
const tie = (more: Partial<DatedTie> = {}): DatedTie => ({
  a: 'x',
  b: 'y',
  rhythm: 3,
  lastActivity: today,
  ...more,
});

describe('ties that fade [R106]', () => {
  it.each([1, 2, 3, 4] as const)(
    'rhythm %i: to reactivate past twice its own rhythm, not before',
    (rhythm) => {
      const limit = REACTIVATE_AFTER * (rhythmDays[rhythm] ?? 0);
      expect(readTieState(tie({ rhythm, lastActivity: today - limit }), today)).toBe('alive');
      expect(readTieState(tie({ rhythm, lastActivity: today - limit - 1 }), today)).toBe('to-reactivate');
    },
  );

  it('is unknown without a date or a rhythm', () => {
    expect(readTieState(tie({ lastActivity: null }), today)).toBe('unknown');
    expect(readTieState(tie({ rhythm: 0 }), today)).toBe('unknown');
  });

  it('lists the longest asleep first, against its own rhythm', () => {
    const weekly = tie({ a: 'weekly', rhythm: 4, lastActivity: today - 70 });
    const yearly = tie({ a: 'yearly', rhythm: 1, lastActivity: today - 800 });
    const alive = tie({ a: 'alive' });
    expect(listTiesToReactivate([yearly, alive, weekly], today).map(({ a }) => a)).toEqual([
      'weekly',
      'yearly',
    ]);
  });

  it('is drawn half as strong after the half-life observed here, and whole when none is known', () => {
    const halfLifeDays = computeHalfLife(0.5, 365);
    expect(halfLifeDays).toBeCloseTo(365, 9);
    expect(computeFading(tie({ lastActivity: today - 365 }), { today, halfLifeDays })).toBeCloseTo(0.5, 9);
    expect(computeFading(tie(), { today, halfLifeDays: null })).toBe(1);
    expect(computeFading(tie({ lastActivity: null }), { today, halfLifeDays })).toBe(1);
  });

  it('never grows with time, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 4_000 }),
        fc.nat({ max: 4_000 }),
        fc.integer({ min: 1, max: 2_000 }),
        (a, b, halfLifeDays) => {
          const at = (days: number): number =>
            computeFading(tie({ lastActivity: today - days }), { today, halfLifeDays });
          expect(at(Math.max(a, b)) <= at(Math.min(a, b)) && at(a) >= 0 && at(a) <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('locked in routine [R108]', () => {
  it('share of this year’s ties that already existed', () => {
    expect(readRoutine(new Set(['a', 'b']), new Set(['a', 'b', 'c', 'd']))).toMatchObject({
      value: 0.5,
      part: 2,
      whole: 4,
      caveats: ['lasting-is-not-routine', 'forgotten-looks-new', 'few'],
    });
  });

  it('is the same where ties are only counted', () => {
    expect(readRoutineCounts(2, 4)).toEqual(readRoutine(new Set(['a', 'b']), new Set(['a', 'b', 'c', 'd'])));
    expect(readRoutineCounts(0, 0)).toEqual(readRoutine(new Set(), new Set()));
  });

  it('is undefined without a tie this year', () => {
    expect(readRoutine(new Set(['a']), new Set()).value).toBeNull();
  });
});

describe('lack of initiative [R109]', () => {
  it('families that proposed nothing, in the Fabrique’s order', () => {
    const signal = readProposals(
      ['company', 'school', 'culture'],
      [{ familyId: 'school' }, { familyId: null }],
    );
    expect(signal).toMatchObject({ part: 2, whole: 3, families: ['company', 'culture'] });
  });

  it('actions none of whose pairs is new', () => {
    const signal = readActionsWithoutNewPartner([['a', 'b'], ['b', 'a'], ['a', 'c', 'b'], ['d'], ['a', 'a']]);
    expect(signal).toMatchObject({ value: 1 / 3, part: 1, whole: 3 });
  });

  it('two names that only look alike make two pairs', () => {
    expect(
      readActionsWithoutNewPartner([
        ['a b', 'c'],
        ['a', 'b c'],
      ]).part,
    ).toBe(0);
  });

  it('is undefined when nobody proposed, or everybody acts alone', () => {
    expect(readProposals([], []).value).toBeNull();
    expect(readActionsWithoutNewPartner([['a'], ['b']]).value).toBeNull();
  });
});

describe('capture and exclusion [R110]', () => {
  it('concentration of pilot roles; no organisation is named', () => {
    const signal = readPilotConcentration(
      new Map([
        ['x', 3],
        ['y', 1],
        ['z', 0],
      ]),
    );
    expect(signal).toMatchObject({ part: 2, whole: 4, families: [], caveats: ['roles-are-not-rent', 'few'] });
    expect(signal.value).toBeCloseTo(0.5625 + 0.0625, 12);
  });

  it('families that never pilot', () => {
    expect(readFamiliesNeverPilot(['a', 'b', 'c'], new Set(['b']))).toMatchObject({
      value: 2 / 3,
      families: ['a', 'c'],
    });
  });

  it('invited and never heard; each family once', () => {
    const invited = [
      { organisationId: 'x', familyId: 'school' },
      { organisationId: 'y', familyId: 'school' },
      { organisationId: 'z', familyId: null },
      { organisationId: 'w', familyId: 'company' },
    ];
    expect(readInvitedNeverHeard(invited, new Set(['w']))).toMatchObject({
      value: 0.75,
      part: 3,
      families: ['school'],
    });
  });

  it('is undefined on nothing', () => {
    expect(readPilotConcentration(new Map()).value).toBeNull();
    expect(readFamiliesNeverPilot([], new Set()).value).toBeNull();
    expect(readInvitedNeverHeard([], new Set()).value).toBeNull();
  });

  it('keeps « few » for small numbers', () => {
    const many = new Map(Array.from({ length: 10 }, (_, i) => [`o${i}`, 1] as const));
    expect(readPilotConcentration(many).caveats).toEqual(['roles-are-not-rent']);
  });
});

describe('representation of categories (tile 8) [R110]', () => {
  const six = (letter: string): readonly string[] => Array(6).fill(letter);

  it('1 when a category receives as its size', () => {
    const ties = Array.from({ length: 12 }, (_, i) => say(i, (i + 1) % 12));
    const data = answer([...six('A'), ...six('B')], ties);
    const found = computeRepresentation(createWaveMatrix(data, data.waves[0] ?? silentWave));
    for (const { ratio } of found) expect(ratio).toBeCloseTo(1, 12);
  });

  it('withholds a small category, and a second one so that it cannot be rebuilt', () => {
    const data = answer(
      [...six('A'), ...six('B'), ...six('C'), 'D', 'D'],
      [say(0, 6), say(1, 12), say(2, 18)],
    );
    const found = computeRepresentation(createWaveMatrix(data, data.waves[0] ?? silentWave));
    expect(found.filter(({ ratio }) => ratio === null)).toHaveLength(2);
    expect(found.find(({ category }) => category === 'D')?.ratio).toBeNull();
  });

  it('is undefined when nobody is named', () => {
    const data = answer([...six('A'), ...six('B')], []);
    const found = computeRepresentation(createWaveMatrix(data, data.waves[0] ?? silentWave));
    expect(found.every(({ ratio }) => ratio === null)).toBe(true);
  });
});
