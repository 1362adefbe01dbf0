// Sheets become the data of the board: nobody who left early, nobody who objected, nothing invented.
import { describe, expect, it } from 'vitest';
import { assembleTwoWaves, assembleWave } from './assemble.js';
import { createSheet, type SurveySheet } from './sheet.js';

const frame = { spaces: ['club'], externalTypes: ['clients', 'abroad'], activeThreshold: 2 as const };
const actors = ['ana', 'bob', 'cat'].map((id) => ({ id, category: 'port' }));
const own = (person: string, more: Partial<SurveySheet>) => ({
  person,
  sheet: { ...createSheet(1), whoDone: true, ...more },
});

describe('one wave', () => {
  it('keeps the order of the roster and what each person answered', () => {
    const sheets = [
      own('bob', { outside: { clients: 'quarterly', abroad: 'rarely' }, spaces: ['club'] }),
      own('ana', {
        ticked: ['bob'],
        ties: { bob: { rhythm: 3, modes: ['info'] } },
        opinions: [5, null, 1, 2],
      }),
    ];
    expect(assembleWave({ actors, sheets }, frame)).toEqual({
      ...frame,
      actors,
      waves: [
        {
          respondents: ['ana', 'bob'],
          ties: [{ from: 'ana', to: 'bob', rhythm: 3, modes: ['info'] }],
          external: [{ respondent: 'bob', ticked: ['clients'] }],
          memberships: [{ respondent: 'bob', ticked: ['club'] }],
          climate: [{ respondent: 'ana', answers: [5, null, 1, 2] }],
        },
      ],
    });
  });

  it('takes a tick without a rhythm as once a year, and what was not asked as unknown', () => {
    const { waves } = assembleWave({ actors, sheets: [own('ana', { ticked: ['bob'] })] }, frame);
    expect(waves[0]?.ties).toEqual([{ from: 'ana', to: 'bob', rhythm: 1, modes: null }]);
  });

  it('leaves out who did not reach the end of the list, and who is not on the roster', () => {
    const sheets = [own('ana', { whoDone: false, ticked: ['bob'] }), own('zoe', { ticked: ['bob'] })];
    const { waves } = assembleWave({ actors, sheets }, frame);
    expect(waves[0]).toMatchObject({ respondents: [], ties: [] });
  });

  it('leaves out ties to people who objected', () => {
    const { waves } = assembleWave({ actors, sheets: [own('ana', { ticked: ['zoe', 'bob'] })] }, frame);
    expect(waves[0]?.ties.map(({ to }) => to)).toEqual(['bob']);
  });
});

it('compares two waves on those who stood on both rosters (panel rule)', () => {
  const before = {
    actors,
    sheets: [own('ana', { ticked: ['bob', 'cat'] }), own('cat', { ticked: ['ana'] })],
  };
  const after = {
    actors: [
      { id: 'ana', category: 'school' },
      { id: 'bob', category: 'port' },
      { id: 'new', category: 'port' },
    ],
    sheets: [own('ana', { ticked: ['bob', 'new'] }), own('new', { ticked: ['ana'] })],
  };
  const data = assembleTwoWaves(before, after, frame);
  expect(data.actors.map(({ id, category }) => `${id} ${category}`)).toEqual(['ana school', 'bob port']);
  expect(data.waves.map((wave) => wave.ties.map(({ from, to }) => from + to))).toEqual([
    ['anabob'],
    ['anabob'],
  ]);
  expect(data.waves.map(({ respondents }) => respondents)).toEqual([['ana'], ['ana']]);
});
