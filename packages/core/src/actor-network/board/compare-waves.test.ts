// Two waves of sixteen people by hand: the panel, its ties, who may be shown, and the three signs of closing in.
import { describe, expect, it } from 'vitest';
import { say, silentWave } from '../../../test/network-surveys.js';
import type { SurveyData, SurveyTie, SurveyWave } from '../survey/survey.js';
import type { BoardChange } from './board.js';
import { compareWaves, HIGH_REDUNDANCY, LOW_RENEWAL, VISIBLE_ERRORS } from './compare-waves.js';
import type { TileFigureKey } from './figure.js';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);
const wave = (
  people: readonly number[],
  ties: readonly SurveyTie[],
  more: Partial<SurveyWave> = {},
): SurveyWave => ({ ...silentWave, respondents: people.map((i) => `a${i}`), ties, ...more });

function compare(n: number, before: SurveyWave, after: SurveyWave): BoardChange {
  const data: SurveyData = {
    actors: range(0, n - 1).map((i) => ({ id: `a${i}`, category: i % 2 === 0 ? 'A' : 'B' })),
    spaces: [],
    externalTypes: ['e0', 'e1', 'e2', 'e3'],
    activeThreshold: 2,
    waves: [before, after],
  };
  return compareWaves(data, [before, after]);
}
const changeOf = (change: BoardChange, key: TileFigureKey) => {
  const found = change.changes.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};

/** 0 answers the first time only, 15 the second only; a ring the first time. */
const ring = range(0, 15).map((i) => say(i, (i + 1) % 16));
const first = wave(range(0, 14), ring);
const second = wave(range(1, 15), [
  ...range(1, 6).map((i) => say(i + 1, i)),
  ...range(7, 10).map((i) => say(i, i + 1)),
  say(1, 5),
  say(2, 9),
  say(15, 3),
]);

describe('ties between two waves, on the panel of fourteen [R108]', () => {
  const change = compare(16, first, second);

  it('fourteen answered twice, one left, one came', () => {
    expect(change).toMatchObject({ panel: 14, leavers: 1, joiners: 1, panelShare: 14 / 15 });
  });

  it('ten of thirteen answers are kept, six of them by the other’s word', () => {
    expect(change.ties).toMatchObject({ maintained: 10 / 13, kept: 10, lost: 3 });
  });

  it('two of twelve are new; what the newcomer says is not counted', () => {
    expect(change.ties).toMatchObject({ renewal: 2 / 12, alreadyThere: 10, new: 2 });
  });

  it('answer by answer, only four are the same', () => {
    expect(change.ties?.answerByAnswer).toEqual({
      both: 4,
      onlyBefore: 9,
      onlyAfter: 8,
      jaccard: 4 / 21,
      persistence: 4 / 13,
      renewal: 8 / 12,
    });
  });

  it('one left and one came: the difference is told, the two levels are not', () => {
    // 14 answers of 14 × 15 the first time, 12 the second.
    const density = changeOf(change, 'density');
    expect(density).toMatchObject({ before: null, after: null });
    expect(density.difference).toBeCloseTo((12 - 14) / (14 * 15), 12);
  });

  it('z is the difference over its error, and 2.8 errors can be seen', () => {
    for (const { difference, standardError, z, visibleChange } of change.changes) {
      if (difference === null || !standardError) continue;
      expect(z).toBeCloseTo(difference / standardError, 12);
      expect(visibleChange).toBeCloseTo(VISIBLE_ERRORS * standardError, 12);
    }
  });

  it('the other way round, what was kept is what was already there', () => {
    const back = compare(16, second, first);
    expect(back).toMatchObject({ panel: 14, leavers: 1, joiners: 1 });
    expect(changeOf(back, 'density').difference).toBeCloseTo(
      -(changeOf(change, 'density').difference ?? 0),
      12,
    );
    expect(changeOf(back, 'density').standardError).toBeCloseTo(
      changeOf(change, 'density').standardError ?? 0,
      12,
    );
  });
});

describe('levels beside the difference', () => {
  const levels = (before: readonly number[], after: readonly number[]) => {
    const density = changeOf(compare(20, wave(before, ring), wave(after, ring)), 'density');
    return density.before !== null && density.after !== null;
  };

  it.each([
    ['nobody left nor came', range(0, 15), range(0, 15), true],
    ['three left, none came', range(0, 18), range(0, 15), true],
    ['two left, none came', range(0, 17), range(0, 15), false],
    ['none left, one came', range(0, 15), range(0, 16), false],
    ['three left, two came', range(0, 16), [...range(0, 13), 17, 18], false],
    ['three left, three came', range(0, 16), [...range(0, 13), 17, 18, 19], true],
  ] as const)('%s: %s', (_, before, after, isShown) => {
    expect(levels(before, after)).toBe(isShown);
  });

  it('somebody off the roster neither leaves nor comes', () => {
    const stranger = { ...first, respondents: [...second.respondents, 'zoe'] };
    expect(compare(16, stranger, second)).toMatchObject({ leavers: 0, joiners: 0, panel: 15, panelShare: 1 });
  });
});

