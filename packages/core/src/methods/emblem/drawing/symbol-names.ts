// The names of the symbols that can be put on an emblem; their drawings stand apart, for those who only decide.

/** The symbols, in the order they are offered: water, land, work, people. */
export const SYMBOL_NAMES = [
  'sea',
  'river',
  'cliff',
  'mountain',
  'forest',
  'wheat',
  'flax',
  'sun',
  'ship',
  'crane',
  'factory',
  'gear',
  'anvil',
  'fire',
  'turbine',
  'train',
  'bridge',
  'house',
  'school',
  'book',
  'music',
  'ball',
  'hands',
  'people',
  'star',
] as const;

/** A symbol by its name. */
export type EmblemSymbol = (typeof SYMBOL_NAMES)[number];
