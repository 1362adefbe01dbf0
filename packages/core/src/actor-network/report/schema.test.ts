// A network file: what is read, what is refused, and the categories it holds.
import { describe, expect, it } from 'vitest';
import { listCategoricalAttributes } from './mixing-report.js';
import { reportNetwork } from './network-report.js';
import { type NetworkFile, parseNetwork } from './schema.js';
import { reportTwoMode } from './two-mode-report.js';

function readOne(input: unknown): NetworkFile {
  const read = parseNetwork(input);
  if (!read.ok || read.value.kind !== 'one-mode') throw new Error('refused');
  return read.value;
}

const four = ['a', 'b', 'c', 'd'];

describe('reading a network', () => {
  it('takes plain names, numbers as names, and no direction as undirected', () => {
    const file = readOne({ nodes: ['a', { id: 2 }], edges: [['a', 2]] });
    expect(file).toMatchObject({ directed: false, names: ['a', '2'], edges: [[0, 1]], isWeighted: false });
  });

  it('is weighted when every tie has a weight; a weight of 0 is no tie', () => {
    expect(
      readOne({
        nodes: four,
        edges: [
          ['a', 'b', 2],
          ['b', 'c', 0],
        ],
      }),
    ).toMatchObject({
      isWeighted: true,
      edges: [[0, 1, 2]],
    });
    expect(
      readOne({
        nodes: four,
        edges: [
          ['a', 'b', 2],
          ['b', 'c'],
        ],
      }).isWeighted,
    ).toBe(false);
  });

  it.each([
    [{ nodes: four, edges: [['a', 'z']] }, 'name-unknown'],
    [{ nodes: ['a', 'a'], edges: [] }, 'name-twice'],
    [{ nodes: four }, 'file-malformed'],
    [{ nodes: four, edges: [['a', 'b', -1]] }, 'file-malformed'],
    // Two such weights would add up to infinity, and every share of them to nothing.
    [{ nodes: four, edges: [['a', 'b', 1e308]] }, 'file-malformed'],
    [{ nodes: [{ name: 'a' }], edges: [] }, 'file-malformed'],
    [{ two_mode: true, actors: ['a'], spaces: ['s', 's'], memberships: [] }, 'name-twice'],
    [{ two_mode: true, actors: ['a'], spaces: ['s'], memberships: [['b', 's']] }, 'name-unknown'],
    [{ two_mode: true }, 'file-malformed'],
    [[], 'file-malformed'],
    [null, 'file-malformed'],
  ] as const)('refuses %j', (input, code) => {
    const read = parseNetwork(input);
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });
});

describe('categories', () => {
  const file = readOne({
    nodes: four.map((id, i) => ({
      id,
      side: i % 2 === 0 ? 'left' : 'right',
      level: 1 + (i % 2),
      age: 30 + i,
      wealth: i / 3,
      one: 'x',
      tags: [],
    })),
    edges: [['a', 'b']],
  });

  it('are words or codes that group, not ages, amounts nor lists', () => {
    expect(listCategoricalAttributes(file)).toEqual(['side', 'level']);
  });

  it('give one mixing entry each, and brokerage roles', () => {
    const report = reportNetwork(file) as Record<string, Record<string, unknown>>;
    expect(Object.keys(report.mixing ?? {})).toEqual(['side', 'level']);
    expect(Object.keys(report.brokerage ?? {})).toEqual(['side', 'level']);
  });
});

/** Every number of a report. */
function listNumbers(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listNumbers) : [];
}

describe('the policy for empty, isolated and unconnected graphs: undefined is null, never NaN', () => {
  it.each([
    ['nobody', { nodes: [], edges: [] }],
    ['one', { nodes: ['a'], edges: [] }],
    ['two apart', { nodes: ['a', 'b'], edges: [] }],
    ['all isolated', { nodes: four, edges: [] }],
    [
      'one isolated',
      {
        nodes: four,
        edges: [
          ['a', 'b'],
          ['b', 'c'],
          ['a', 'c'],
        ],
      },
    ],
    [
      'in two pieces',
      {
        nodes: four,
        edges: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ],
    ['a tie to oneself', { nodes: four, edges: [['a', 'a']] }],
  ] as const)('%s, undirected and directed', (_, network) => {
    for (const directed of [false, true]) {
      const nodes = network.nodes.map((id, i) => ({ id, side: i % 2 === 0 ? 'x' : 'y' }));
      const report = reportNetwork(readOne({ ...network, nodes, directed }));
      expect(listNumbers(report).every(Number.isFinite)).toBe(true);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }
  });

  it('an isolated node has no position that needs a contact', () => {
    const report = reportNetwork(
      readOne({
        nodes: four,
        edges: [
          ['a', 'b'],
          ['b', 'c'],
          ['a', 'c'],
        ],
      }),
    ) as Record<string, Record<string, readonly unknown[]>>;
    const last = (name: string): unknown => report.node?.[name]?.[3];
    const undefinedOnes = [
      'local_clustering',
      'constraint',
      'effective_size',
      'efficiency',
      'hierarchy',
      'ego_redundancy',
      'closeness_in_component',
    ];
    expect(undefinedOnes.map(last)).toEqual(undefinedOnes.map(() => null));
    expect(
      [
        'betweenness',
        'harmonic_normalised',
        'closeness_wasserman_faust',
        'degree',
        'core_number',
        'eigenvector_l2',
      ].map(last),
    ).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('two modes without anybody', () => {
    const read = parseNetwork({ two_mode: true, actors: [], spaces: [], memberships: [] });
    if (!read.ok || read.value.kind !== 'two-mode') throw new Error('refused');
    expect(listNumbers(reportTwoMode(read.value)).every(Number.isFinite)).toBe(true);
  });
});
