// How a day is described, read from a file, and written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRotation,
  formatPlan,
  listImpossibleRules,
  parseInstance,
  parsePlan,
  ROTATION_VALUES,
} from '../index.js';
import { solve } from '../testing/days.js';
import { createProblem } from './problem.js';

describe('a file', () => {
  const file = { format: 'trame-rotation-bench/1', id: 'x', n: 4, rounds: [{ tables: 2 }] };

  it('takes the least that says something', () => {
    expect(parseInstance(file)).toMatchObject({
      ok: true,
      value: { id: 'x', maxSpread: 1, weights: { kind: 'uniform' }, meetingValue: [1000, 0] },
    });
  });

  it.each([
    ['format', { ...file, format: 'other' }],
    ['n', { ...file, n: 0 }],
    ['n', { ...file, n: 1.5 }],
    ['n', { ...file, n: 1001 }],
    ['n', { ...file, n: undefined }],
    ['rounds', { ...file, rounds: [] }],
    ['rounds.0.tables', { ...file, rounds: [{ tables: 37 }] }],
    ['rounds.0.tables', { ...file, rounds: [{ tables: 0 }] }],
    ['presence.0', { ...file, presence: ['11x1'] }],
    ['maxSpread', { ...file, maxSpread: 2 ** 53 - 1 }],
    ['constraints.allowed.03', { ...file, constraints: { allowed: { '03': [0] } } }],
    ['weights.category.0', { ...file, weights: { kind: 'uniform', category: [2 ** 31, 0, 0, 0] } }],
  ])('is refused by its field %s', (field, input) => {
    expect(parseInstance(input)).toEqual({
      ok: false,
      refusal: { code: 'instance-malformed', data: { field } },
    });
  });

  it.each(['nothing', null, 3, true, [], [file], undefined])(
    'is refused when it is no object: %j',
    (input) => {
      expect(parseInstance(input)).toEqual({ ok: false, refusal: { code: 'instance-not-object' } });
    },
  );

  const person = (field: string, one: number) =>
    ['person-unknown', { field, person: one, people: 4, last: 3 }] as const;
  it.each([
    [...person('activities.0.hosts', 4), { activities: [{ hosts: [4] }] }],
    [...person('constraints.apart', 9), { constraints: { apart: [[0, 9]] } }],
    [...person('constraints.allowed', 7), { constraints: { allowed: { 7: [0] } } }],
    [...person('history', 4), { history: [[0, 4, 1]] }],
    [
      'activity-unknown',
      { field: 'rounds.0.activity', activity: 2 },
      { rounds: [{ activity: 2, tables: 2 }] },
    ],
    ['list-length', { field: 'presence.0', length: 3, expected: 4 }, { presence: ['111'] }],
    ['list-length', { field: 'presence', length: 2, expected: 1 }, { presence: ['1111', '1111'] }],
    ['list-length', { field: 'presence', length: 0, expected: 1 }, { presence: [] }],
    [
      'list-length',
      { field: 'weights.category', length: 1, expected: 4 },
      { weights: { kind: 'uniform', category: [0] } },
    ],
    ['value-rises', { field: 'meetingValue' }, { meetingValue: [0, 1000] }],
    [
      'round-unknown',
      { field: 'constraints.together', round: 3, last: 0 },
      { constraints: { together: [[0, 1, [3]]] } },
    ],
    ['pair-alone', { field: 'constraints.apart', person: 1 }, { constraints: { apart: [[1, 1]] } }],
    [
      'pair-alone',
      { field: 'constraints.together', person: 2 },
      { constraints: { together: [[2, 2, [0]]] } },
    ],
    ['pair-alone', { field: 'history', person: 3 }, { history: [[3, 3, 1]] }],
  ])('is refused for what it names: %s %j', (code, data, more) => {
    expect(parseInstance({ ...file, ...more })).toEqual({ ok: false, refusal: { code, data } });
  });

  it('counts a past meeting given without a number as one', () => {
    const history = [
      [0, 1],
      [2, 3, 2],
    ];
    expect(parseInstance({ ...file, history })).toMatchObject({
      value: {
        history: [
          [0, 1, 1],
          [2, 3, 2],
        ],
      },
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = parseInstance(input);
        expect(read.ok || /^(instance|person|pair|list|activity|round|value)-/.test(read.refusal.code)).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a day as an organiser says it', () => {
  it('[R073] [R074] is a world café when hosts are named', () => {
    const instance = createRotation({ people: 25, tables: 5, rounds: 5, hosts: [0, 1, 2, 3, 4] });
    expect(instance.activities).toEqual([{ hosts: [0, 1, 2, 3, 4], distinctThemes: true }]);
    expect(solve(instance, 1)).toMatchObject({ optimal: true, figures: { D: 250 } });
  });

  it('is groups to mix when nobody hosts', () => {
    const instance = createRotation({ people: 12, tables: 3, rounds: 2 });
    expect(instance.activities[0]?.distinctThemes).toBe(false);
    expect(instance.weights).toEqual({ kind: 'uniform' });
  });

  it('mixes colleges and parts colleagues as soon as they are told', () => {
    const instance = createRotation({
      people: 4,
      tables: 2,
      rounds: 1,
      colleges: [0, 0, 1, 1],
      known: [[0, 2]],
    });
    expect(instance.weights).toMatchObject({ kind: 'seminar', org: [0, 1, 2, 3], values: ROTATION_VALUES });
    const { weight } = createProblem(instance);
    expect([weight[1], weight[2], weight[3]]).toEqual([1000, 300, 1500]);
  });

  it('weighs colleagues least, even of two colleges', () => {
    const organisations = [5, 5, 6];
    const instance = createRotation({ people: 3, tables: 1, rounds: 1, colleges: [0, 1, 1], organisations });
    expect([...createProblem(instance).weight.slice(0, 3)].slice(1)).toEqual([100, 1500]);
  });

  it('says who is there round by round', () => {
    const presence = [
      [true, true, true, false],
      [true, true, true, true],
    ];
    const instance = createRotation({ people: 4, tables: 2, rounds: 2, presence });
    expect(instance.presence).toEqual(['1110', '1111']);
    expect(solve(instance, 500).plan[0]?.[3]).toBe(-1);
  });

  it('takes rules one by one', () => {
    const instance = createRotation({ people: 6, tables: 2, rounds: 1, rules: { apart: [[0, 1]] } });
    expect(instance.constraints).toEqual({ apart: [[0, 1]], together: [], allowed: {}, quota: [] });
    expect(listImpossibleRules(instance)).toEqual([]);
  });
});

describe('a plan as text', () => {
  const anyPlan = fc.array(fc.array(fc.integer({ min: -1, max: 35 }), { maxLength: 40 }), { maxLength: 8 });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(parsePlan(formatPlan(plan))).toEqual(plan);
      }),
    );
  });

  it('writes tables in base 36 and absences as dashes', () => {
    expect(formatPlan([[0, 10, -1, 35]])).toEqual(['0a-z']);
  });

  it('is not read when it holds anything else', () => {
    for (const text of ['01?', '0 1', '0A', 'é']) expect(parsePlan([text])).toBeNull();
  });
});

describe('a compiled instance', () => {
  it('holds sizes in a window as wide as the spread', () => {
    const instance = createRotation({ people: 14, tables: 4, rounds: 1 });
    const { least, most } = createProblem(instance);
    expect([least[0], most[0]]).toEqual([3, 4]);
    const loose = createProblem({ ...instance, maxSpread: 3 });
    expect([loose.least[0], loose.most[0]]).toEqual([2, 5]);
  });

  it('seats an absent host nowhere', () => {
    const presence = [[false, true, true, true]];
    const { fixed } = createProblem(
      createRotation({ people: 4, tables: 2, rounds: 1, hosts: [0, 1], presence }),
    );
    expect([...fixed]).toEqual([-1, 1, -1, -1]);
  });

  it('adds up past meetings told twice', () => {
    const history = [
      [0, 1, 1],
      [1, 0, 2],
    ] as const;
    const { history: past } = createProblem(createRotation({ people: 2, tables: 1, rounds: 1, history }));
    expect([...past]).toEqual([0, 3, 3, 0]);
  });
});
