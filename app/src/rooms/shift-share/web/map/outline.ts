// Outlines on paper: a frame, a path a place, and polygons put together again from their rings.
import type { Contours } from '../../contract.js';

type Features = Contours['features'];
type Rings = Features[number]['rings'];
type Ring = Rings[number];
type Point = readonly [number, number];

/** Width of the drawing, in its own units. */
export const WIDTH = 720;

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

/** What holds every point. */
export function boxRings(rings: Rings): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

export interface Frame {
  readonly height: number;
  readonly project: (point: Point) => Point;
}

/** Longitudes shortened by the cosine of the middle latitude: enough for a country seen whole. */
export function frameContours(features: Features): Frame {
  const [west, south, east, north] = boxRings(features.flatMap(({ rings }) => rings));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * shrink || 1);
  return {
    height: (north - south) * scale,
    project: ([x, y]) => [(x - west) * shrink * scale, (north - y) * scale],
  };
}

/** The path of a place, to a tenth of a point. */
export function drawRings(rings: Rings, project: Frame['project']): string {
  return rings
    .map(
      (ring) =>
        `M${ring
          .map((point) =>
            project(point)
              .map((part) => part.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');
}

function holds(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [ax, ay] = ring[at] ?? [0, 0];
    const [bx, by] = ring[before] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/**
 * Polygons put together again: a ring inside an odd number of others is a hole of the smallest of them. Files
 * differ in the way rings turn, so only what lies in what is trusted.
 */
export function groupRings(rings: Rings): Rings[] {
  const boxes = rings.map((ring) => boxRings([ring]));
  const sizes = boxes.map(([west, south, east, north]) => (east - west) * (north - south));
  const around = rings.map((ring, at) => {
    const point = ring[0];
    return rings.flatMap((other, from) =>
      from !== at && point !== undefined && (sizes[from] ?? 0) > (sizes[at] ?? 0) && holds(other, point)
        ? [from]
        : [],
    );
  });
  const polygons = new Map<number, Ring[]>();
  around.forEach((holders, at) => {
    if (holders.length % 2 === 0) polygons.set(at, [rings[at] ?? []]);
  });
  around.forEach((holders, at) => {
    if (holders.length % 2 === 0) return;
    const [nearest = -1] = [...holders].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
    const ring = rings[at] ?? [];
    const polygon = polygons.get(nearest);
    // Rings that cross are drawn apart rather than lost.
    if (polygon === undefined) polygons.set(at, [ring]);
    else polygon.push(ring);
  });
  return [...polygons.values()];
}
