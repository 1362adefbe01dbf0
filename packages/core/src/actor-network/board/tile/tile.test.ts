// The tiles: each recomputed by hand without each actor, worked examples, and what nobody can answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, anySurvey, say, silentWave, withoutActor } from '../../../../test/network-surveys.js';
import { createWaveMatrix } from '../../survey/matrix.js';
import type { SurveyData } from '../../survey/survey.js';
import { type FigureModel, figureTable } from '../figure-table.js';
import { countDoors } from './openness.js';

type Key = keyof typeof figureTable;
const keys = Object.keys(figureTable).filter((key) => key !== 'doors') as Key[];

function sweepOf(key: Key, data: SurveyData) {
  const model: FigureModel = figureTable[key];
  const wave = data.waves[0];
  if (model.sweep === null || wave === undefined) throw new Error(`no sweep for ${key}`);
  return model.sweep(createWaveMatrix(data, wave));
}

const readValue = (key: Key, data: SurveyData): number | null => sweepOf(key, data).value;

describe('without each actor, by subtraction, is the same as without him from the start', () => {
  it.each(keys)('%s', (key) => {
    fc.assert(
      fc.property(anySurvey(), (data) => {
        const { without } = sweepOf(key, data);
        const people = data.actors.length - 1;
        data.actors.forEach(({ id }, i) => {
          const left = sweepOf(key, withoutActor(data, id));
          // The mean of ties is spread on the scale of the whole roster, not of what is left of it.
          const scale = key === 'mean-active-ties' ? people / (people - 1) : 1;
          const expected = left.value === null ? Number.NaN : left.value * scale;
          const found = without[i] ?? Number.NaN;
          if (Number.isNaN(expected)) expect(found).toBeNaN();
          else expect(found).toBeCloseTo(expected, 10);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('bounds', () => {
  const shares = keys.filter((key) => figureTable[key].unit === 'share');
  it.each(shares)('%s is a share', (key) => {
    fc.assert(
      fc.property(anySurvey(), (data) => {
        const value = readValue(key, data);
        if (value !== null) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('no figure hangs on the order of the roster, ties for « most present » apart', () => {
    fc.assert(
      fc.property(anySurvey(), (data) => {
        const turned = { ...data, actors: [...data.actors].reverse() };
        for (const key of keys.filter((one) => one !== 'articulation-without-top3')) {
          const [a, b] = [readValue(key, data), readValue(key, turned)];
          if (a === null || b === null) expect(b).toBe(a);
          else expect(b).toBeCloseTo(a, 10);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('1 quality', () => {
  it('counts active ties of two modes at least', () => {
    const data = answer(
      [null, null, null],
      [
        say(0, 1, { modes: ['info', 'help'] }),
        say(0, 2, { modes: ['joint'] }),
        say(1, 0, { rhythm: 1, modes: ['info', 'help', 'joint'] }),
      ],
    );
    expect(readValue('thick-share', data)).toBe(0.5);
  });

  it('somebody asked about half of his ties weighs each of them double', () => {
    const data = answer(
      [null, null, null, null],
      [say(0, 1, { modes: ['info', 'help'] }), say(0, 2, { modes: null }), say(1, 0, { modes: ['info'] })],
    );
    expect(readValue('thick-share', data)).toBeCloseTo(2 / 3, 12);
  });

  it('1b: returned, whatever the rhythm, among those who answered', () => {
    const data = answer([null, null, null], [say(0, 1), say(1, 0, { rhythm: 1 }), say(0, 2)], [2]);
    expect(readValue('confirmed-share', data)).toBe(1);
  });
});

describe('2 regularity, 3 cohesion', () => {
  const data = answer([null, null, null, null], [say(0, 1), say(1, 2), say(2, 3, { rhythm: 1 })], [3]);

  it('live over declared', () => {
    expect(readValue('live-share', data)).toBeCloseTo(2 / 3, 12);
  });

  it('active over possible, and per person', () => {
    expect(readValue('density', data)).toBeCloseTo(2 / 9, 12);
    expect(readValue('mean-active-ties', data)).toBeCloseTo(2 / 3, 12);
  });

  it('pairs at two steps, in the graph where either says so', () => {
    expect(readValue('two-step-reach', data)).toBeCloseTo(3 / 6, 12);
  });
});

describe('4 mixing', () => {
  it('1 when all is tied to all, whatever the categories', () => {
    const all = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j !== i).map((j) => say(i, j)));
    expect(readValue('mixing-ratio', answer(['A', 'A', 'B', 'B'], all))).toBeCloseTo(1, 12);
  });

  it('0 behind walls; unknown categories are left out; undefined when nothing can cross', () => {
    const inside = [say(0, 1), say(2, 3), say(0, 4), say(4, 2)];
    expect(readValue('mixing-ratio', answer(['A', 'A', 'B', 'B', null], inside))).toBe(0);
    expect(readValue('mixing-ratio', answer(['A', 'A'], [say(0, 1)]))).toBeNull();
  });
});

describe('5 openness, 10 climate', () => {
  const data: SurveyData = {
    ...answer([null, null, null], []),
    waves: [
      {
        ...silentWave,
        respondents: ['a0', 'a1', 'a2'],
        external: [
          { respondent: 'a0', ticked: ['e0', 'e1', 'e1'] },
          { respondent: 'a1', ticked: ['e1'] },
        ],
        climate: [{ respondent: 'a0', answers: [4, 5, null, 1] }],
      },
    ],
  };

  it('means are over those who answered the part; a type ticked twice counts once', () => {
    expect(readValue('openness', data)).toBeCloseTo((2 / 5 + 1 / 5) / 2, 12);
    expect(readValue('favourable-share', data)).toBeCloseTo(2 / 3, 12);
  });

  it('a door is a type that two people reach', () => {
    const wave = data.waves[0] ?? silentWave;
    expect(countDoors(createWaveMatrix(data, wave))).toBe(1);
  });
});

describe('6 closure, 7 margin, 8 concentration', () => {
  const triangle = answer([null, null, null, null], [say(0, 1), say(1, 2), say(2, 0)]);

  it('a triangle is 2 · 1 / 2² closed; the fourth has no contact to close', () => {
    expect(readValue('redundancy', triangle)).toBe(0.5);
    expect(readValue('confirmed-redundancy', triangle)).toBeNull();
  });

  it('one of four has fewer than two ties', () => {
    expect(readValue('margin-share', triangle)).toBe(0.25);
  });

  it('all names go to one', () => {
    expect(readValue('top-tenth-share', answer([null, null, null], [say(0, 1), say(2, 1)]))).toBe(1);
    expect(readValue('top-tenth-share', answer([null, null, null], []))).toBeNull();
  });
});

describe('9 articulation', () => {
  const memberships = [
    { respondent: 'a0', ticked: ['s0', 's1'] },
    { respondent: 'a1', ticked: ['s0', 's1'] },
    { respondent: 'a2', ticked: ['s1'] },
  ];
  const data: SurveyData = {
    ...answer([null, null, null], []),
    waves: [{ ...silentWave, respondents: ['a0', 'a1', 'a2'], memberships }],
  };

  it('mean share of members who are elsewhere too; empty spaces are left out', () => {
    expect(readValue('articulation', data)).toBeCloseTo((1 + 2 / 3) / 2, 12);
    expect(readValue('space-pairs-with-two', data)).toBeCloseTo(1 / 6, 12);
  });

  it('without the three most present nobody is left', () => {
    expect(readValue('articulation-without-top3', data)).toBeNull();
  });
});

describe('bad input gives « undefined », never an invented number', () => {
  const silent: SurveyData = { ...answer(['A', 'B'], []), waves: [silentWave] };
  const alone = answer(['A'], []);

  it('nobody answering', () => {
    for (const key of keys.filter((one) => !['two-step-reach', 'space-pairs-with-two'].includes(one)))
      expect([key, readValue(key, silent)]).toEqual([key, null]);
  });

  it('one person on the roster; a tie to oneself, or from a stranger, says nothing', () => {
    expect(readValue('density', alone)).toBeNull();
    const odd = answer([null, null], [say(0, 0), say(7, 0), say(0, 9)]);
    expect(readValue('density', odd)).toBe(0);
  });

  it('everybody isolated', () => {
    const isolated = answer(['A', 'B', 'A'], []);
    expect(readValue('margin-share', isolated)).toBe(1);
    expect(readValue('mixing-ratio', isolated)).toBeNull();
    expect(readValue('live-share', isolated)).toBeNull();
  });
});
