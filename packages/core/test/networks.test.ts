// Classic networks kept beside the project, when they are there: published figures, and laws on real ties.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  computeDensity,
  computeDyads,
  computeEiIndex,
  computeEiSpread,
  computeReciprocity,
  computeTieChange,
  computeTriadCensus,
  createGraph,
  type Graph,
  groupByCategory,
  parseNetwork,
  reportNetwork,
} from '../src/actor-network/index.js';

const shared = [
  process.env.TRAME_SHARED,
  new URL('../../../../shared', import.meta.url).pathname,
  '/work/shared',
].find((folder) => folder !== undefined && existsSync(`${folder}/networks`));

interface Stored {
  readonly directed: boolean | Readonly<Record<string, boolean>>;
  readonly nodes: readonly Readonly<Record<string, unknown> & { id: string }>[];
  readonly relations: Readonly<Record<string, readonly (readonly [string, string, number?])[]>>;
}

const load = (name: string): Stored => JSON.parse(readFileSync(`${shared}/networks/${name}.json`, 'utf8'));

function toGraph({ nodes, directed, relations }: Stored, relation: string): Graph {
  const place = new Map(nodes.map(({ id }, at) => [id, at]));
  const ties = (relations[relation] ?? []).map(([a, b]) => [place.get(a) ?? -1, place.get(b) ?? -1] as const);
  return createGraph({ n: nodes.length, directed: directed === true, ties });
}

function countChange(stored: Stored, before: string, after: string) {
  const key = ([a, b]: readonly [string, string, number?]): string => JSON.stringify([a, b]);
  const [first, second] = [before, after].map((one) => new Set((stored.relations[one] ?? []).map(key)));
  const both = [...(first ?? [])].filter((tie) => second?.has(tie)).length;
  return { both, onlyBefore: (first?.size ?? 0) - both, onlyAfter: (second?.size ?? 0) - both };
}

describe.skipIf(shared === undefined)(
  'classic networks (skipped when the folder « shared/networks » is absent)',
  () => {
    it('Krackhardt’s advice has two reciprocities, 0.4737 and 0.3103', () => {
      const { arcs, dyads } = computeReciprocity(toGraph(load('krackhardt-hightech'), 'advice'));
      expect([arcs?.toFixed(4), dyads?.toFixed(4)]).toEqual(['0.4737', '0.3103']);
    });

    it('Coleman’s boys keep 0.38 of their ties; Sampson’s novices 0.45, then 0.55', () => {
      const [coleman, sampson] = [load('coleman-highschool'), load('sampson-monks')];
      const jaccard = (stored: Stored, a: string, b: string): number =>
        computeTieChange(countChange(stored, a, b)).jaccard ?? 0;
      expect(jaccard(coleman, 'fall', 'spring')).toBeCloseTo(0.38, 2);
      expect(jaccard(sampson, 'liking_t1', 'liking_t2')).toBeCloseTo(0.45, 2);
      expect(jaccard(sampson, 'liking_t2', 'liking_t3')).toBeCloseTo(0.55, 2);
    });

    it('the sixteen Florentine families: Pucci has no position, and the rest is connected', () => {
      const stored = load('florentine16');
      const read = parseNetwork({ directed: false, nodes: stored.nodes, edges: stored.relations.marriage });
      if (!read.ok || read.value.kind !== 'one-mode') throw new Error('refused');
      const { graph, node } = reportNetwork(read.value) as Record<string, Record<string, unknown>>;
      const pucci = read.value.names.indexOf('Pucci');
      expect(graph).toMatchObject({
        n: 16,
        m: 20,
        isolates: 1,
        component_sizes: [15, 1],
        closeness_centralisation: null,
      });
      expect((node as { constraint: readonly unknown[] }).constraint[pucci]).toBeNull();
      expect(graph?.modularity_maximum_certified).toBe(true);
    });

    it.each([
      ['krackhardt-hightech', 'friendship'],
      ['lazega-lawyers', 'advice'],
      ['lazega-lawyers', 'cowork'],
      ['freeman-eies', 't1'],
      ['sampson-monks', 'liking_t3'],
    ])('%s, %s: the census holds all arcs and all triads', (name, relation) => {
      const graph = toGraph(load(name), relation);
      const { mutual, asymmetric } = computeDyads(graph);
      const triads = Object.values(computeTriadCensus(graph)).reduce((sum, count) => sum + count, 0);
      expect(2 * mutual + asymmetric).toBe(graph.ties);
      expect(triads).toBe((graph.n * (graph.n - 1) * (graph.n - 2)) / 6);
      expect(computeDensity(graph)).toBeGreaterThan(0);
    });

    it('Lazega’s lawyers work inside their office far more than chance', () => {
      const stored = load('lazega-lawyers');
      const graph = toGraph(stored, 'cowork');
      const offices = groupByCategory(stored.nodes.map(({ office }) => String(office)));
      const { z } = computeEiSpread(graph, offices, computeEiIndex(graph, offices).ei);
      expect(z).toBeLessThan(-5);
    });
  },
);
