// The perimeters of a territory and the one it works on.
import { describe, expect, it } from 'vitest';
import { computeReferencePerimeter, decidePerimeters, type Perimeter } from './index.js';

const perimeter = (id: string, reference: boolean): Perimeter => ({
  id,
  kind: 'epci',
  name: `Périmètre ${id}`,
  epcis: [],
  reference,
  note: null,
});

describe('perimeters [R015]', () => {
  it('finds the perimeter that was chosen', () => {
    const chosen = perimeter('ti', true);
    expect(computeReferencePerimeter([perimeter('epci', false), chosen])).toBe(chosen);
  });

  it('guesses nothing while no perimeter was chosen', () => {
    expect(computeReferencePerimeter([perimeter('epci', false)])).toBeNull();
    expect(computeReferencePerimeter([])).toBeNull();
  });

  it('accepts none, one chosen, or several of which one chosen', () => {
    for (const list of [[], [perimeter('a', true)], [perimeter('a', false), perimeter('b', true)]]) {
      expect(decidePerimeters(list)).toEqual({ ok: true, value: list });
    }
  });

  it('refuses two references and two perimeters of one id', () => {
    expect(decidePerimeters([perimeter('a', true), perimeter('b', true)])).toMatchObject({
      refusal: { code: 'several-reference-perimeters', data: { count: 2 } },
    });
    expect(decidePerimeters([perimeter('a', true), perimeter('a', false)])).toMatchObject({
      refusal: { code: 'same-perimeter-twice', data: { id: 'a' } },
    });
  });
});
