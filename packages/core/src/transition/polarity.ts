// Which way something weighs on a territory.

/** What a situation does to the territory (R082). */
export const POLARITIES = ['threat', 'opportunity', 'mixed'] as const;
/** A threat, an opportunity, or both at once. */
export type Polarity = (typeof POLARITIES)[number];
