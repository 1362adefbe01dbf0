// The network measures beside graphology, in one process, measure by measure, on the same graphs; then the ten tiles alone.
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import {
  compareWaves,
  computeBetweenness,
  computeCloseness,
  computeCoreNumbers,
  computeDegrees,
  computeDensity,
  computeDiameter,
  computeDistances,
  computeEigenvector,
  computePageRank,
  computePartitionModularity,
  createBoard,
  createGraph,
  type Graph,
  groupByLouvain,
  type SurveyData,
  type SurveyWave,
} from '@trame/core/actor-network';
import { createDraw, type Draw } from '@trame/core/kernel';
import type Peer from 'graphology';

const require = createRequire(import.meta.url);
const { UndirectedGraph } = require('graphology') as { UndirectedGraph: new () => Peer };
const metrics = require('graphology-metrics');
const louvain = require('graphology-communities-louvain');
const cores = require('graphology-cores');

const SIZES = (process.env.TRAME_NETWORK_SIZES ?? '50,300,2000,10000').split(',').map(Number);
/** Above this, betweenness and closeness take both a minute or more: only with TRAME_NETWORK_ALL=1. */
const MOST_PATHS = process.env.TRAME_NETWORK_ALL === '1' ? Number.POSITIVE_INFINITY : 2_000;
/** Above this, the peer takes more than half a minute. */
const MOST_DIAMETER = 300;
const SEED = 2026;
const MEAN_DEGREE = 8;

/** Groups of about twenty: three ties in four stay inside, as in a territory. */
function drawTies(n: number): readonly (readonly [number, number])[] {
  const draw = createDraw(SEED);
  const seen = new Set<number>();
  const ties: (readonly [number, number])[] = [];
  while (ties.length < (n * MEAN_DEGREE) / 2) {
    const a = draw.below(n);
    const first = a - (a % 20);
    const b = draw.below(4) === 0 ? draw.below(n) : first + draw.below(Math.min(20, n - first));
    const key = Math.min(a, b) * n + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    ties.push([a, b]);
  }
  return ties;
}

