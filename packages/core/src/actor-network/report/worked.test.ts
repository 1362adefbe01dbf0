// Reports of networks small enough to be worked by hand: every name of the file format, with its figure.
import { describe, expect, it } from 'vitest';
import { listDifferences } from '../testing/differences.js';
import { reportNetwork } from './network-report.js';
import { parseNetwork } from './schema.js';
import { reportTwoMode } from './two-mode-report.js';

type Block = Readonly<Record<string, unknown>>;

/** Reads a file and reports it; what a person who imports a network gets. */
function report(input: unknown): Readonly<Record<string, Block>> {
  const read = parseNetwork(input);
  if (!read.ok) throw new Error(read.refusal.code);
  return (read.value.kind === 'one-mode' ? reportNetwork(read.value) : reportTwoMode(read.value)) as Readonly<
    Record<string, Block>
  >;
}

/** What differs from the figures worked by hand. */
const differ = (expected: unknown, found: unknown) =>
  listDifferences(expected, found, { tolerance: 1e-12, path: '' });

const families = { a: 'industrie', b: 'industrie', c: 'industrie', d: 'élus', e: 'élus', f: 'élus' };
const barbell = {
  id: 'barbell',
  nodes: Object.entries(families).map(([id, family]) => ({ id, family })),
  edges: [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'e'],
    ['d', 'f'],
    ['e', 'f'],
  ],
};

describe('[R103] an undirected network: two triangles and a bridge', () => {
  const found = report(barbell);

  it('has five blocks, none of weights', () => {
    expect(Object.keys(found)).toEqual(['graph', 'node', 'mixing', 'brokerage', 'core_periphery']);
  });

  it('counts, shares and distances', () => {
    const expected = {
      n: 6,
      m: 7,
      density: 7 / 15,
      components: 1,
      component_sizes: [6],
      isolates: 0,
      mean_degree: 7 / 3,
      connectedness: 1,
      fragmentation: 0,
      reach_two_steps: 11 / 15,
      average_path_length_reachable: 1.8,
      diameter_reachable: 3,
      global_efficiency: 31 / 45,
      triangles: 2,
      transitivity: 0.6,
      average_clustering_degree_below_2_as_zero: 7 / 9,
      average_clustering_degree_below_2_left_out: 7 / 9,
      mean_ego_redundancy_degree_2_plus: 11 / 27,
      degree_assortativity: -1 / 6,
      connectedness_without_top3_betweenness: 1 / 3,
      smallworld: {
        clustering: 7 / 9,
        clustering_random: 7 / 15,
        path: 1.8,
        path_random_approx: Math.log(6) / Math.log(7 / 3),
      },
    };
    expect(differ(expected, found.graph)).toEqual([]);
  });

  it('spread, errors and what is searched', () => {
    const expected = {
      degree_centralisation: 1 / 5,
      betweenness_centralisation: 0.48,
      closeness_centralisation: 27 / 70,
      degeneracy: 2,
      degree_gini: 8 / (6 * 14),
      degree_share_of_top_tenth: 3 / 14,
      jackknife_se: { density: 1 / 15, transitivity: 1 / 3 },
      spectral_radius: 1 + Math.SQRT2,
      modularity_maximum: 5 / 14,
      modularity_maximum_partition: [0, 0, 0, 1, 1, 1],
      modularity_maximum_certified: true,
      modularity_maximum_runs: 120,
    };
    expect(differ(expected, found.graph)).toEqual([]);
    const draws = { draws: 200, seed: 42, mean: expect.closeTo(7 / 15, 1) };
    expect(found.graph?.vertex_bootstrap).toMatchObject({ density: draws });
  });

  it('positions, in the order of the file', () => {
    const alike = (side: number, bridge: number) => [side, side, bridge, bridge, side, side];
    const expected = {
      local_clustering: alike(1, 1 / 3),
      degree: alike(2, 3),
      betweenness: alike(0, 6),
      betweenness_normalised: alike(0, 0.6),
      closeness_wasserman_faust: alike(1 / 2, 5 / 7),
      closeness_in_component: alike(1 / 2, 5 / 7),
      harmonic_normalised: alike(19 / 30, 4 / 5),
      eigenvector_l2: alike(1 / Math.sqrt(8), 1 / 2),
      eigenvector_max1: alike(Math.SQRT1_2, 1),
      pagerank_085: alike(20 / 137, 57 / 274),
      core_number: alike(2, 2),
      constraint: alike(145 / 144, 11 / 18),
      effective_size: alike(1, 7 / 3),
      efficiency: alike(1 / 2, 7 / 9),
      ego_redundancy: alike(1 / 2, 2 / 9),
      connectedness_without: alike(1, 0.4),
    };
    expect(differ(expected, found.node)).toEqual([]);
  });

  it('mixing and brokerage by family', () => {
    const deviation = (2 / 7) * Math.sqrt(1.36);
    const each = { size: 3, external_ends: 1, internal_ends: 6, ei: -5 / 7 };
    const expected = {
      external: 1,
      internal: 6,
      ei: -5 / 7,
      expected_ei: 0.2,
      sd_ei: deviation,
      z: (-5 / 7 - 0.2) / deviation,
      min_ei: -5 / 7,
      max_ei: 1,
      rescaled_ei: -1,
      mixing_ratio: 5 / 21,
      perms: 10_000,
      seed: 42,
      count_ge: 10_000,
      per_group: { industrie: each, élus: each },
      per_actor: [-1, -1, -1 / 3, -1 / 3, -1, -1],
      assortativity: 5 / 7,
      modularity: 5 / 14,
    };
    expect(differ(expected, found.mixing?.family)).toEqual([]);
    expect(JSON.stringify(found.mixing)).not.toContain('"index"');
    expect(
      differ({ gatekeeper: [0, 0, 2, 2, 0, 0], liaison: [0, 0, 0, 0, 0, 0] }, found.brokerage?.family),
    ).toEqual([]);
  });

  it('says −9 where no split can be correlated, and nothing of one actor', () => {
    const full = report({ nodes: ['a', 'b'], edges: [['a', 'b']] });
    expect(full.core_periphery?.cp_full).toMatchObject({ correlation: -9, exhaustive: true });
    expect(report({ nodes: ['a'], edges: [] }).core_periphery).toEqual({ cp_ignored: null, cp_full: null });
  });
});

