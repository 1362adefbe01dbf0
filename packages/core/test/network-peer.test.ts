// A second opinion: what graphology computes on random graphs, measure by measure.
import fc from 'fast-check';
import Peer from 'graphology';
import louvain from 'graphology-communities-louvain';
import { coreNumber } from 'graphology-cores';
import { centrality, graph as graphMetrics } from 'graphology-metrics';
import { describe, expect, it } from 'vitest';
import {
  computeBestPartition,
  computeBetweenness,
  computeCloseness,
  computeCoreNumbers,
  computeDegrees,
  computeDensity,
  computeDistances,
  computeEigenvector,
  computePageRank,
  computePartitionModularity,
  type Graph,
  groupByLouvain,
  groupComponents,
  unweigh,
} from '../src/actor-network/index.js';
import { anyGraph, tiesOf } from './network-graphs.js';

function toPeer(graph: Graph): Peer {
  const peer = new Peer({ type: graph.directed ? 'directed' : 'undirected' });
  for (let i = 0; i < graph.n; i += 1) peer.addNode(String(i));
  for (const [a, b] of tiesOf(graph)) peer.addEdge(String(a), String(b));
  return peer;
}

function compare(
  found: ArrayLike<number | null>,
  theirs: Readonly<Record<string, number>>,
  digits = 9,
): void {
  for (let i = 0; i < found.length; i += 1) expect(found[i]).toBeCloseTo(theirs[i] ?? 0, digits);
}

// Its types ask for a flag first; its code does not.
const readCores = coreNumber as unknown as (peer: Peer) => Readonly<Record<string, number>>;

// Up to 210 ends of ties: the peer's index overflows at 256, where it disagrees with every path counted by hand.
const both = fc.boolean().chain((directed) => anyGraph({ directed, most: 15 }));
const oneWay = anyGraph({ directed: false, most: 15 });

describe('graphology agrees', () => {
  it('on density and degrees', () => {
    fc.assert(
      fc.property(both, (graph) => {
        const peer = toPeer(graph);
        if (graph.n < 2) return;
        expect(computeDensity(graph)).toBeCloseTo(graphMetrics.density(peer), 12);
        compare(
          Array.from(computeDegrees(graph.out), (k) => k / (graph.n - 1)),
          graph.directed ? centrality.outDegree(peer) : centrality.degree(peer),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('on betweenness, both ways of counting pairs', () => {
    fc.assert(
      fc.property(both, (graph) => {
        const theirs = centrality.betweenness(toPeer(graph), { normalized: false, getEdgeWeight: null });
        compare(computeBetweenness(graph), theirs);
      }),
      { numRuns: 60 },
    );
  });

  it('on closeness after Wasserman & Faust', () => {
    fc.assert(
      fc.property(oneWay, (graph) => {
        if (graph.n < 2) return;
        compare(
          computeCloseness(computeDistances(graph)),
          centrality.closeness(toPeer(graph), { wassermanFaust: true }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('on PageRank', () => {
    fc.assert(
      fc.property(both, (graph) => {
        const options = { tolerance: 1e-13, maxIterations: 2_000, getEdgeWeight: null };
        compare(computePageRank(graph), centrality.pagerank(toPeer(graph), options), 8);
      }),
      { numRuns: 60 },
    );
  });

  it('on the eigenvector of a connected graph', () => {
    fc.assert(
      fc.property(oneWay, (graph) => {
        if (graph.n < 3 || groupComponents(graph).sizes.length > 1) return;
        const options = { tolerance: 1e-12, maxIterations: 100_000, getEdgeWeight: null };
        compare(computeEigenvector(graph)?.l2 ?? [], centrality.eigenvector(toPeer(graph), options), 6);
      }),
      { numRuns: 40 },
    );
  });

  it('on core numbers', () => {
    fc.assert(
      fc.property(oneWay, (graph) => {
        compare(computeCoreNumbers(graph), readCores(toPeer(graph)));
      }),
      { numRuns: 60 },
    );
  });

  it('on the modularity of given groups, and finds none better than ours', () => {
    fc.assert(
      fc.property(oneWay, (source) => {
        const graph = unweigh(source);
        if (graph.ties === 0) return;
        const peer = toPeer(graph);
        const groups = groupByLouvain(graph);
        const getNodeCommunity = (node: string): number => groups[Number(node)] ?? 0;
        const theirs = graphMetrics.modularity(peer, { getNodeCommunity, getEdgeWeight: null });
        expect(computePartitionModularity(graph, groups)).toBeCloseTo(theirs, 9);
        const best = computeBestPartition(graph, { runs: 10, seed: 3 }).modularity ?? 0;
        const { modularity } = louvain.detailed(peer, { getEdgeWeight: null });
        expect(best >= modularity - 1e-9).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
