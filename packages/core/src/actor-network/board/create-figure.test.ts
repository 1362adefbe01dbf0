// One figure: what is shown with it, what is withheld with it, and why; and the pieces it is made of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, say, silentWave } from '../../../test/network-surveys.js';
import { createWaveMatrix } from '../survey/matrix.js';
import type { SurveyData } from '../survey/survey.js';
import type { Publication } from './board.js';
import { createBoard } from './create-board.js';
import { createFigure, type FigureDraft } from './create-figure.js';
import { figureKeys } from './figure.js';
import { decidePublication, findWithholding } from './publication.js';
import { countAnswers, divide, nullify, type Sweep, sweepMean, sweepShare } from './sweep.js';

const order: readonly Publication[] = ['nothing', 'opinions-only', 'answers-only', 'all-with-warning', 'all'];
const everybody = (n: number): SurveyData => answer(Array(n).fill('A'), [say(0, 1)]);
const matrixOf = (data: SurveyData) => createWaveMatrix(data, data.waves[0] ?? silentWave);
const draft = (more: Partial<FigureDraft> = {}): FigureDraft => ({
  simulated: null,
  key: 'thick-share',
  unit: 'share',
  isCautious: false,
  visibleAt42: null,
  matrix: matrixOf(everybody(4)),
  publication: 'all',
  ...more,
});
const sweep = (more: Partial<Sweep> = {}): Sweep => ({
  value: 0.5,
  kind: 'node',
  without: Float64Array.of(0.4, 0.5, 0.5, 0.6),
  counted: 'active-answers',
  count: 8,
  steps: [
    { name: 'part', value: 4 },
    { name: 'whole', value: 8 },
  ],
  ...more,
});

describe('a figure that may be shown [R107]', () => {
  it('has its error by hand: √(3/4 × 0.02) for people, √(2/8 × 0.02) for pairs', () => {
    expect(createFigure(draft(), sweep()).error?.standardError).toBeCloseTo(Math.sqrt(0.75 * 0.02), 12);
    expect(createFigure(draft(), sweep({ kind: 'dyad' })).error?.standardError).toBeCloseTo(
      Math.sqrt(0.25 * 0.02),
      12,
    );
  });

  it('says that it has none when it is undefined without somebody, or on two people', () => {
    for (const without of [Float64Array.of(0.4, Number.NaN, 0.5), Float64Array.of(0.4, 0.6)])
      expect(createFigure(draft(), sweep({ without }))).toMatchObject({ error: null, caveats: ['no-error'] });
  });

  it('the count of doors has no error and does not apologise for it', () => {
    const doors = createFigure(
      draft({ key: 'doors', unit: 'count' }),
      sweep({ value: 3, without: new Float64Array(0) }),
    );
    expect(doors).toMatchObject({ value: 3, error: null, caveats: [] });
  });

  it('undefined: no error, no « no error » either', () => {
    expect(createFigure(draft(), sweep({ value: null }))).toMatchObject({
      value: null,
      error: null,
      caveats: ['undefined'],
    });
  });

  it.each([
    [42, 0.13],
    [12, 0.13 * Math.sqrt(3.5)],
    [168, 0.065],
  ])('%i respondents would see a change of %d', (respondents, expected) => {
    const matrix = { ...matrixOf(everybody(4)), n: respondents, respondents };
    expect(createFigure(draft({ visibleAt42: 0.13, matrix }), sweep()).visibleChange?.value).toBeCloseTo(
      expected,
      12,
    );
  });

  it('nobody would see anything', () => {
    const matrix = { ...matrixOf(everybody(4)), respondents: 0 };
    expect(createFigure(draft({ visibleAt42: 0.13, matrix }), sweep()).visibleChange).toBeNull();
  });

  it('is cautious where its error is, warned where few answered, drawn figures alone', () => {
    const publication = 'all-with-warning';
    expect(
      createFigure(draft({ key: 'redundancy', isCautious: true, publication }), sweep()).caveats,
    ).toEqual(['response-under-80', 'cautious-error']);
    expect(createFigure(draft({ publication }), sweep()).caveats).toEqual([]);
  });
});

describe('a figure that is withheld leaves nothing behind [R110]', () => {
  it('whatever the figure and the reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...figureKeys), fc.constantFrom(...order), (key, publication) => {
        const figure = createFigure(draft({ key, publication, visibleAt42: 0.1 }), sweep());
        if (figure.value !== null) return;
        expect(figure).toMatchObject({ steps: [], error: null, visibleChange: null, basis: { count: 0 } });
        expect(figure.caveats).toHaveLength(1);
      }),
      { numRuns: 60, seed: 110 },
    );
  });

  it.each([
    [4, null, ['fewer-than-5']],
    [5, 0.5, []],
  ] as const)('%i at the margin', (part, value, caveats) => {
    const figure = createFigure(
      draft({ key: 'margin-share' }),
      sweep({ steps: [{ name: 'part', value: part }] }),
    );
    expect(figure).toMatchObject({ value, caveats });
  });
});

