// The perimeters a territory lives in, and the one it works on.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { TerritoryRefusal } from './refusals.js';

/**
 * A group of municipalities with its own council and taxes (établissement public de coopération
 * intercommunale): the unit that joins a Fabrique (R015).
 */
export interface Epci {
  readonly name: string;
  /** Legal form as printed: communauté de communes, communauté d'agglomération… */
  readonly type: string | null;
}

/** A Territoire d'industrie: it holds several EPCIs and may cross a regional border (R016). */
export interface IndustrialTerritory {
  readonly name: string;
  readonly interregional: boolean;
}

/** What kind of ground a perimeter is drawn on (R015). */
export type PerimeterKind = 'epci' | 'industrial-territory' | 'living-area' | 'other';

/** A named list of EPCIs; empty when the source does not list them. */
export interface Perimeter {
  readonly id: string;
  readonly kind: PerimeterKind;
  readonly name: string;
  readonly epcis: readonly string[];
  /** The perimeter the territory works on; one at most. */
  readonly reference: boolean;
  readonly note: string | null;
}

/**
 * The perimeter a territory works on (R015), or null while it has not chosen: an EPCI with several
 * perimeters and no choice is a gap to show, not a reason to guess.
 */
export function computeReferencePerimeter(perimeters: readonly Perimeter[]): Perimeter | null {
  return perimeters.find((perimeter) => perimeter.reference) ?? null;
}

/**
 * Accepts a list of perimeters: names of perimeters may repeat, their ids may not, and one at most is
 * the reference (R015). An empty list is accepted.
 */
export function decidePerimeters(
  perimeters: readonly Perimeter[],
): Result<readonly Perimeter[], Refusal<TerritoryRefusal>> {
  const references = perimeters.filter((perimeter) => perimeter.reference).length;
  if (references > 1) return refuse('several-reference-perimeters', { count: references });
  const ids = perimeters.map((perimeter) => perimeter.id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  return repeated === undefined ? accept(perimeters) : refuse('same-perimeter-twice', { id: repeated });
}