describe('[R103] a directed network: a loop, a returned tie and a way out', () => {
  const file = {
    directed: true,
    nodes: ['a', 'b', 'c', 'd', 'e'],
    edges: [
      ['a', 'b', 2],
      ['b', 'a', 1],
      ['b', 'c', 3],
      ['c', 'd', 1],
      ['d', 'b', 1],
      ['d', 'e', 4],
    ],
  };
  const found = report(file);

  it('counts arcs, pairs, triads and pieces', () => {
    const expected = {
      n: 5,
      arcs: 6,
      density: 0.3,
      dyads: { mutual: 1, asymmetric: 4, null: 5 },
      reciprocity_arcs: 1 / 3,
      reciprocity_dyads: 1 / 5,
      reciprocity_rho: 1 / 21,
      indegree_centralisation: 1 / 4,
      outdegree_centralisation: 1 / 4,
      indegree_gini: 4 / 30,
      indegree_share_of_top_tenth: 2 / 6,
      outdegree_gini: 10 / 30,
      outdegree_share_of_top_tenth: 2 / 6,
      triad_census: { '003': 1, '012': 3, '030C': 1, '030T': 0, '300': 0 },
      weak_components: 1,
      strong_components: 2,
      jackknife_se: { density: Math.sqrt((0.3 * 5.2) / 144) },
      sna: {
        gtrans_weak: 0,
        connectedness: 1,
        efficiency: 7 / 8,
        hierarchy_kh: 0.4,
        lubness: 1,
        betcent: (6 / 12 + 0 + 2 / 12 + 1 / 12 + 6 / 12) / 4,
      },
    };
    expect(differ(expected, found.graph)).toEqual([]);
  });

  it('positions along arcs', () => {
    const expected = {
      indegree: [1, 2, 1, 1, 1],
      outdegree: [1, 2, 1, 2, 0],
      betweenness: [0, 6, 4, 5, 0],
      betweenness_normalised: [0, 1 / 2, 1 / 3, 5 / 12, 0],
    };
    expect(differ(expected, found.node)).toEqual([]);
  });

  it('weights: sent, received, and both', () => {
    const expected = {
      strength: [3, 7, 4, 6, 4],
      instrength: [1, 3, 3, 1, 4],
      outstrength: [2, 4, 1, 5, 0],
    };
    expect(differ(expected, found.weighted)).toEqual([]);
    expect(found.weighted).toHaveProperty('constraint.4', 1);
  });

  it('counts plain figures without weights, whatever they are', () => {
    const plain = report({ ...file, edges: file.edges.map(([from, to]) => [from, to]) });
    expect(plain.weighted).toBeUndefined();
    expect(plain.graph).toEqual(found.graph);
    expect(plain.node).toEqual(found.node);
  });
});

describe('[R140] a two-mode network: three spaces in a row', () => {
  const found = report({
    two_mode: true,
    actors: ['a', 'b', 'c', 'd'],
    spaces: ['fablab', 'club', 'agence'],
    memberships: [
      ['a', 'fablab'],
      ['a', 'club'],
      ['b', 'fablab'],
      ['b', 'club'],
      ['b', 'agence'],
      ['c', 'club'],
      ['c', 'agence'],
      ['d', 'agence'],
    ],
  });

  it('the whole', () => {
    const expected = {
      actors: 4,
      spaces: 3,
      memberships: 8,
      density: 2 / 3,
      robins_alexander: 8 / 17,
      opsahl_global_actors: { value: 3 / 10, closed: 3, four_paths: 10 },
      actor_projection: { edges: 5, density: 5 / 6, transitivity: 3 / 4 },
      space_projection: { edges: 3, density: 1, transitivity: 1 },
      space_overlap_counts: [
        [2, 2, 1],
        [2, 3, 2],
        [1, 2, 3],
      ],
      multi_membership_share: 3 / 4,
      articulation: {
        common1_drop0: 1,
        common2_drop0: 2 / 3,
        common3_drop0: 0,
        common1_drop1: 2 / 3,
        common2_drop1: 0,
        common1_drop3: 0,
      },
    };
    expect(differ(expected, found.graph)).toEqual([]);
  });

  it('each actor and each space', () => {
    const expected = {
      actor_degree: [2, 3, 2, 1],
      space_degree: [2, 3, 3],
      actor_opsahl_local: [1, 1 / 6, 1 / 3, null],
      actor_latapy_dot: [1 / 2, 5 / 9, 1 / 2, 5 / 12],
      actor_redundancy: [1, 2 / 3, 1, null],
      space_redundancy: [1, 2 / 3, 1 / 3],
      actor_degree_centrality: [2 / 3, 1, 2 / 3, 1 / 3],
      actor_closeness_centrality: [9 / 13, 1, 9 / 11, 9 / 15],
      space_closeness_centrality: [2 / 3, 4 / 5, 4 / 5],
    };
    expect(differ(expected, found.node)).toEqual([]);
  });
});