describe('more answers never show less [R110]', () => {
  const crowd = fc.integer({ min: 0, max: 60 }).chain((n) => fc.tuple(fc.constant(n), fc.nat({ max: n })));

  it('one more respondent never lowers what may be published', () => {
    fc.assert(
      fc.property(crowd, ([n, r]) => {
        const rank = (count: number): number => order.indexOf(decidePublication(n, count));
        expect(rank(Math.min(n, r + 1))).toBeGreaterThanOrEqual(rank(r));
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  it('nor withholds a figure that was shown', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(...figureKeys), ([n, r], key) => {
        const isShown = (count: number): boolean =>
          findWithholding(key, {
            publication: decidePublication(n, count),
            rate: n === 0 ? 0 : count / n,
          }) === null;
        if (isShown(r)) expect(isShown(Math.min(n, r + 1))).toBe(true);
      }),
      { numRuns: 60, seed: 13 },
    );
  });

  it.each([
    [20, 17, 'response-under-90'],
    [20, 18, null],
  ] as const)('two steps: %i people, %i answers', (n, r, reason) => {
    const publication = decidePublication(n, r);
    expect(findWithholding('two-step-reach', { publication, rate: r / n })).toBe(reason);
  });
});

describe('the board of a wave', () => {
  it('of nobody, with no number that is not one', () => {
    const board = createBoard({ ...everybody(0), waves: [silentWave] }, 0);
    expect(board.header).toEqual({
      actors: 0,
      respondents: 0,
      responseRate: null,
      declaredAnswers: null,
      activeAnswers: null,
    });
    expect(board.publication).toBe('nothing');
    expect(board.tiles).toHaveLength(10);
    expect(JSON.stringify(board)).not.toContain('NaN');
  });

  it('of a second wave shows ties kept only when the first may be shown too', () => {
    const twelve = everybody(12);
    const [wave = silentWave] = twelve.waves;
    const few = { ...wave, respondents: wave.respondents.slice(0, 5) };
    const headline = (before: typeof wave) =>
      createBoard({ ...twelve, waves: [before, wave] }, 1).tiles[1]?.headline;
    expect(headline(wave)).toMatchObject({ key: 'maintained-share', value: 1 });
    expect(headline(few)).toMatchObject({
      key: 'maintained-share',
      value: null,
      caveats: ['response-under-half'],
    });
  });

  it('says who left a part unanswered', () => {
    const data = everybody(12);
    const [wave = silentWave] = data.waves;
    const external = [{ respondent: 'a0', ticked: ['e0'] }];
    const board = createBoard({ ...data, waves: [{ ...wave, external }] }, 0);
    expect(board.tiles[4]?.headline).toMatchObject({ value: 1 / 5, basis: { count: 1, respondents: 12 } });
    expect(board.tiles[4]?.headline.caveats).toContain('part-unanswered');
  });
});

describe('pieces of a figure', () => {
  it('a division by nothing is undefined, and told as null', () => {
    expect([nullify(divide(0, 0)), nullify(divide(3, 0)), nullify(divide(0, 3))]).toEqual([null, null, 0]);
  });

  it('answers are counted once in all, and at both ends', () => {
    const held = new Set([1, 2, 3, 4]);
    // Places 1 and 2 of a three-by-three square are 0→1 and 0→2; 3 is 1→0; 4 is 1→1, nobody’s answer.
    const { total, of } = countAnswers(3, (at) => held.has(at));
    expect([total, ...of]).toEqual([3, 3, 2, 1]);
  });

  it('a share without each, by subtraction', () => {
    const part = { total: 2, of: Float64Array.of(2, 1, 1) };
    const whole = { total: 4, of: Float64Array.of(4, 2, 2) };
    const found = sweepShare(part, whole, 'pairs');
    expect(found.value).toBe(0.5);
    expect(Array.from(found.without)).toEqual([Number.NaN, 0.5, 0.5]);
  });

  it('a mean of one is undefined without that one, and the same without the silent', () => {
    const found = sweepMean([null, 0.25, null], 'respondents');
    expect(found).toMatchObject({ value: 0.25, count: 1 });
    expect(Array.from(found.without)).toEqual([0.25, Number.NaN, 0.25]);
  });
});
