// The shapes an emblem may have, and how a thing put beside the shield comes back to its edge.

/** A place on an emblem, whose box is 100 wide and 120 high. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The shapes of an emblem. */
export type ShieldShape = 'shield' | 'round' | 'banner' | 'hexagon';

/** Their names, in the order they are offered. */
export const SHIELD_NAMES: readonly ShieldShape[] = ['shield', 'round', 'banner', 'hexagon'];

/** Width of the box of an emblem. */
export const SHIELD_WIDTH = 100;
/** Height of the box of an emblem. */
export const SHIELD_HEIGHT = 120;

/** The outline of each shape, as drawn. */
export const SHIELD_OUTLINES: Readonly<Record<ShieldShape, string>> = {
  shield: 'M4 4H96V66C96 92 74 106 50 116 26 106 4 92 4 66Z',
  round: 'M4 60C4 29 24 4 50 4 76 4 96 29 96 60 96 91 76 116 50 116 24 116 4 91 4 60Z',
  banner: 'M4 4H96V116L50 98 4 116Z',
  hexagon: 'M50 4 96 31V89L50 116 4 89V31Z',
};

/** The same outlines as corners, for what is inside; curves are followed within a unit. */
const CORNERS: Readonly<Record<ShieldShape, readonly (readonly [number, number])[]>> = {
  shield: [
    [4, 4],
    [96, 4],
    [96, 66],
    [93, 79],
    [85, 93],
    [72, 105],
    [50, 116],
    [28, 105],
    [15, 93],
    [7, 79],
    [4, 66],
  ],
  round: Array.from({ length: 24 }, (_, rank) => {
    const turn = (rank * Math.PI) / 12;
    return [50 + 46 * Math.sin(turn), 60 - 56 * Math.cos(turn)] as const;
  }),
  banner: [
    [4, 4],
    [96, 4],
    [96, 116],
    [50, 98],
    [4, 116],
  ],
  hexagon: [
    [50, 4],
    [96, 31],
    [96, 89],
    [50, 116],
    [4, 89],
    [4, 31],
  ],
};

/** Where everything may be pulled to: inside every shape, and seen from all of its edge. */
const HEART: Point = { x: 50, y: 55 };

/** Whether a place is on the shield, by the rule of crossings (Shimrat, 1962). */
export function isOnShield(shape: ShieldShape, { x, y }: Point): boolean {
  const corners = CORNERS[shape];
  let inside = false;
  for (const [rank, [x1, y1]] of corners.entries()) {
    const [x2, y2] = corners[(rank + 1) % corners.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/**
 * The place itself when it is on the shield; else the nearest one on the way to the heart of the shield, in whole
 * units: what is put beside the shield lands on its edge instead of being lost.
 *
 * @example pullInside('hexagon', { x: 0, y: 0 }) // { x: 20, y: 22 }
 */
export function pullInside(shape: ShieldShape, place: Point): Point {
  for (let step = 0; step < 100; step += 1) {
    const share = step / 100;
    const x = Math.round(place.x + (HEART.x - place.x) * share);
    const y = Math.round(place.y + (HEART.y - place.y) * share);
    if (isOnShield(shape, { x, y })) return { x, y };
  }
  return HEART;
}
