// Every row of an annex is somewhere, and only there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRows } from './placing.js';

const group = (id: string) => ({ id });

describe('rows', () => {
  it('stand under their group, in the order of the programme [R132]', () => {
    const actions = ['b', 'a', 'b', null].map((groupId, rank) => ({ rank, groupId }));
    const { placed, apart } = placeRows([group('a'), group('b')], actions);
    expect(placed.map(({ rows }) => rows.map(({ rank }) => rank))).toEqual([[1], [0, 2]]);
    expect(apart.map(({ rank }) => rank)).toEqual([3]);
  });

  it('of a group that is no more are apart', () => {
    expect(placeRows([], [{ groupId: 'parti' }]).apart).toEqual([{ groupId: 'parti' }]);
  });

  it('law: are all there, each once', () => {
    const someId = fc.constantFrom('a', 'b', 'c', 'd');
    const someActions = fc.array(fc.option(someId, { nil: null }));
    fc.assert(
      fc.property(fc.uniqueArray(someId), someActions, (ids, groupIds) => {
        const actions = groupIds.map((groupId, rank) => ({ rank, groupId }));
        const { placed, apart } = placeRows(ids.map(group), actions);
        const all = [...placed.flatMap(({ rows }) => rows), ...apart].map(({ rank }) => rank);
        expect(all.toSorted((a, b) => a - b)).toEqual(actions.map(({ rank }) => rank));
      }),
    );
  });
});