describe('how much is told, by the size of the panel', () => {
  it('eleven of sixteen: opinions and openness, no tie', () => {
    const some = wave(range(0, 10), ring, {
      climate: range(0, 10).map((i) => ({ respondent: `a${i}`, answers: [4, 2, i % 2 === 0 ? 5 : 1, null] })),
    });
    const change = compare(16, some, some);
    expect(change.ties).toBeNull();
    expect(changeOf(change, 'favourable-share').difference).toBe(0);
    expect(changeOf(change, 'density')).toMatchObject({ difference: null, verdict: null });
    expect(change.closing).toMatchObject({ redundancyHighAndRising: null, renewalUnder15: null, lit: false });
  });

  it('twelve of twenty: ties, but nothing read on a drawn network', () => {
    const change = compare(20, wave(range(0, 11), ring), wave(range(0, 11), ring));
    expect(change.ties).toMatchObject({ kept: 11, lost: 0, new: 0 });
    expect(changeOf(change, 'density').difference).toBe(0);
    for (const key of ['redundancy', 'confirmed-redundancy', 'margin-share', 'two-step-reach'] as const)
      expect(changeOf(change, key).difference).toBeNull();
  });

  it('nobody at all: nothing, and no number that is not one', () => {
    const change = compare(0, silentWave, silentWave);
    expect(change).toMatchObject({ panel: 0, panelShare: null, leavers: 0, joiners: 0, ties: null });
    expect(JSON.stringify(change)).not.toContain('NaN');
    expect(change.changes.every(({ difference }) => difference === null)).toBe(true);
  });

  it('a figure undefined at one wave has no difference', () => {
    const change = compare(16, wave(range(0, 15), []), wave(range(0, 15), ring));
    expect(changeOf(change, 'live-share')).toMatchObject({
      before: null,
      after: 1,
      difference: null,
      z: null,
    });
    expect(change.ties).toMatchObject({ maintained: null, kept: 0, lost: 0, renewal: 1, new: 16 });
  });

  it('fewer than five at the margin at one wave hide both waves', () => {
    const lonely = range(0, 15).flatMap((i) => (i < 10 ? [say(i, (i + 1) % 10)] : []));
    const margin = (before: readonly SurveyTie[]) =>
      changeOf(compare(16, wave(range(0, 15), before), wave(range(0, 15), lonely)), 'margin-share');
    expect(margin(ring)).toMatchObject({ before: null, after: null, difference: null });
    expect(margin(lonely.slice(0, 9)).after).toBeCloseTo(6 / 16, 12);
  });
});

describe('the light of closing in (tile 6) [R108]', () => {
  const groups = [0, 5, 10, 15, 20, 25].map((from) => range(from, from + 4));
  const full = groups.flatMap((own) => own.flatMap((i) => own.filter((j) => j !== i).map((j) => say(i, j))));
  /** Six cliques of five, in each of which the first two do not know each other yet. */
  const open = full.filter(({ from, to }) =>
    groups.every(([a, b]) => ![`a${a}a${b}`, `a${b}a${a}`].includes(from + to)),
  );
  const met = (count: number) => ({
    external: range(0, 29).map((i) => ({
      respondent: `a${i}`,
      ticked: ['e0', 'e1', 'e2', 'e3'].slice(0, count - (i % 3 === 0 ? 1 : 0)),
    })),
  });
  const everybody = range(0, 29);

  it('two signs light it: contacts who come to know each other, and twelve new answers of a hundred and twenty', () => {
    const change = compare(30, wave(everybody, open), wave(everybody, full));
    // Before: 2 × 6/9 and 3 × 10/16 in each; after: 12/16, against a density of 4/29.
    expect(changeOf(change, 'redundancy').before).toBeCloseTo((2 * (6 / 9) + 3 * (10 / 16)) / 5, 12);
    expect(changeOf(change, 'redundancy').after).toBeCloseTo(12 / 16, 12);
    expect(12 / 16).toBeGreaterThan(HIGH_REDUNDANCY * (4 / 29));
    expect(change.ties?.renewal).toBeCloseTo(12 / 120, 12);
    expect(12 / 120).toBeLessThan(LOW_RENEWAL);
    expect(change.closing).toMatchObject({
      redundancyHighAndRising: true,
      renewalUnder15: true,
      lit: true,
    });
  });

  it('the way back, redundancy falls: one sign alone does not light it', () => {
    const change = compare(30, wave(everybody, full), wave(everybody, open));
    expect(change.closing).toMatchObject({
      redundancyHighAndRising: false,
      renewalUnder15: true,
      lit: false,
    });
  });

  it('all the same to the last tie: a rise that has no error is not read', () => {
    const circle = everybody.map((i) => say(i, (i + 1) % 30));
    const change = compare(30, wave(everybody, circle), wave(everybody, full));
    expect(change.closing.redundancyHighAndRising).toBeNull();
    expect(change.closing.renewalUnder15).toBe(false);
    expect(change.closing.lit).toBe(false);
  });

  it('three signs: openness fell by a quarter for some, by a half for others', () => {
    const few = met(4).external.map(({ respondent, ticked }, at) => ({
      respondent,
      ticked: ticked.slice(0, at % 2 === 0 ? 1 : 2),
    }));
    const change = compare(30, wave(everybody, open, met(4)), wave(everybody, full, { external: few }));
    // Before: 10 of 3/4 and 20 of 4/4; after: 15 of 1/4 and 15 of 2/4.
    expect(changeOf(change, 'openness').difference).toBeCloseTo(45 / 120 - 110 / 120, 12);
    expect(change.closing).toEqual({
      redundancyHighAndRising: true,
      renewalUnder15: true,
      opennessFalling: true,
      lit: true,
    });
  });
});
