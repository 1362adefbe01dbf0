// Contacts in either direction: strengths worked by hand, and their laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aim, anyGraph, barbell, empty, law, whirl } from '../../../test/network-graphs.js';
import { listTies } from '../graph/graph.js';
import { computeStrength, createContacts } from './contact.js';

describe('contacts, worked by hand', () => {
  it('an arc and its return are one contact, of both weights', () => {
    const contacts = createContacts(
      aim(3, [
        [0, 1, 2],
        [1, 0, 5],
        [2, 1, 3],
      ]),
    );
    expect(listTies(contacts.graph)).toEqual([
      [0, 1, 7],
      [1, 2, 3],
    ]);
    expect([Array.from(contacts.sum), Array.from(contacts.most)]).toEqual([
      [7, 10, 3],
      [7, 7, 3],
    ]);
  });

  it('a loop, a returned tie and a way out: contacts held twice, three times …', () => {
    expect(Array.from(computeStrength(whirl))).toEqual([2, 4, 2, 3, 1]);
    expect(Array.from(createContacts(whirl).most)).toEqual([2, 2, 1, 1, 1]);
  });

  it('without weights, strength is the number of ties; alone it is 0', () => {
    expect(Array.from(computeStrength(barbell))).toEqual([2, 2, 3, 3, 2, 2]);
    expect(createContacts(empty(2))).toMatchObject({
      sum: Float64Array.of(0, 0),
      most: Float64Array.of(0, 0),
    });
  });
});

describe('laws of contacts', () => {
  it.each([false, true])('strengths add up to twice all weights, directed %s', (directed) => {
    fc.assert(
      fc.property(anyGraph({ directed }), (graph) => {
        const all = listTies(graph).reduce((sum, [, , w]) => sum + w, 0);
        expect(computeStrength(graph).reduce((sum, s) => sum + s, 0)).toBe(2 * all);
      }),
      law,
    );
  });

  it('the strongest contact is at most all of them, and at least their mean', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const { graph: either, sum, most } = createContacts(graph);
        sum.forEach((s, i) => {
          const k = (either.out.start[i + 1] ?? 0) - (either.out.start[i] ?? 0);
          expect(most[i]).toBeLessThanOrEqual(s);
          expect((most[i] ?? 0) * k).toBeGreaterThanOrEqual(s);
        });
      }),
      law,
    );
  });
});
