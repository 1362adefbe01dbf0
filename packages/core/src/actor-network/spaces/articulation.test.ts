// Shared members, counted by hand on small registers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeArticulation } from '../two-mode/articulation.js';
import { createTwoMode } from '../two-mode/two-mode.js';
import { computeRegisterArticulation } from './articulation.js';

const space = (id: string, members: string) => ({ id, memberIds: [...members] });

describe('articulation [R140]', () => {
  it('is the mean share of one space that sits in another, both ways', () => {
    // a in b: 1/2, b in a: 1/3, c in none, none in c: 0 four times.
    const read = computeRegisterArticulation([space('a', 'xy'), space('b', 'yzt'), space('c', 'w')]);
    expect(read.value).toBeCloseTo((1 / 2 + 1 / 3) / 6, 12);
    expect(read).toMatchObject({ pairs: 6, shared: [{ a: 'a', b: 'b', members: ['y'] }] });
  });

  it('falls when it was held by the same three people', () => {
    const read = computeRegisterArticulation([space('a', 'uvwm'), space('b', 'uvwn'), space('c', 'uvwo')]);
    expect(read.value).toBeCloseTo(3 / 4, 12);
    expect(read.withoutTop3).toBe(0);
  });

  it('says nothing of fewer than two spaces, and leaves out those whose members are not written', () => {
    expect(computeRegisterArticulation([])).toEqual({ value: null, withoutTop3: null, pairs: 0, shared: [] });
    expect(computeRegisterArticulation([space('a', 'xy')]).value).toBeNull();
    expect(computeRegisterArticulation([space('a', ''), space('b', 'x')])).toMatchObject({
      value: null,
      pairs: 0,
    });
    const known = [space('a', 'xy'), space('b', 'yz')];
    const read = computeRegisterArticulation([...known, space('c', ''), space('d', '')]);
    expect(read).toEqual(computeRegisterArticulation(known));
    expect(read).toMatchObject({ value: 1 / 2, pairs: 2 });
  });

  it('is the board’s own figure on the same members', () => {
    const lists = [[0, 1, 2], [1, 2, 3, 4], [], [4], [0, 4]];
    const memberships = lists.flatMap((own, at) => own.map((actor) => [actor, at] as const));
    const network = createTwoMode({ actors: 5, spaces: lists.length, memberships });
    const spaces = lists.map((own, at) => space(String(at), own.join('')));
    expect(computeRegisterArticulation(spaces).value).toBeCloseTo(computeArticulation(network) ?? -1, 12);
  });

  it('stays between 0 and 1, is 1 for twins, and does not count a member twice', () => {
    const members = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(members, { maxLength: 5 }), (lists) => {
        const spaces = lists.map((memberIds, index) => ({ id: String(index), memberIds }));
        const { value } = computeRegisterArticulation(spaces);
        expect(value === null || (value >= 0 && value <= 1)).toBe(true);
        const doubled = spaces.map(({ id, memberIds }) => ({ id, memberIds: [...memberIds, ...memberIds] }));
        expect(computeRegisterArticulation(doubled).value).toBe(value);
      }),
    );
    expect(computeRegisterArticulation([space('a', 'xy'), space('b', 'yx')]).value).toBe(1);
  });
});
