// Triad census: ten triads named by hand, and what the sixteen counts must add up to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aim, anyGraph, barbell, clique, empty, law, whirl } from '../../../test/network-graphs.js';
import { listTies } from '../graph/graph.js';
import { computeDyads } from './reciprocity.js';
import { computeTriadCensus, type TriadClass, triadClasses } from './triad-census.js';
import { countTriads } from './triangles.js';

type Census = ReturnType<typeof computeTriadCensus>;

/** Only the classes that are there. */
const seen = (census: Census): Partial<Census> =>
  Object.fromEntries(Object.entries(census).filter(([, count]) => count > 0));

/** Sum over classes of a number read from the name: mutual, asymmetric, null pairs. */
const weigh = (census: Census, digit: 0 | 1 | 2): number =>
  triadClasses.reduce((sum, name) => sum + census[name] * Number(name[digit]), 0);

describe('the census, worked by hand', () => {
  it('a loop, a returned tie and a way out: ten triads of eight kinds', () => {
    expect(seen(computeTriadCensus(whirl))).toEqual({
      '003': 1,
      '012': 3,
      '102': 1,
      '021D': 1,
      '021C': 1,
      '111D': 1,
      '111U': 1,
      '030C': 1,
    });
  });

  it('a chain of command of four: all above may speak to all below, so every triad is 030T', () => {
    const order = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j > i).map((j) => [i, j] as const));
    expect(seen(computeTriadCensus(aim(4, order)))).toEqual({ '030T': 4 });
  });

  it('one speaks to all: pairs of hearers hang Down, the others are empty', () => {
    const speaker = aim(
      5,
      [1, 2, 3, 4].map((i) => [0, i] as const),
    );
    expect(seen(computeTriadCensus(speaker))).toEqual({ '003': 4, '021D': 6 });
    const hearer = aim(
      5,
      [1, 2, 3, 4].map((i) => [i, 0] as const),
    );
    expect(seen(computeTriadCensus(hearer))).toEqual({ '003': 4, '021U': 6 });
  });

  it('known shapes: full, empty, too small', () => {
    expect(seen(computeTriadCensus(clique(6)))).toEqual({ '300': 20 });
    expect(seen(computeTriadCensus(empty(5)))).toEqual({ '003': 10 });
    expect(seen(computeTriadCensus(aim(2, [[0, 1]])))).toEqual({});
  });

  it('an undirected network has four kinds: none, one, two, three ties', () => {
    expect(seen(computeTriadCensus(barbell))).toEqual({ '102': 14, '201': 4, '300': 2 });
  });
});

const turned: Partial<Record<TriadClass, TriadClass>> = {
  '021D': '021U',
  '021U': '021D',
  '111D': '111U',
  '111U': '111D',
  '120D': '120U',
  '120U': '120D',
};

describe('laws of the census', () => {
  it('each pair is in n − 2 triads, so the digits of the names add up to the dyads', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        if (graph.n < 3) return;
        const census = computeTriadCensus(graph);
        const dyads = computeDyads(graph);
        expect([weigh(census, 0), weigh(census, 1), weigh(census, 2)]).toEqual(
          [dyads.mutual, dyads.asymmetric, dyads.null].map((count) => count * (graph.n - 2)),
        );
      }),
      law,
    );
  });

  it('when every arc turns round, Up and Down change places', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const back = aim(
          graph.n,
          listTies(graph).map(([i, j]) => [j, i] as const),
        );
        const [own, other] = [computeTriadCensus(graph), computeTriadCensus(back)];
        for (const name of triadClasses) expect(other[turned[name] ?? name]).toBe(own[name]);
      }),
      law,
    );
  });

  it('on an undirected network 300 are the triangles, 201 the open paths', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const { triangles, connected } = countTriads(graph);
        const census = computeTriadCensus(graph);
        expect([census['300'], census['201']]).toEqual([triangles, connected - 3 * triangles]);
      }),
      law,
    );
  });
});
