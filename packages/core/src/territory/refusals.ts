// Why a territory's sheet says no; the sentences live in the room's copy.

/** Every reason the territory has to refuse. */
export type TerritoryRefusal =
  | 'figure-without-source'
  | 'mandate-ends-before-start'
  /** data: since (start of the mandate in course) */
  | 'mandate-starts-too-early'
  /** data: count */
  | 'several-reference-perimeters'
  /** data: id */
  | 'same-perimeter-twice'
  | 'unknown-territory-in-order'
  /** data: areas (known at both dates) */
  | 'typology-threshold'
  /** data: first, second (years) */
  | 'geography-years-differ'
  /** data: code */
  | 'passage-share'
  /** data: first, second (labels) */
  | 'passages-do-not-meet';