function clock(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The least of several runs, in milliseconds: what the code costs when nobody else takes the processor. */
function time(run: () => unknown, budgetMs = 300): number {
  let least = Number.POSITIVE_INFINITY;
  const end = performance.now() + budgetMs;
  for (let turn = 0; turn < 2 || performance.now() < end; turn += 1) {
    least = Math.min(least, clock(run));
    if (least > budgetMs && turn >= 1) break;
  }
  return least;
}

/** The same for two, turn by turn: what else runs on the machine weighs on both alike. */
function timeBoth(ours: () => unknown, theirs: () => unknown, budgetMs = 600): readonly [number, number] {
  let [mine, other] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const end = performance.now() + budgetMs;
  for (let turn = 0; turn < 2 || performance.now() < end; turn += 1) {
    [mine, other] = [Math.min(mine, clock(ours)), Math.min(other, clock(theirs))];
    if (Math.max(mine, other) > budgetMs && turn >= 1) break;
  }
  return [mine, other];
}

type Pair = readonly [name: string, ours: () => unknown, theirs: () => unknown];

function listPairs(graph: Graph, peer: Peer, n: number): readonly Pair[] {
  const draw = createDraw(SEED);
  const groups = groupByLouvain(graph);
  const communities = Object.fromEntries(peer.nodes().map((node) => [node, groups[Number(node)]]));
  const pairs: Pair[] = [
    ['density', () => computeDensity(graph), () => metrics.graph.density(peer)],
    ['degree', () => computeDegrees(graph.out), () => metrics.centrality.degree(peer)],
    ['core numbers', () => computeCoreNumbers(graph), () => cores.coreNumber(peer)],
    [
      'pagerank',
      () => computePageRank(graph),
      () => metrics.centrality.pagerank(peer, { tolerance: 1e-12, maxIterations: 1000, getEdgeWeight: null }),
    ],
    [
      'eigenvector',
      () => computeEigenvector(graph),
      () =>
        metrics.centrality.eigenvector(peer, {
          tolerance: 1e-12,
          maxIterations: 100_000,
          getEdgeWeight: null,
        }),
    ],
    [
      'modularity',
      () => computePartitionModularity(graph, groups),
      () =>
        metrics.graph.modularity(peer, {
          getNodeCommunity: (node: string) => communities[node],
          getEdgeWeight: null,
        }),
    ],
    ['louvain', () => groupByLouvain(graph, draw), () => louvain(peer, { getEdgeWeight: null })],
  ];
  if (n > MOST_PATHS) return pairs;
  const diameter: Pair = [
    'diameter',
    () => computeDiameter(computeDistances(graph)),
    () => metrics.graph.diameter(peer),
  ];
  return [
    ...pairs,
    ...(n <= MOST_DIAMETER ? [diameter] : []),
    [
      'betweenness',
      () => computeBetweenness(graph),
      () => metrics.centrality.betweenness(peer, { getEdgeWeight: null }),
    ],
    [
      'closeness',
      () => computeCloseness(computeDistances(graph)),
      () => metrics.centrality.closeness(peer, { wassermanFaust: true }),
    ],
  ];
}

function compareSize(n: number): readonly Readonly<Record<string, unknown>>[] {
  const ties = drawTies(n);
  const graph = createGraph({ n, directed: false, ties });
  const peer = new UndirectedGraph();
  for (let i = 0; i < n; i += 1) peer.addNode(String(i));
  for (const [a, b] of ties) peer.addEdge(String(a), String(b));
  return listPairs(graph, peer, n).map(([measure, ours, theirs]) => {
    const [mine, other] = timeBoth(ours, theirs);
    const round = (ms: number): number => Number(ms.toPrecision(3));
    return { n, measure, trameMs: round(mine), graphologyMs: round(other), timesFaster: round(other / mine) };
  });
}

function drawWave(ids: readonly string[], draw: Draw): SurveyWave {
  const respondents = ids.filter(() => draw.below(100) < 87);
  const lists = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'e9'];
  const some = <T>(items: readonly T[], percent: number): T[] =>
    items.filter(() => draw.below(100) < percent);
  return {
    respondents,
    ties: respondents.flatMap((from) =>
      some(ids, Math.ceil(700 / ids.length))
        .filter((to) => to !== from)
        .map((to) => ({
          from,
          to,
          rhythm: (1 + draw.below(4)) as 1 | 2 | 3 | 4,
          modes: some(['info', 'help', 'joint'] as const, 60),
        })),
    ),
    external: respondents.map((respondent) => ({ respondent, ticked: some(lists, 35) })),
    memberships: respondents.map((respondent) => ({ respondent, ticked: some(lists.slice(0, 7), 20) })),
    climate: respondents.map((respondent) => ({
      respondent,
      answers: [0, 1, 2, 3].map(() => 1 + draw.below(5)),
    })),
  };
}

/** The ten tiles with all their errors, and the comparison of two waves, for as many actors. */
function timeBoard(n: number): Readonly<Record<string, unknown>> {
  const draw = createDraw(SEED);
  const ids = Array.from({ length: n }, (_, i) => `a${i}`);
  const types = Array.from({ length: 10 }, (_, i) => `e${i}`);
  const [before, after] = [drawWave(ids, draw), drawWave(ids, draw)];
  const data: SurveyData = {
    actors: ids.map((id, i) => ({ id, category: `c${i % 8}` })),
    spaces: types.slice(0, 7),
    externalTypes: types,
    activeThreshold: 2,
    waves: [before, after],
  };
  const start = performance.now();
  createBoard(data, 0);
  const firstMs = Math.round((performance.now() - start) * 10) / 10;
  const round = (ms: number): number => Math.round(ms * 10) / 10;
  return {
    actors: n,
    firstMs,
    boardMs: round(time(() => createBoard(data, 0))),
    compareMs: round(time(() => compareWaves(data, [before, after]))),
  };
}

/** Every measure both have, by size, then the board at 50 and 300 actors. */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const board = [50, 300].map(timeBoard);
  const rows = SIZES.flatMap(compareSize);
  return {
    peer: 'graphology',
    rows,
    slower: rows.filter(({ timesFaster }) => Number(timesFaster) < 1),
    board,
    load: loadavg()[0],
  };
}
