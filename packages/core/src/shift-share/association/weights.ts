// Who borders whom, from contours: neighbours share at least one point.

/** A contour: its rings, as longitude and latitude in degrees. */
export interface Contour {
  readonly code: string;
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

/** For each unit, by position, the positions of its neighbours; symmetric, never itself. */
export type Neighbours = readonly (readonly number[])[];

/**
 * Queen contiguity: two contours are neighbours when a point of one is a point of the other, both rounded to
 * `decimals` of a degree (3 is about a hundred metres). Islands have none.
 */
export function findQueenNeighbours(contours: readonly Contour[], decimals: number): Neighbours {
  const holders = new Map<string, Set<number>>();
  for (const [unit, { rings }] of contours.entries()) {
    for (const [longitude, latitude] of rings.flat()) {
      const key = `${longitude.toFixed(decimals)} ${latitude.toFixed(decimals)}`;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([unit]));
      else known.add(unit);
    }
  }
  const neighbours = contours.map(() => new Set<number>());
  for (const units of holders.values()) {
    for (const a of units) for (const b of units) if (a !== b) neighbours[a]?.add(b);
  }
  return neighbours.map((set) => [...set].sort((a, b) => a - b));
}

/** Keeps some units, renumbered in the order given. */
export function keepUnits(neighbours: Neighbours, kept: readonly number[]): Neighbours {
  const place = new Map(kept.map((before, after) => [before, after]));
  return kept.map((unit) => (neighbours[unit] ?? []).flatMap((other) => place.get(other) ?? []));
}

/** The mean of the neighbours' values, weights row-standardised; 0 for an island. */
export function lagValues(neighbours: Neighbours, values: ArrayLike<number>): Float64Array {
  return Float64Array.from(neighbours, (others) => {
    if (others.length === 0) return 0;
    return others.reduce((sum, other) => sum + (values[other] ?? 0), 0) / others.length;
  });
}
