// Six people, one of whom is silent: every figure of the ten tiles worked out on paper.
import { describe, expect, it } from 'vitest';
import { answer, say } from '../../../../test/network-surveys.js';
import { createWaveMatrix, type WaveMatrix } from '../../survey/matrix.js';
import type { SurveyData } from '../../survey/survey.js';
import { sweepArticulation, sweepArticulationWithoutTop, sweepPairsWithTwo } from './articulation.js';
import { sweepFavourableShare } from './climate.js';
import { sweepConfirmedRedundancy, sweepEitherRedundancy } from './closure.js';
import { sweepDensity, sweepMeanTies, sweepTwoStepReach } from './cohesion.js';
import { countCommonNeighbours } from './common-neighbours.js';
import { computeNamedShares, countNamed, sweepTopTenthShare } from './concentration.js';
import { sweepMarginShare } from './margin.js';
import { sweepMixingRatio } from './mixing.js';
import { countDoors, sweepOpenness } from './openness.js';
import { sweepConfirmedShare, sweepThickShare } from './quality.js';
import { sweepLiveShare } from './regularity.js';

/**
 * Active arcs: 0→1, 0→2, 0→3, 1→0, 1→2, 2→5, 3→0, 3→4. Declared besides, once a year: 0→4, 2→0.
 * Drawn either way: 01, 02, 03, 12, 25, 34.
 */
const ties = [
  say(0, 1, { rhythm: 4, modes: ['info', 'help'] }),
  say(0, 2, { rhythm: 2, modes: ['info'] }),
  say(0, 3, { rhythm: 3, modes: ['help', 'joint'] }),
  say(0, 4, { rhythm: 1, modes: ['info'] }),
  say(1, 0, { rhythm: 3, modes: ['info'] }),
  say(1, 2, { rhythm: 2, modes: null }),
  say(2, 0, { rhythm: 1, modes: ['joint'] }),
  say(2, 5, { rhythm: 4, modes: ['info', 'help', 'joint'] }),
  say(3, 0, { rhythm: 2, modes: ['info', 'joint'] }),
  say(3, 4, { rhythm: 4, modes: ['info'] }),
];

const bare = answer(['A', 'A', 'A', 'B', 'B', null], ties, [5]);
const wave = {
  ...(bare.waves[0] as SurveyData['waves'][number]),
  external: [
    { respondent: 'a0', ticked: ['e0', 'e1'] },
    { respondent: 'a1', ticked: [] },
    { respondent: 'a2', ticked: ['e1', 'e2', 'e3', 'e4'] },
    { respondent: 'a3', ticked: ['e1'] },
    { respondent: 'a5', ticked: ['e0', 'e2'] },
  ],
  memberships: [
    { respondent: 'a0', ticked: ['s0', 's1', 's2'] },
    { respondent: 'a1', ticked: ['s0', 's1'] },
    { respondent: 'a2', ticked: ['s0'] },
    { respondent: 'a3', ticked: ['s2'] },
    { respondent: 'a4', ticked: ['s2', 's3'] },
  ],
  climate: [
    { respondent: 'a0', answers: [5, 4, 3, null] },
    { respondent: 'a1', answers: [1, 2, 4, 4] },
    { respondent: 'a2', answers: [null, null, null, null] },
  ],
};
const data: SurveyData = { ...bare, waves: [wave] };
const matrix = createWaveMatrix(data, wave);

/** The same six people where a tie counts from another rhythm on. */
const from = (activeThreshold: SurveyData['activeThreshold']): WaveMatrix =>
  createWaveMatrix({ ...data, activeThreshold }, wave);
const stepOf = (steps: readonly { readonly name: string; readonly value: number | null }[], name: string) =>
  steps.find((step) => step.name === name)?.value;

describe('1 quality [R104] [R107]', () => {
  it('four of eight active answers hold two modes; the one asked by half weighs double', () => {
    // 0: 2 thick of 3. 1: 0 of 1, asked about 1 of 2 ties, so 0 of 2. 2: 1 of 1. 3: 1 of 2.
    const sweep = sweepThickShare(matrix);
    expect(sweep.value).toBeCloseTo(4 / 8, 12);
    expect([stepOf(sweep.steps, 'part'), stepOf(sweep.steps, 'whole')]).toEqual([4, 8]);
  });

  it('without the second person, four of six answers are left but the one to him', () => {
    // Without 1: 0 keeps 2→no, 3→yes (declared 3, asked 3); 2: 1 of 1; 3: 1 of 2. So 3 of 5.
    expect(sweepThickShare(matrix).without[1]).toBeCloseTo(3 / 5, 12);
  });

  it('five of the seven answers to those who answered are returned, whatever the rhythm', () => {
    const sweep = sweepConfirmedShare(matrix);
    expect(sweep.value).toBeCloseTo(5 / 7, 12);
    expect(sweep.count).toBe(7);
  });

  it('nobody can return a tie when nobody else answered', () => {
    const alone = answer([null, null, null], [say(0, 1), say(0, 2)], [1, 2]);
    const only = createWaveMatrix(alone, alone.waves[0] ?? wave);
    expect(sweepConfirmedShare(only)).toMatchObject({ value: null, count: 0 });
  });
});

