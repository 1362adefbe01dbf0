// Constraint and its hierarchy: worked by hand, known shapes, and Burt's formula written out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGraph, barbell, clique, law, link, ring, star } from '../../../test/network-graphs.js';
import { type Graph, hasTie, listTies } from '../graph/graph.js';
import { computeConstraint } from './constraint.js';
import { createContacts } from './contact.js';

const read = (graph: Graph) => computeConstraint(createContacts(graph));

/** z = a + aᵀ, as rows. */
function toStrengths(graph: Graph): readonly number[][] {
  const z = Array.from({ length: graph.n }, () => new Array<number>(graph.n).fill(0));
  for (const [i, j, w] of listTies(graph)) {
    for (const [a, b] of [
      [i, j],
      [j, i],
    ] as const) {
      const row = z[a] ?? [];
      row[b] = (row[b] ?? 0) + w;
    }
  }
  return z;
}

function constrain(graph: Graph, i: number): number | null {
  const p = toStrengths(graph).map((row) => {
    const sum = row.reduce((s, x) => s + x, 0);
    return row.map((x) => (sum === 0 ? 0 : x / sum));
  });
  const at = (a: number, b: number): number => p[a]?.[b] ?? 0;
  const others = p.map((_, j) => j).filter((j) => at(i, j) > 0);
  if (others.length === 0) return null;
  return others.reduce((sum, j) => {
    const through = p.reduce((s, _, q) => (q === i || q === j ? s : s + at(i, q) * at(q, j)), 0);
    return sum + (at(i, j) + through) ** 2;
  }, 0);
}

describe('constraint, worked by hand', () => {
  it('two triangles and a bridge: 145/144 in a triangle, 11/18 for who holds the bridge', () => {
    const { constraint } = read(barbell);
    expect(constraint[0]).toBeCloseTo((1 / 2 + 1 / 6) ** 2 + (1 / 2 + 1 / 4) ** 2, 14);
    expect(constraint[0]).toBeCloseTo(145 / 144, 14);
    expect(constraint[2]).toBeCloseTo(1 / 4 + 1 / 4 + 1 / 9, 14);
  });

  it('its hierarchy: two contacts constrain 27/22 of the mean, the third 6/11', () => {
    const [a, b] = [27 / 22, 6 / 11];
    const expected = (2 * a * Math.log(a) + b * Math.log(b)) / (3 * Math.log(3));
    expect(read(barbell).hierarchy[2]).toBeCloseTo(expected, 14);
  });

  it('time spent counts: three quarters with one, a quarter with the other, who know each other well', () => {
    const graph = link(3, [
      [0, 1, 3],
      [0, 2, 1],
      [1, 2, 1],
    ]);
    const expected = (3 / 4 + (1 / 4) * (1 / 2)) ** 2 + (1 / 4 + (3 / 4) * (1 / 4)) ** 2;
    expect(read(graph).constraint[0]).toBeCloseTo(expected, 14);
  });
});

describe('constraint of known shapes', () => {
  it.each([2, 3, 4, 6])(
    'in a clique of %i all have the same: (n − 1)((1 + (n − 2)/(n − 1))/(n − 1))²',
    (n) => {
      const share = 1 / (n - 1);
      const each = (n - 1) * (share + (n - 2) * share * share) ** 2;
      for (const c of read(clique(n)).constraint) expect(c).toBeCloseTo(each, 12);
      for (const h of read(clique(n)).hierarchy)
        if (n === 2) expect(h).toBeNull();
        else expect(h).toBeCloseTo(0, 12);
    },
  );

  it('a centre with k strangers is at 1/k, each of them at 1', () => {
    expect(read(star(5)).constraint).toEqual([1 / 4, 1, 1, 1, 1]);
    expect(read(ring(6)).constraint).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
  });
});

describe('laws of constraint', () => {
  it('is Burt’s formula, weighted and in either direction', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true, most: 8 }), (graph) => {
        read(graph).constraint.forEach((found, i) => {
          const expected = constrain(graph, i);
          if (expected === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(expected, 10);
        });
      }),
      law,
    );
  });

  it('is at least 1/k, which only strangers of equal weight give; hierarchy between 0 and 1', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const { constraint, hierarchy } = read(graph);
        constraint.forEach((c, i) => {
          const k = Array.from({ length: graph.n }, (_, j) => j).filter((j) =>
            hasTie(graph.out, i, j),
          ).length;
          if (k === 0) expect(c).toBeNull();
          else expect(c).toBeGreaterThanOrEqual(1 / k - 1e-12);
        });
        for (const h of hierarchy) if (h !== null) expect(h >= -1e-12 && h <= 1 + 1e-12).toBe(true);
      }),
      law,
    );
  });
});
