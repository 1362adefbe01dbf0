// What a file says and what is read of it: categories, refusals that name their place, and one wave or two.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../../../test/network-graphs.js';
import demo from '../examples/territory-demo.json' with { type: 'json' };
import { parseSurvey } from '../survey/schema.js';
import type { SurveyData } from '../survey/survey.js';
import { listCategoricalAttributes } from './mixing-report.js';
import { type NetworkFile, parseNetwork } from './schema.js';
import { reportTiles } from './tiles-report.js';

const four = ['a', 'b', 'c', 'd'];
const read = (input: unknown) => parseNetwork(input);

describe('[R101] a refusal says where', () => {
  it.each([
    ['no list of ties', { nodes: four }, 'edges'],
    ['nodes that are no list', { nodes: 'a, b', edges: [] }, 'nodes'],
    ['a tie with one end', { nodes: four, edges: [['a', 'b'], ['a']] }, 'edges.1'],
    ['a direction in words', { nodes: four, edges: [], directed: 'oui' }, 'directed'],
    ['no list of spaces', { two_mode: true, actors: ['a'], memberships: [] }, 'spaces'],
    ['a file that is a word', 'réseau', 'nodes, edges'],
    ['a file that is a list', [four], 'nodes, edges'],
  ] as const)('%s', (_, input, field) => {
    expect(read(input)).toEqual({ ok: false, refusal: { code: 'file-malformed', data: { field } } });
  });

  it('names who is there twice, a number and its word being one name', () => {
    const twice = (name: string) => ({ ok: false, refusal: { code: 'name-twice', data: { name } } });
    expect(read({ nodes: ['1', { id: 1 }], edges: [] })).toEqual(twice('1'));
    expect(read({ two_mode: true, actors: ['a', 'b', 'a'], spaces: ['a'], memberships: [] })).toEqual(
      twice('a'),
    );
  });

  it('names who is not there, the first end first', () => {
    const unknown = (name: string) => ({ ok: false, refusal: { code: 'name-unknown', data: { name } } });
    expect(read({ nodes: four, edges: [['y', 'z']] })).toEqual(unknown('y'));
    expect(read({ nodes: four, edges: [['a', 'z']] })).toEqual(unknown('z'));
    expect(read({ two_mode: true, actors: four, spaces: ['s'], memberships: [['a', 'b']] })).toEqual(
      unknown('b'),
    );
  });

  it('reads an actor and a space of the same name as two', () => {
    const found = read({ two_mode: true, actors: ['a'], spaces: ['a'], memberships: [['a', 'a']] });
    expect(found).toMatchObject({ ok: true, value: { kind: 'two-mode', memberships: [[0, 0]] } });
  });

  it('reads « two_mode: false » as one mode', () => {
    expect(read({ two_mode: false, nodes: four, edges: [] })).toMatchObject({
      ok: true,
      value: { kind: 'one-mode' },
    });
  });

  it('gives back every tie of positive weight at its place', () => {
    const name = fc.string({ minLength: 1, maxLength: 4 });
    const file = fc.uniqueArray(name, { minLength: 1, maxLength: 8 }).chain((nodes) =>
      fc.tuple(
        fc.constant(nodes),
        fc.array(fc.tuple(fc.nat(nodes.length - 1), fc.nat(nodes.length - 1), fc.nat(3)), {
          maxLength: 12,
        }),
      ),
    );
    fc.assert(
      fc.property(file, ([nodes, ties]) => {
        const edges = ties.map(([i, j, w]) => [nodes[i], nodes[j], w]);
        const kept = ties.filter(([, , w]) => w > 0);
        expect(read({ nodes, edges })).toMatchObject({
          ok: true,
          value: { names: nodes, edges: kept, isWeighted: kept.length > 0 },
        });
      }),
      law,
    );
  });
});

describe('which attributes are categories', () => {
  const listOf = (values: readonly unknown[]): readonly string[] => {
    const found = read({ nodes: values.map((value, i) => ({ id: `${i}`, value })), edges: [] });
    if (!found.ok) throw new Error(found.refusal.code);
    return listCategoricalAttributes(found.value as NetworkFile);
  };

  it.each([
    ['words', ['x', 'y', 'x', 'y'], true],
    ['yes and no', [true, false, true, false], true],
    ['codes', [1, 2, 2, 1], true],
    ['with some unknown', ['x', null, 'y', 'x'], true],
    ['three words for four', ['x', 'y', 'z', 'x'], true],
    ['three codes for four', [1, 2, 3, 1], false],
    ['one word for all', ['x', 'x', 'x', 'x'], false],
    ['one word each', ['w', 'x', 'y', 'z'], false],
    ['amounts', [0.5, 1.5, 0.5, 1.5], false],
    ['lists', [['x'], ['y'], ['x'], ['y']], false],
    ['nothing known', [null, null, null, null], false],
  ] as const)('%s', (_, values, isCategory) => {
    expect(listOf(values)).toEqual(isCategory ? ['value'] : []);
  });
});

function readDemo(): SurveyData {
  const found = parseSurvey(demo);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.data;
}

describe('[R107] the tiles of one wave or two', () => {
  const data = readDemo();
  const both = reportTiles(data);
  const [first, second] = data.waves;

  it('without a wave there is nothing to say', () => {
    expect(reportTiles({ ...data, waves: [] })).toEqual({});
  });

  it('one wave says the same alone, and nothing of change', () => {
    const alone = reportTiles({ ...data, waves: data.waves.slice(0, 1) });
    expect(Object.keys(alone)).toEqual([
      'wave1',
      'wave1_jackknife_se',
      'ei_active_wave1',
      'unique_without_names_wave1',
    ]);
    for (const [name, block] of Object.entries(alone)) expect(block).toEqual(both[name]);
  });

  it('read backwards, each change is its opposite, with the same error', () => {
    if (first === undefined || second === undefined) throw new Error('two waves are missing');
    const back = reportTiles({ ...data, waves: [second, first] });
    type Row = Readonly<Record<'wave1_panel' | 'wave2_panel' | 'difference' | 'se', number | null>>;
    const [there, again] = [both, back].map((one) => one.change_on_panel as Readonly<Record<string, Row>>);
    for (const [name, row] of Object.entries(there ?? {})) {
      const other = again?.[name];
      expect([other?.wave1_panel, other?.wave2_panel]).toEqual([row.wave2_panel, row.wave1_panel]);
      expect(other?.difference ?? 0).toBeCloseTo(-(row.difference ?? 0), 12);
      expect(other?.se ?? 0).toBeCloseTo(row.se ?? 0, 12);
    }
  });

  it('a wave beside itself keeps all its ties and adds none', () => {
    if (first === undefined) throw new Error('a wave is missing');
    const twice = reportTiles({ ...data, waves: [first, first] });
    expect(twice.ties_between_waves).toMatchObject({
      '2c_maintained': 1,
      lost: 0,
      '6b_renewal': 0,
      new: 0,
      answer_by_answer: { n10: 0, n01: 0, persistence: 1, renewal: 0, jaccard: 1 },
    });
  });
});
