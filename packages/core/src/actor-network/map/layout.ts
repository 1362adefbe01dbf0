// Where each point of the map stands: springs and pushes from a seeded start, the same on every machine.
import { createDraw } from '../../kernel/index.js';

/** A point of the drawing, both coordinates within [0, 1]. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Ranks of the two ends among the points. */
export type MapSpring = readonly [number, number];

const TURNS = 240;

interface Field {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
}

function push({ x, y, dx, dy }: Field, reach: number): void {
  for (let one = 0; one < x.length; one += 1) {
    for (let other = one + 1; other < x.length; other += 1) {
      const gapX = (x[one] as number) - (x[other] as number);
      const gapY = (y[one] as number) - (y[other] as number);
      const force = (reach * reach) / Math.max(1e-6, gapX * gapX + gapY * gapY);
      dx[one] = (dx[one] as number) + gapX * force;
      dy[one] = (dy[one] as number) + gapY * force;
      dx[other] = (dx[other] as number) - gapX * force;
      dy[other] = (dy[other] as number) - gapY * force;
    }
  }
}

function pull({ x, y, dx, dy }: Field, springs: readonly MapSpring[], reach: number): void {
  for (const [one, other] of springs) {
    const gapX = (x[one] as number) - (x[other] as number);
    const gapY = (y[one] as number) - (y[other] as number);
    const force = Math.sqrt(gapX * gapX + gapY * gapY) / reach;
    dx[one] = (dx[one] as number) - gapX * force;
    dy[one] = (dy[one] as number) - gapY * force;
    dx[other] = (dx[other] as number) + gapX * force;
    dy[other] = (dy[other] as number) + gapY * force;
  }
}

/** Moves every point, by `heat` at most, and draws it a little to the middle so that loose ones do not fly off. */
function move({ x, y, dx, dy }: Field, heat: number): void {
  for (let at = 0; at < x.length; at += 1) {
    const goX = (dx[at] as number) - (x[at] as number);
    const goY = (dy[at] as number) - (y[at] as number);
    const length = Math.sqrt(goX * goX + goY * goY);
    const step = length === 0 ? 0 : Math.min(length, heat) / length;
    x[at] = (x[at] as number) + goX * step;
    y[at] = (y[at] as number) + goY * step;
  }
}

function scale(values: Float64Array): readonly number[] {
  const low = Math.min(...values);
  const spread = Math.max(...values) - low;
  return [...values].map((value) => (spread < 1e-9 ? 0.5 : (value - low) / spread));
}

/**
 * Places `count` points: Fruchterman & Reingold (1991), reach √(1/count), cooling straight to nothing over 240 turns, from a start
 * drawn with `seed`; then stretched to [0, 1] both ways. Only + − × ÷ √ are used, which every machine rounds alike. Distances on
 * the drawing are a convenience of reading: they measure nothing.
 */
export function layMap(count: number, springs: readonly MapSpring[], seed: number): readonly MapPoint[] {
  if (count === 0) return [];
  const draw = createDraw(seed);
  const start = (): Float64Array =>
    Float64Array.from({ length: count }, () => (draw.below(2_000_001) - 1_000_000) / 1_000_000);
  const field = { x: start(), y: start(), dx: new Float64Array(count), dy: new Float64Array(count) };
  const reach = Math.sqrt(1 / count);
  for (let turn = 0; turn < TURNS; turn += 1) {
    field.dx.fill(0);
    field.dy.fill(0);
    push(field, reach);
    pull(field, springs, reach);
    move(field, 0.12 * (1 - turn / TURNS));
  }
  const [x, y] = [scale(field.x), scale(field.y)];
  return x.map((value, at) => ({ x: value, y: y[at] as number }));
}
