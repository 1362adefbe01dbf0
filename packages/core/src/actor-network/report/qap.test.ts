// A file with a second network on the same names: whether the two go together, the same each time.
import { describe, expect, it } from 'vitest';
import { computeQap, createGraph, parseNetwork, reportNetwork } from '../index.js';

const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];
const ring = nodes.map((name, at) => [name, nodes[(at + 1) % nodes.length] ?? '']);
const read = (more: object) => parseNetwork({ nodes, edges: ring, ...more });
const report = (more: object) => {
  const file = read(more);
  if (!file.ok || file.value.kind !== 'one-mode') throw new Error('a network was not read');
  return reportNetwork(file.value);
};

describe('two networks in one file', () => {
  it('are compared as the measure does, from a seed that is printed', () => {
    const places = nodes.map((_, at) => [at, (at + 1) % nodes.length] as const);
    const graph = createGraph({ n: nodes.length, directed: false, ties: places });
    const { correlation, p } = computeQap(graph, graph, { permutations: 999, seed: 2026 });
    expect(report({ other_edges: ring }).qap).toMatchObject({
      correlation,
      p,
      permutations: 999,
      seed: 2026,
    });
    expect(correlation).toBeCloseTo(1, 12);
  });

  it('go against one another when the second is what the first is not', () => {
    const pairs = nodes.flatMap((a, at) => nodes.slice(at + 1).map((b) => [a, b]));
    const has = (a = '', b = '') => ring.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
    const rest = pairs.filter(([a, b]) => !has(a, b));
    expect(report({ other_edges: rest }).qap).toMatchObject({ correlation: expect.closeTo(-1, 12) });
  });

  it('have no correlation when the second is empty, and no block when there is none', () => {
    expect(report({ other_edges: [] }).qap).toMatchObject({ correlation: null, p: null });
    expect(report({})).not.toHaveProperty('qap');
  });

  it('stand on the same names, or the stranger is told', () => {
    expect(read({ other_edges: [['a', 'z']] })).toEqual({
      ok: false,
      refusal: { code: 'name-unknown', data: { name: 'z' } },
    });
  });
});
