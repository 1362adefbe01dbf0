// The drawings of the symbols: our own, in one colour, on a grid of 24 by 24.
import type { EmblemSymbol } from './symbol-names.js';

/** Outlines of one symbol: what is filled, and what is a line of two units with round ends. */
export interface SymbolShape {
  readonly fill: string | null;
  readonly line: string | null;
}

const filled = (fill: string): SymbolShape => ({ fill, line: null });
const traced = (line: string): SymbolShape => ({ fill: null, line });

/** Side of the grid that symbols are drawn on. */
export const SYMBOL_GRID = 24;

/** Every symbol. */
export const SYMBOL_SHAPES: Readonly<Record<EmblemSymbol, SymbolShape>> = {
  sea: traced(
    'M1.5 7c2.4-3 4.6-3 7 0s4.6 3 7 0 4.6-3 7 0M1.5 13c2.4-3 4.6-3 7 0s4.6 3 7 0 4.6-3 7 0M1.5 19c2.4-3 4.6-3 7 0s4.6 3 7 0 4.6-3 7 0',
  ),
  river: traced('M8 2c-6 4 6 6 1 10s5 6 0 10M17 2c-6 4 6 6 1 10s5 6 0 10'),
  cliff: {
    fill: 'M1 20V4h9l1.5 4.5 2.5 2-1.5 4L15 20z',
    line: 'M1.5 22.5h14M17 19c1-1.3 2-1.3 3 0s2 1.3 3 0M18 22.5h4.5',
  },
  mountain: filled('M.5 20 9 5l4.5 7L16 8.5 23.5 20z'),
  forest: filled(
    'M8 2 3.5 8.5h2.3L2.5 13h2.8L1.5 18H7v4h2v-4h5.5l-3.8-5h2.8l-3.3-4.5h2.3zM18 6L14.4 11.2H16L13.6 14.8H15.6L13 18.5H17V22H19V18.5H23L20.4 14.8H22.4L20 11.2H21.6z',
  ),
  wheat: {
    fill: 'M12 7.5c-2.2-1.8-2.2-4.5 0-6.5 2.2 2 2.2 4.7 0 6.5zM11.3 12.5C8 12.5 6.5 10.5 6.5 7.5c3.3 0 4.8 2 4.8 5zM12.7 12.5c3.3 0 4.8-2 4.8-5-3.3 0-4.8 2-4.8 5zM11.3 17.5c-3.3 0-4.8-2-4.8-5 3.3 0 4.8 2 4.8 5zM12.7 17.5c3.3 0 4.8-2 4.8-5-3.3 0-4.8 2-4.8 5z',
    line: 'M12 22.5V9',
  },
  flax: {
    fill: 'M9.1 3.9a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0zM12.5 6.4a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0zM11.2 10.4a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0zM7 10.4a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0zM5.7 6.4a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0z',
    line: 'M12 13c.5 3 .5 6-.5 9.5M12.3 19c1-2 2.7-3 4.7-3',
  },
  sun: {
    fill: 'M7.2 12a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0z',
    line: 'M12 4.5v-3M17.3 6.7l2.1-2.1M19.5 12h3M17.3 17.3l2.1 2.1M12 19.5v3M6.7 17.3l-2.1 2.1M4.5 12h-3M6.7 6.7 4.6 4.6',
  },
  ship: filled('M2 15h20l-3.5 6.5h-13zM11 2v11.5H4.5zM13 4.5v9h6.5z'),
  crane: { fill: 'M14.5 14.5h5v4.5h-5z', line: 'M8 22V2.5M3.5 22h9M2 8h20M8 2.5 20 8M8 2.5 2 8M17 8v6' },
  factory: filled('M2 21.5V11l6 4v-4l6 4V3h4l1.5 12H22v6.5z'),
  gear: filled(
    'M9.8 4.3L10.1 1.2L13.9 1.2L14.2 4.3L15.9 5L18.4 3L21 5.6L19 8.1L19.7 9.8L22.8 10.1L22.8 13.9L19.7 14.2L19 15.9L21 18.4L18.4 21L15.9 19L14.2 19.7L13.9 22.8L10.1 22.8L9.8 19.7L8.1 19L5.6 21L3 18.4L5 15.9L4.3 14.2L1.2 13.9L1.2 10.1L4.3 9.8L5 8.1L3 5.6L5.6 3L8.1 5zM8.6 12a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0z',
  ),
  anvil: filled('M.5 7.5H6V5h17c0 4-3.2 5.5-6.5 5.8V13l3 4.5V20H6.5v-2.5l3-4.5v-1C5 12.5 1.5 11.5.5 7.5z'),
  fire: filled(
    'M12.5 1.5c.5 4.5 6.5 6.5 6.5 13a7 7 0 0 1-14 0c0-3.2 1.6-5 2.8-6.7.4 1.7 1 2.5 2 3C9.5 7.5 10.5 4 12.5 1.5z',
  ),
  turbine: filled(
    'M11.1 8.3L12 .8L13.2 4.7L12.9 8.3zM13.1 8.6L19.1 13.1L15.2 12.2L12.2 10.2zM11.8 10.2L4.9 13.1L7.7 10.2L10.9 8.6zM10.7 9a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0zM11.4 11h1.2l1.2 11.5h-3.6z',
  ),
  train: {
    fill: 'M7 2h10a3 3 0 0 1 3 3v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 16V5a3 3 0 0 1 3-3zM7 5.5v5.5h10V5.5zM7 13.5v2h2.5v-2zM14.5 13.5v2H17v-2z',
    line: 'M7.5 19.5 6 22M16.5 19.5 18 22',
  },
  bridge: traced(
    'M1.5 17.5h21M6 21.5V5M18 21.5V5M1.5 13C4 12 5.5 9 6 5c1.5 9 10.5 9 12 0 .5 4 2 7 4.5 8M10 17.5v-6M14 17.5v-6',
  ),
  house: filled('M12 2 1 12h3v9.5h6V15h4v6.5h6V12h3z'),
  school: {
    fill: 'M2 21.5V11.5L12 6.5l10 5v10h-7.5V16h-5v5.5z',
    line: 'M12 7V1.5h5v3h-5',
  },
  book: filled(
    'M1.5 4.5c3.8-1.3 7-.8 9.7 1.2v14.5c-2.7-2-5.9-2.5-9.7-1.2zM22.5 4.5c-3.8-1.3-7-.8-9.7 1.2v14.5c2.7-2 5.9-2.5 9.7-1.2z',
  ),
  music: {
    fill: 'M3.9 18a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0zM13.9 16a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0z',
    line: 'M8.1 18V5l10-2.5V16',
  },
  ball: {
    fill: 'M12 7.4L16.4 10.6L14.7 15.7L9.3 15.7L7.6 10.6z',
    line: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM12 7.4L12 3M16.4 10.6L20.6 9.2M14.7 15.7L17.3 19.3M9.3 15.7L6.7 19.3M7.6 10.6L3.4 9.2',
  },
  hands: {
    fill: 'M6.5 11.5h12v4.5c0 3.7-2.3 6.5-6 6.5-2.8 0-4.5-1.5-5.8-4L3 12.8c-.5-1 .8-2 1.7-1.2l1.8 2z',
    line: 'M8 12V5M11.2 11V2.5M14.4 11V3.5M17.5 12V6.5',
  },
  people: filled(
    'M5.2 7a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0-6.6 0zM1.5 21c0-5.5 2.5-9 7-9s7 3.5 7 9zM14.7 8.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM17.2 21c0-3.2-.7-6-2.2-8 .7-.4 1.4-.5 2.2-.5 3.5 0 5.5 3 5.5 8.5z',
  ),
  star: filled('M12 2.1L14.6 9L22 9.4L16.2 14L18.2 21.1L12 17L5.8 21.1L7.8 14L2 9.4L9.4 9z'),
};
