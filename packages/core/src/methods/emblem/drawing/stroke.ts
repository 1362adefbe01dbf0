// Freehand strokes made small: few points, no lost gesture.
import type { Point } from './shield.js';

/** Points kept of one stroke. */
export const MAX_POINTS = 40;

function measureGap(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y);
  return Math.abs(dy * (point.x - from.x) - dx * (point.y - from.y)) / length;
}

/** Keeps the ends and, between them, what strays more than `tolerance` from the line (Ramer 1972, Douglas and Peucker 1973). */
function thin(points: readonly Point[], tolerance: number): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (points.length < 3 || first === undefined || last === undefined) return points;
  let far = 0;
  let widest = 0;
  for (const [rank, point] of points.entries()) {
    const gap = measureGap(point, first, last);
    if (gap > widest) {
      widest = gap;
      far = rank;
    }
  }
  if (widest <= tolerance) return [first, last];
  return [...thin(points.slice(0, far + 1), tolerance).slice(0, -1), ...thin(points.slice(far), tolerance)];
}

/**
 * Simplifies a stroke to whole units and at most `MAX_POINTS` points: a tolerance of half a unit, doubled until it
 * fits. A single point stays a dot: it is given twice. No point gives no stroke.
 *
 * @example simplifyStroke([{ x: 0, y: 0 }, { x: 5, y: 0 }, { x: 10, y: 0 }]) // [{ x: 0, y: 0 }, { x: 10, y: 0 }]
 */
export function simplifyStroke(points: readonly Point[]): readonly Point[] {
  const whole = points
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
    .map(({ x, y }) => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 }))
    .filter((point, rank, all) => point.x !== all[rank - 1]?.x || point.y !== all[rank - 1]?.y);
  const [dot] = whole;
  if (dot === undefined) return [];
  if (whole.length === 1) return [dot, dot];
  let kept = whole;
  for (let tolerance = 0.5; tolerance < 200; tolerance *= 2) {
    kept = [...thin(whole, tolerance)];
    if (kept.length <= MAX_POINTS) return kept;
  }
  return [dot, whole.at(-1) ?? dot];
}
