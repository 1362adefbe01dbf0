// The board: who may see what by how many answered, words of change, and what a comparison must not disclose.
import { describe, expect, it } from 'vitest';
import { answer, say } from '../../../test/network-surveys.js';
import demo from '../examples/territory-demo.json' with { type: 'json' };
import { parseSurvey } from '../survey/schema.js';
import type { SurveyData, SurveyWave } from '../survey/survey.js';
import { compareWaves, FEWEST_MOVERS, readVerdict } from './compare-waves.js';
import { createBoard } from './create-board.js';
import { figureKeys, type TileFigure, type TileFigureKey, tileKeys } from './figure.js';
import { decidePublication, findWithholding } from './publication.js';

const read = parseSurvey(demo);
if (!read.ok) throw new Error('territory-demo is refused');
const data = read.value.data;
const [first, second] = data.waves as unknown as readonly [SurveyWave, SurveyWave];

const listFigures = (from: SurveyData, wave = 0): readonly TileFigure[] =>
  createBoard(from, wave).tiles.flatMap(({ headline, beside }) => [headline, ...beside]);
const find = (figures: readonly TileFigure[], key: TileFigureKey): TileFigure => {
  const figure = figures.find((one) => one.key === key);
  if (figure === undefined) throw new Error(`no ${key}`);
  return figure;
};

/** The demonstration's first wave, with only so many of its respondents. */
function keep(count: number): SurveyData {
  const people = new Set(first.respondents.slice(0, count));
  return {
    ...data,
    waves: [{ ...first, respondents: [...people], ties: first.ties.filter(({ from }) => people.has(from)) }],
  };
}

describe('the ten tiles [R107]', () => {
  it('stand in their order, each figure once, two waves or one', () => {
    expect(createBoard(data, 0).tiles.map(({ key, number }) => [number, key])).toEqual(
      tileKeys.map((key, at) => [at + 1, key]),
    );
    const keys = listFigures(data, 1).map(({ key }) => key);
    expect([...keys].sort()).toEqual([...figureKeys].sort());
    expect(listFigures(data, 0)).toHaveLength(figureKeys.length - 2);
  });

  it('from the second wave on, ties maintained are the headline of regularity', () => {
    const headline = (wave: number) => createBoard(data, wave).tiles[1]?.headline.key;
    expect([headline(0), headline(1)]).toEqual(['live-share', 'maintained-share']);
  });

  it('say their unit, basis, steps, error and the change that could be seen', () => {
    const figure = find(listFigures(data), 'thick-share');
    expect(figure).toMatchObject({
      unit: 'share',
      basis: { actors: 48, respondents: 44, counted: 'active-answers', count: 217 },
      steps: [
        { name: 'part', value: 138 },
        { name: 'whole', value: 217 },
      ],
      caveats: [],
      error: { kind: 'dyad' },
      visibleChange: { basis: 'expected' },
    });
    expect(figure.value).toBeCloseTo(138 / 217, 12);
    expect(figure.visibleChange?.value).toBeCloseTo(0.13 * Math.sqrt(42 / 44), 12);
  });

  it('print above them who answered', () => {
    expect(createBoard(data, 0).header).toEqual({
      actors: 48,
      respondents: 44,
      responseRate: 44 / 48,
      declaredAnswers: 317,
      activeAnswers: 217,
    });
  });

  it('say whether mixing differs from chance, exactly', () => {
    expect(createBoard(data, 0).mixingByChance?.z).toBeCloseTo(-4.7753384643990335, 10);
  });

  it('throw when there is no such wave', () => {
    expect(() => createBoard(data, 2)).toThrow('actor-network/createBoard');
  });
});

describe('thresholds of response [R110]', () => {
  it.each([
    [48, 23, 'nothing'],
    [20, 11, 'opinions-only'],
    [48, 24, 'answers-only'],
    [100, 64, 'answers-only'],
    [100, 65, 'all-with-warning'],
    [100, 79, 'all-with-warning'],
    [100, 80, 'all'],
    [0, 0, 'nothing'],
  ] as const)('%i on the roster, %i answer: %s', (actors, respondents, expected) => {
    expect(decidePublication(actors, respondents)).toBe(expected);
  });

  it.each([
    ['nothing', 'openness', 'response-under-half'],
    ['opinions-only', 'thick-share', 'fewer-than-12'],
    ['opinions-only', 'favourable-share', null],
    ['answers-only', 'redundancy', 'response-under-65'],
    ['answers-only', 'thick-share', null],
    ['all', 'two-step-reach', 'response-under-90'],
  ] as const)('%s, %s: %s', (publication, key, expected) => {
    expect(findWithholding(key, { publication, rate: 0.85 })).toBe(expected);
  });

  it('what is withheld leaves no number behind', () => {
    const figures = listFigures(keep(20));
    expect(createBoard(keep(20), 0).header).toMatchObject({ declaredAnswers: null, activeAnswers: null });
    for (const figure of figures)
      expect(figure).toMatchObject({
        value: null,
        steps: [],
        error: null,
        visibleChange: null,
        basis: { count: 0 },
        caveats: ['response-under-half'],
      });
  });

  it('from 50 to 65 %, figures drawn on a network are withheld and the others shown', () => {
    const figures = listFigures(keep(28));
    expect(find(figures, 'redundancy').value).toBeNull();
    expect(find(figures, 'margin-share').value).toBeNull();
    expect(find(figures, 'thick-share').value).not.toBeNull();
    expect(createBoard(keep(28), 0).mixingByChance).toBeNull();
  });

  it('from 65 to 80 %, they carry a warning', () => {
    expect(find(listFigures(keep(35)), 'redundancy').caveats).toContain('response-under-80');
  });
});