describe('2 regularity [R106]', () => {
  it('eight of ten declared ties are alive', () => {
    const sweep = sweepLiveShare(matrix);
    expect(sweep.value).toBeCloseTo(8 / 10, 12);
    expect(sweep).toMatchObject({ counted: 'declared-answers', count: 10, kind: 'dyad' });
  });

  it.each([
    [1, 10],
    [2, 8],
    [3, 5],
    [4, 3],
  ] as const)('from rhythm %i on, %i of ten are', (threshold, alive) => {
    expect(sweepLiveShare(from(threshold)).value).toBeCloseTo(alive / 10, 12);
  });

  it('a threshold of « never » does not make everybody tied to everybody', () => {
    expect(sweepLiveShare(from(0)).value).toBe(1);
    expect(sweepDensity(from(0)).value).toBeCloseTo(10 / 25, 12);
  });
});

describe('3 cohesion [R107]', () => {
  it('eight of twenty-five possible answers, 1.6 a person', () => {
    expect(sweepDensity(matrix).value).toBeCloseTo(8 / 25, 12);
    expect(sweepDensity(matrix).count).toBe(25);
    expect(sweepMeanTies(matrix)).toMatchObject({ counted: 'respondents', count: 5 });
    expect(sweepMeanTies(matrix).value).toBeCloseTo(8 / 5, 12);
  });

  it('density without each: what a person gives and receives leaves, and a seat', () => {
    // Answers touching 0…5: 5, 3, 3, 3, 1, 1; a respondent leaves 4 × 4, the silent one leaves 5 × 4.
    const touching = [5, 3, 3, 3, 1, 1];
    touching.forEach((own, i) => {
      expect(sweepDensity(matrix).without[i]).toBeCloseTo((8 - own) / (i === 5 ? 20 : 16), 12);
    });
  });

  it('eleven of fifteen pairs at two steps', () => {
    const sweep = sweepTwoStepReach(matrix);
    expect(sweep.value).toBeCloseTo(11 / 15, 12);
    expect(stepOf(sweep.steps, 'reached')).toBe(11);
  });

  it('the same without each person, pair by pair', () => {
    // Without 0 : 12, 25, 34 and 15. Without 2 : 01, 03, 34, 13, 04. Without 3 : 01, 02, 12, 25, 05, 15.
    const { without } = sweepTwoStepReach(matrix);
    expect([without[0], without[2], without[3]].map((x) => Math.round((x ?? 0) * 10))).toEqual([4, 5, 6]);
  });

  it('common neighbours: 1 and 2 share 0; 0 and 4 share 3', () => {
    const { common, neighbours } = countCommonNeighbours(6, matrix.either);
    expect(neighbours).toEqual([[1, 2, 3], [0, 2], [0, 1, 5], [0, 4], [3], [2]]);
    expect([common[1 * 6 + 2], common[0 * 6 + 4], common[4 * 6 + 5], common[0]]).toEqual([1, 1, 0, 0]);
  });
});

describe('4 mixing [R107]', () => {
  it('two of seven answers cross, where six tenths would by chance', () => {
    // Chance: three of A see 2 of 4 elsewhere, two of B see 3 of 4: (1.5 + 1.5) / 5.
    const sweep = sweepMixingRatio(matrix);
    expect(stepOf(sweep.steps, 'share')).toBeCloseTo(2 / 7, 12);
    expect(stepOf(sweep.steps, 'chance')).toBeCloseTo(0.6, 12);
    expect(sweep.value).toBeCloseTo(10 / 21, 12);
  });

  it('the one without a category does not weigh, there or gone', () => {
    expect(sweepMixingRatio(matrix).without[5]).toBeCloseTo(10 / 21, 12);
  });

  it('without the third of A: two of five cross, chance (2 × 2/3 + 2 × 2/3) / 4', () => {
    expect(sweepMixingRatio(matrix).without[2]).toBeCloseTo(2 / 5 / (2 / 3), 12);
  });
});

