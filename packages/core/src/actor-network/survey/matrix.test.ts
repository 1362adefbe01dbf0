// Answers as matrices: who speaks, about whom, and what either of two, or both, say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, anySurvey, say, silentWave } from '../../../test/network-surveys.js';
import { computeDegrees, hasTie } from '../graph/graph.js';
import { createEitherGraph } from './either-graph.js';
import { createWaveMatrix, listPanel, NOT_ASKED } from './matrix.js';
import type { SurveyData, SurveyWave } from './survey.js';

const waveOf = (data: SurveyData): SurveyWave => data.waves[0] ?? silentWave;
const read = (data: SurveyData, only: ReadonlySet<string> | null = null) =>
  createWaveMatrix(data, waveOf(data), only);
const square = (list: ArrayLike<number>, n: number): readonly string[] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => list[i * n + j]).join(''));

describe('four people, one of whom is silent', () => {
  // 0→1 a week, 1→0 a year, 1→2 a year, 2→1 a year, 0→3 a month; what 3 would say is not heard.
  const data = answer(
    ['A', null, 'B', 'A'],
    [
      say(0, 1, { rhythm: 4, modes: ['info', 'help'] }),
      say(1, 0, { rhythm: 1, modes: null }),
      say(1, 2, { rhythm: 1, modes: [] }),
      say(2, 1, { rhythm: 1 }),
      say(0, 3),
      say(3, 0, { rhythm: 4 }),
    ],
    [3],
  );
  const matrix = read(data);

  it('writes rhythms by row, and hears respondents alone', () => {
    expect(square(matrix.rhythm, 4)).toEqual(['0403', '1010', '0100', '0000']);
    expect([...matrix.responded]).toEqual([1, 1, 1, 0]);
  });

  it('active from once a quarter on', () => {
    expect(square(matrix.active, 4)).toEqual(['0101', '0000', '0000', '0000']);
  });

  it('either of the two makes a tie, both declaring confirms it', () => {
    expect(square(matrix.either, 4)).toEqual(['0101', '1000', '0000', '1000']);
    expect(square(matrix.confirmed, 4)).toEqual(['0100', '1000', '0000', '0000']);
  });

  it('two yearly words do not confirm a tie that nobody says is active', () => {
    expect([matrix.confirmed[1 * 4 + 2], matrix.confirmed[2 * 4 + 1]]).toEqual([0, 0]);
  });

  it('tells modes that were not asked from none', () => {
    expect([matrix.modes[1], matrix.modes[1 * 4], matrix.modes[1 * 4 + 2]]).toEqual([2, NOT_ASKED, 0]);
  });

  it('numbers categories as they come, none as none', () => {
    expect(matrix.grouping.names).toEqual(['A', 'B']);
    expect([...matrix.grouping.of]).toEqual([0, -1, 1, 0]);
  });

  it('draws the graph of either', () => {
    const graph = createEitherGraph(matrix);
    expect([graph.ties, graph.directed]).toEqual([2, false]);
    expect([...computeDegrees(graph.out)]).toEqual([2, 1, 0, 1]);
  });

  it('with only one heard, the others stay on the roster and may be named', () => {
    const only = read(data, new Set(['a0']));
    expect([only.n, only.respondents]).toEqual([4, 1]);
    expect(square(only.rhythm, 4)).toEqual(['0403', '0000', '0000', '0000']);
    expect(read(data, new Set()).respondents).toBe(0);
  });
});

describe('odd answers', () => {
  const base = answer([null, null], []);
  const withWave = (more: Partial<SurveyWave>): SurveyData => ({
    ...base,
    waves: [{ ...waveOf(base), ...more }],
  });

  it('somebody told twice as a respondent answers once', () => {
    expect(read(withWave({ respondents: ['a0', 'a0', 'a1'] })).respondents).toBe(2);
  });

  it('a mode ticked twice is one mode', () => {
    expect(read(withWave({ ties: [say(0, 1, { modes: ['info', 'info'] })] })).modes[1]).toBe(1);
  });

  it('a kind or a space that was not offered is not read; one ticked twice is read once', () => {
    const matrix = read(
      withWave({
        external: [{ respondent: 'a0', ticked: ['e1', 'moon', 'e1'] }],
        memberships: [{ respondent: 'a1', ticked: ['s0', 'casino'] }],
      }),
    );
    expect([matrix.external, matrix.attended]).toEqual([
      [[1], null],
      [null, [0]],
    ]);
  });

  it('opinions of somebody who is no respondent are not read', () => {
    const climate = [
      { respondent: 'a0', answers: [5, 5, 5, 5] },
      { respondent: 'a1', answers: [1, 1, 1, 1] },
    ];
    expect(read(withWave({ respondents: ['a1'], climate })).climate).toEqual([null, [1, 1, 1, 1]]);
  });
});

describe('laws of a wave', () => {
  it('either is symmetric and holds active; confirmed is symmetric and within either', () => {
    fc.assert(
      fc.property(anySurvey(), (data) => {
        const { n, active, either, confirmed } = read(data);
        for (let i = 0; i < n; i += 1) {
          expect([active[i * n + i], either[i * n + i]]).toEqual([0, 0]);
          for (let j = 0; j < n; j += 1) {
            const [at, back] = [i * n + j, j * n + i];
            expect([either[at], confirmed[at]]).toEqual([either[back], confirmed[back]]);
            expect((active[at] ?? 0) <= (either[at] ?? 0)).toBe(true);
            expect((confirmed[at] ?? 0) <= (either[at] ?? 0)).toBe(true);
          }
        }
      }),
      { numRuns: 40, seed: 21 },
    );
  });

  it('the graph of either has a tie where the matrix has one', () => {
    fc.assert(
      fc.property(anySurvey(), (data) => {
        const matrix = read(data);
        const graph = createEitherGraph(matrix);
        matrix.either.forEach((tied, at) => {
          expect(hasTie(graph.out, Math.floor(at / matrix.n), at % matrix.n)).toBe(tied === 1);
        });
      }),
      { numRuns: 30, seed: 22 },
    );
  });

  it('a higher threshold never makes a tie alive', () => {
    fc.assert(
      fc.property(anySurvey(), (data) => {
        const count = (activeThreshold: SurveyData['activeThreshold']): number =>
          read({ ...data, activeThreshold }).active.reduce((sum, a) => sum + a, 0);
        const counts = ([1, 2, 3, 4] as const).map(count);
        expect(counts).toEqual([...counts].sort((x, y) => y - x));
        expect(count(0)).toBe(count(1));
      }),
      { numRuns: 40, seed: 23 },
    );
  });

  it('the panel is the same both ways, and within each wave', () => {
    fc.assert(
      fc.property(anySurvey({ waves: 2 }), (data) => {
        const [one, two] = [data.waves[0] ?? silentWave, data.waves[1] ?? silentWave];
        const panel = listPanel(data, [one, two]);
        expect([...listPanel(data, [two, one])].sort()).toEqual([...panel].sort());
        for (const id of panel)
          expect(one.respondents.includes(id) && two.respondents.includes(id)).toBe(true);
      }),
      { numRuns: 40, seed: 24 },
    );
  });
});
