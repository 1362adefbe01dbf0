// The shapes of an emblem: what is on them, and how what is beside them comes back to the edge.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOnShield,
  pullInside,
  SHIELD_HEIGHT,
  SHIELD_NAMES,
  SHIELD_OUTLINES,
  SHIELD_WIDTH,
} from './shield.js';

const shapes = fc.constantFrom(...SHIELD_NAMES);
const places = fc.record({
  x: fc.integer({ min: 0, max: SHIELD_WIDTH }),
  y: fc.integer({ min: 0, max: SHIELD_HEIGHT }),
});

describe('the shapes of an emblem', () => {
  it.each(SHIELD_NAMES)('%s holds its heart and not the corners of its box', (shape) => {
    expect(isOnShield(shape, { x: 50, y: 55 })).toBe(true);
    expect(isOnShield(shape, { x: 0, y: 0 })).toBe(false);
    expect(isOnShield(shape, { x: 100, y: 120 })).toBe(false);
    expect(SHIELD_OUTLINES[shape]).toMatch(/^M[\dCHVLZ .]+Z$/);
  });

  it('a banner is cut at its foot, a shield is not', () => {
    const foot = { x: 50, y: 105 };
    expect(isOnShield('banner', foot)).toBe(false);
    expect(isOnShield('shield', foot)).toBe(true);
  });
});

describe('a symbol put beside the shield', () => {
  it('lands on the edge, on the way to the middle', () => {
    expect(pullInside('hexagon', { x: 0, y: 0 })).toEqual({ x: 20, y: 22 });
  });

  it('is on the shield whatever the place and the shape, and does not move when it was', () => {
    fc.assert(
      fc.property(shapes, places, (shape, place) => {
        const pulled = pullInside(shape, place);
        expect(isOnShield(shape, pulled)).toBe(true);
        if (isOnShield(shape, place)) expect(pulled).toEqual(place);
        expect(pullInside(shape, pulled)).toEqual(pulled);
      }),
    );
  });
});