describe('5 openness [R107]', () => {
  it('seven of twenty kinds, over the four who answered that part; a silent person does not tick', () => {
    expect(sweepOpenness(matrix)).toMatchObject({ kind: 'node', count: 4, counted: 'respondents' });
    expect(sweepOpenness(matrix).value).toBeCloseTo(7 / 20, 12);
  });

  it('only one door would outlive a departure', () => {
    expect(countDoors(matrix)).toBe(1);
  });

  it('without each: the others’ mean, and the same for those who said nothing', () => {
    const expected = [5 / 15, 7 / 15, 3 / 15, 6 / 15, 7 / 20, 7 / 20];
    expected.forEach((value, i) => {
      expect(sweepOpenness(matrix).without[i]).toBeCloseTo(value, 12);
    });
  });

  it('is undefined when no kind was offered', () => {
    const none = createWaveMatrix({ ...data, externalTypes: [] }, wave);
    expect(sweepOpenness(none).value).toBeNull();
    expect(countDoors(none)).toBe(0);
  });
});

describe('6 closure [R107]', () => {
  it('mean of 2/9, 1/2, 2/9 and 0 over those with two contacts', () => {
    const sweep = sweepEitherRedundancy(matrix);
    expect(sweep.value).toBeCloseTo(17 / 72, 12);
    expect(sweep.count).toBe(4);
  });

  it('without the first, one path is left and no triangle', () => {
    expect(sweepEitherRedundancy(matrix).without[0]).toBe(0);
  });

  it('what both declare is a star: nothing is closed, one person counts', () => {
    expect(sweepConfirmedRedundancy(matrix)).toMatchObject({ value: 0, count: 1 });
  });
});

describe('7 margin, 8 concentration [R110]', () => {
  it('one of five respondents has fewer than two ties; the silent one is not counted', () => {
    expect(sweepMarginShare(matrix)).toMatchObject({ value: 1 / 5, count: 5 });
  });

  it('without the fourth, the fifth has none and the others still two', () => {
    // Degrees left: 0 → 2, 1 → 2, 2 → 3, 4 → 0: one of four.
    expect(sweepMarginShare(matrix).without[3]).toBeCloseTo(1 / 4, 12);
  });

  it('names received, over those who could name', () => {
    expect(Array.from(countNamed(matrix))).toEqual([2, 1, 2, 1, 1, 1]);
    const expected = [2 / 4, 1 / 4, 2 / 4, 1 / 4, 1 / 4, 1 / 5];
    expected.forEach((y, j) => {
      expect(computeNamedShares(matrix)[j]).toBeCloseTo(y, 12);
    });
  });

  it('the top one of six holds 0.5 of 1.95', () => {
    const sweep = sweepTopTenthShare(matrix);
    expect(sweep.value).toBeCloseTo(10 / 39, 12);
    expect(stepOf(sweep.steps, 'top')).toBe(1);
  });

  it('eleven people have a top of two', () => {
    const eleven = answer(Array(11).fill(null), [say(0, 1), say(2, 1), say(0, 3), say(5, 4)]);
    const sweep = sweepTopTenthShare(createWaveMatrix(eleven, eleven.waves[0] ?? wave));
    expect(sweep.value).toBeCloseTo(3 / 4, 12);
    expect(stepOf(sweep.steps, 'top')).toBe(2);
  });
});

describe('9 articulation [R140]', () => {
  it('twelve ordered pairs of spaces share 4.5 in all', () => {
    expect(sweepArticulation(matrix).value).toBeCloseTo(4.5 / 12, 12);
  });

  it('one pair of six has two people in common', () => {
    expect(sweepPairsWithTwo(matrix)).toMatchObject({ kind: 'dyad', count: 6 });
    expect(sweepPairsWithTwo(matrix).value).toBeCloseTo(1 / 6, 12);
  });

  it('without the three most present, two spaces of one each share nobody', () => {
    const sweep = sweepArticulationWithoutTop(matrix);
    expect(sweep.value).toBe(0);
    expect(stepOf(sweep.steps, 'set-aside')).toBe(3);
  });

  it('somebody who leaves gives the place among the most present to the next', () => {
    // Without 0, the three are 1, 4 and 2: only 3 is left, in one space, and no pair.
    expect(sweepArticulationWithoutTop(matrix).without[0]).toBeNaN();
  });
});

describe('10 climate [R107]', () => {
  it('four of seven opinions given are favourable; a blank is not an opinion', () => {
    expect(sweepFavourableShare(matrix)).toMatchObject({ counted: 'opinions', count: 7 });
    expect(sweepFavourableShare(matrix).value).toBeCloseTo(4 / 7, 12);
  });

  it('three is neither for nor against: it does not count as favourable', () => {
    const { value } = sweepFavourableShare({ ...matrix, climate: [[3, 3, 3, 4]] });
    expect(value).toBe(0.25);
  });

  it('without each', () => {
    const expected = [2 / 4, 2 / 3, 4 / 7, 4 / 7, 4 / 7, 4 / 7];
    expected.forEach((value, i) => {
      expect(sweepFavourableShare(matrix).without[i]).toBeCloseTo(value, 12);
    });
  });
});
