// A survey file: what is read, and what is refused with the name that does not fit.
import { describe, expect, it } from 'vitest';
import demo from '../examples/territory-demo.json' with { type: 'json' };
import { createEitherGraph } from './either-graph.js';
import { createWaveMatrix, NOT_ASKED } from './matrix.js';
import { parseSurvey } from './schema.js';

const wave = {
  respondents: ['x', 'y'],
  ties_from_to_frequency_modes: [['x', 'y', 3, 'info+help']],
  external: [['x', [0]]],
  memberships: [['y', []]],
  climate: [['x', [1, null, 5, 3]]],
};
const file = {
  id: 'small',
  actors: [{ id: 'x', category: 'A' }, { id: 'y', category: null }, { id: 'z' }],
  spaces: ['s'],
  external_types: ['e'],
  waves: [wave],
};
const withWave = (more: Record<string, unknown>) => ({ ...file, waves: [{ ...wave, ...more }] });

function refusalOf(input: unknown) {
  const read = parseSurvey(input);
  return read.ok ? null : [read.refusal.code, read.refusal.data];
}

describe('reading', () => {
  it('the demonstration: 48 actors, two waves', () => {
    const read = parseSurvey(demo);
    expect(read.ok && [read.value.data.actors.length, read.value.data.waves.length]).toEqual([48, 2]);
  });

  it('turns positions into names, and keeps what was not answered apart from « none »', () => {
    const read = parseSurvey(file);
    if (!read.ok) throw new Error('refused');
    const { data, id } = read.value;
    expect(id).toBe('small');
    expect(data.activeThreshold).toBe(2);
    expect(data.waves[0]).toMatchObject({
      ties: [{ from: 'x', to: 'y', rhythm: 3, modes: ['info', 'help'] }],
      external: [{ respondent: 'x', ticked: ['e'] }],
      memberships: [{ respondent: 'y', ticked: [] }],
    });
    const matrix = createWaveMatrix(data, data.waves[0] as (typeof data.waves)[number]);
    expect(matrix.external).toEqual([[0], null, null]);
    expect(matrix.attended).toEqual([null, [], null]);
    expect(createEitherGraph(matrix).ties).toBe(1);
  });

  it('« not asked » is null, « nothing ticked » is empty', () => {
    const read = parseSurvey(
      withWave({
        ties_from_to_frequency_modes: [
          ['x', 'y', 2, null],
          ['y', 'x', 2, ''],
        ],
      }),
    );
    if (!read.ok) throw new Error('refused');
    const { data } = read.value;
    const matrix = createWaveMatrix(data, data.waves[0] as (typeof data.waves)[number]);
    expect([matrix.modes[1], matrix.modes[3]]).toEqual([NOT_ASKED, 0]);
  });
});

describe('refusing', () => {
  it.each([
    ['no waves', { ...file, waves: [] }, 'file-malformed', { field: 'waves' }],
    ['three waves', { ...file, waves: [wave, wave, wave] }, 'file-malformed', { field: 'waves' }],
    ['not an object', 3, 'file-malformed', { field: 'actors, waves' }],
    [
      'a rhythm of nine',
      withWave({ ties_from_to_frequency_modes: [['x', 'y', 9, 'info']] }),
      'file-malformed',
      undefined,
    ],
    [
      'a mode nobody knows',
      withWave({ ties_from_to_frequency_modes: [['x', 'y', 2, 'gossip']] }),
      'file-malformed',
      undefined,
    ],
    ['an opinion of six', withWave({ climate: [['x', [6]]] }), 'file-malformed', undefined],
    [
      'a type beyond the list',
      withWave({ external: [['x', [1]]] }),
      'file-malformed',
      { field: 'waves.0.external' },
    ],
    [
      'a space beyond the list',
      withWave({ memberships: [['x', [4]]] }),
      'file-malformed',
      { field: 'waves.0.memberships' },
    ],
    ['an actor twice', { ...file, actors: [...file.actors, { id: 'x' }] }, 'name-twice', { name: 'x' }],
    ['a space twice', { ...file, spaces: ['s', 's'] }, 'name-twice', { name: 's' }],
    [
      'a respondent off the roster',
      withWave({ respondents: ['x', 'y', 'w'] }),
      'name-unknown',
      { name: 'w' },
    ],
    [
      'a tie to a stranger',
      withWave({ ties_from_to_frequency_modes: [['x', 'w', 2, '']] }),
      'name-unknown',
      { name: 'w' },
    ],
    [
      'a respondent twice',
      withWave({ respondents: ['x', 'y', 'x'] }),
      'answer-twice',
      { name: 'x', wave: 1 },
    ],
    [
      'a tie said twice',
      withWave({
        ties_from_to_frequency_modes: [
          ['x', 'y', 2, ''],
          ['x', 'y', 3, ''],
        ],
      }),
      'answer-twice',
      { name: 'x → y', wave: 1 },
    ],
    [
      'a part answered twice',
      withWave({
        external: [
          ['x', [0]],
          ['x', []],
        ],
      }),
      'answer-twice',
      { name: 'x', wave: 1 },
    ],
    [
      'answers of somebody who did not answer',
      withWave({ climate: [['z', [1]]] }),
      'answer-without-respondent',
      { name: 'z', wave: 1 },
    ],
  ] as const)('%s', (_, input, code, data) => {
    const refusal = refusalOf(input);
    expect(refusal?.[0]).toBe(code);
    if (data !== undefined) expect(refusal?.[1]).toEqual(data);
  });

  it('never throws, whatever the file', () => {
    for (const input of [
      null,
      [],
      'x',
      {},
      { actors: 3 },
      { actors: [{}], waves: [{}] },
      { ...file, waves: [null] },
    ])
      expect(parseSurvey(input).ok).toBe(false);
  });
});
