// The colours of an emblem: a closed list, chosen to stay apart in print and for eyes that confuse red and green.

/** A colour by its name; no other one enters a drawing. */
export type EmblemColour =
  | 'ink'
  | 'stone'
  | 'paper'
  | 'sky'
  | 'blue'
  | 'sea'
  | 'green'
  | 'wheat'
  | 'brick'
  | 'plum';

/** The value of each colour, as drawn on screen and on paper. */
export const EMBLEM_COLOURS: Readonly<Record<EmblemColour, string>> = {
  ink: '#1f2933',
  stone: '#6b7280',
  paper: '#fdfaf3',
  sky: '#bcd9ec',
  blue: '#1f5a8a',
  sea: '#16757b',
  green: '#37713a',
  wheat: '#d19a1b',
  brick: '#a83f28',
  plum: '#74356d',
};

/** Their names, in the order they are offered. */
export const COLOUR_NAMES = Object.keys(EMBLEM_COLOURS) as readonly EmblemColour[];