describe('small numbers', () => {
  it('fewer than five at the margin are not counted aloud', () => {
    expect(find(listFigures(data), 'margin-share')).toMatchObject({
      value: null,
      caveats: ['fewer-than-5'],
      steps: [],
    });
  });

  it('five or more are, with the margin of those who did not answer', () => {
    const lonely = answer(Array(14).fill('A'), [say(0, 1), say(1, 2), say(2, 0)], [13]);
    const figure = find(listFigures(lonely), 'margin-share');
    expect(figure.value).toBeCloseTo(10 / 13, 12);
    expect(figure.caveats).toEqual(expect.arrayContaining(['unknown-margin', 'cautious-error']));
  });

  it('says when a part was not answered, a category is unknown, a figure undefined', () => {
    const partial = answer([...Array(13).fill('A'), null], [say(0, 1)]);
    const figures = listFigures(partial);
    expect(find(figures, 'mixing-ratio').caveats).toEqual(['undefined', 'category-unknown']);
    expect(find(figures, 'openness').caveats).toContain('undefined');
    expect(find(figures, 'doors')).toMatchObject({ value: null, caveats: ['undefined'] });
  });
});

describe('two waves by the panel rule', () => {
  const change = compareWaves(data, [first, second]);
  const changeOf = (key: TileFigureKey) => change.changes.find((one) => one.key === key);

  it('only those who answered both times speak', () => {
    expect(change).toMatchObject({ panel: 42, leavers: 2, joiners: 3, panelShare: 42 / 45 });
  });

  it('each difference has its error, its z and its words', () => {
    expect(changeOf('favourable-share')).toMatchObject({ verdict: 'to-discuss' });
    expect(changeOf('favourable-share')?.z).toBeCloseTo(2.5404738453333024, 10);
    expect(changeOf('density')?.z).toBeCloseTo(2.0944889748650786, 10);
    expect(changeOf('thick-share')?.visibleChange).toBeCloseTo(2.8 * 0.03385930275052703, 12);
  });

  it('two leavers: the levels of the panel would disclose them, only the difference is given', () => {
    expect(changeOf('thick-share')).toMatchObject({ before: null, after: null });
    expect(changeOf('thick-share')?.difference).toBeCloseTo(0.01473684210526316, 12);
  });

  it('three leavers and three joiners: the levels are given', () => {
    const gone = first.respondents
      .filter((id) => second.respondents.includes(id))
      .slice(0, FEWEST_MOVERS - 2);
    const later = { ...second, respondents: second.respondents.filter((id) => !gone.includes(id)) };
    const wider = compareWaves(data, [first, later]);
    expect(wider.leavers).toBe(FEWEST_MOVERS);
    expect(wider.changes.find(({ key }) => key === 'thick-share')?.before).not.toBeNull();
  });

  it('a margin of few is withheld with its change', () => {
    expect(changeOf('margin-share')).toEqual({
      key: 'margin-share',
      before: null,
      after: null,
      difference: null,
      standardError: null,
      z: null,
      verdict: null,
      visibleChange: null,
    });
  });

  it('ties kept, lost and new', () => {
    expect(change.ties).toMatchObject({ kept: 129, lost: 43, alreadyThere: 123, new: 68, maintained: 0.75 });
    expect(change.ties?.maintainedError).toBeCloseTo(0.04942134765207049, 12);
    expect(change.ties?.answerByAnswer).toMatchObject({ both: 108, onlyBefore: 64, onlyAfter: 83 });
  });

  it.each([
    [0, 'no-visible-change'],
    [1.95, 'no-visible-change'],
    [-1.96, 'to-discuss'],
    [2.8, 'to-discuss'],
    [-2.81, 'clear-change'],
    [null, null],
  ] as const)('z %s reads « %s »', (z, verdict) => {
    expect(readVerdict(z)).toBe(verdict);
  });

  it('the same wave twice has no change and no z', () => {
    const same = compareWaves(data, [first, first]);
    expect(same.changes.find(({ key }) => key === 'density')).toMatchObject({
      difference: 0,
      z: null,
      verdict: null,
    });
    expect(same.ties).toMatchObject({ maintained: 1, new: 0, renewal: 0 });
    expect(same.closing).toMatchObject({ renewalUnder15: true, lit: false });
  });

  it('too few answering both times: nothing is said', () => {
    const strangers = { ...second, respondents: second.respondents.slice(0, 4) };
    const none = compareWaves(data, [first, strangers]);
    expect(none.ties).toBeNull();
    expect(none.changes.every(({ difference }) => difference === null)).toBe(true);
  });
});

describe('the light of closing in (tile 6)', () => {
  it('is out on the demonstration, where one sign at most can be read', () => {
    expect(compareWaves(data, [first, second]).closing).toEqual({
      redundancyHighAndRising: false,
      renewalUnder15: false,
      opennessFalling: false,
      lit: false,
    });
  });

  it('is lit when ties do not renew and openness falls', () => {
    const closed: SurveyWave = {
      ...first,
      external: first.external.map(({ respondent, ticked }) => ({ respondent, ticked: ticked.slice(0, 1) })),
    };
    expect(compareWaves(data, [first, closed]).closing).toMatchObject({
      renewalUnder15: true,
      opennessFalling: true,
      lit: true,
    });
  });
});
