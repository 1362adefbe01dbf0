// A gesture of the finger made of few points.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_POINTS, simplifyStroke } from './stroke.js';

describe('simplifying a stroke', () => {
  it('keeps the ends and the corners of a line, and drops what is between', () => {
    const line = [0, 1, 2, 3, 4, 5].map((x) => ({ x, y: 0 }));
    const corner = [...line, ...[1, 2, 3, 4].map((y) => ({ x: 5, y }))];
    expect(simplifyStroke(line)).toEqual([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
    ]);
    expect(simplifyStroke(corner)).toEqual([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 5, y: 4 },
    ]);
  });

  it('a tap is a dot, nothing is no stroke, what is not a place is left out', () => {
    expect(simplifyStroke([{ x: 3.2, y: 4.4 }])).toEqual([
      { x: 3, y: 4 },
      { x: 3, y: 4 },
    ]);
    expect(simplifyStroke([])).toEqual([]);
    expect(simplifyStroke([{ x: Number.NaN, y: 2 }])).toEqual([]);
  });

  it('a closed loop is not taken for a dot', () => {
    const turns = Array.from({ length: 60 }, (_, rank) => (rank * 2 * Math.PI) / 59);
    const loop = turns.map((turn) => ({ x: 50 + 30 * Math.cos(turn), y: 50 + 30 * Math.sin(turn) }));
    expect(simplifyStroke(loop).length).toBeGreaterThan(8);
  });

  it('fits, in whole places, and stays near what was drawn', () => {
    const places = fc.record({
      x: fc.double({ min: 0, max: 100, noNaN: true }),
      y: fc.double({ min: 0, max: 120, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 400 }), (points) => {
        const kept = simplifyStroke(points);
        expect(kept.length).toBeGreaterThanOrEqual(2);
        expect(kept.length).toBeLessThanOrEqual(MAX_POINTS);
        const drawn = new Set(points.map(({ x, y }) => `${Math.round(x) + 0} ${Math.round(y) + 0}`));
        for (const { x, y } of kept) expect(drawn).toContain(`${x} ${y}`);
        expect(kept[0]).toEqual({
          x: Math.round(points[0]?.x ?? 0) + 0,
          y: Math.round(points[0]?.y ?? 0) + 0,
        });
      }),
    );
  });
});
