// What a piece is made of once drawn: paths and texts in numbers, colours and outlines of this house, for any hand that draws.
import { EMBLEM_COLOURS, type EmblemColour } from './palette.js';
import { measureStroke, measureSymbol, measureWords, type PieceBody } from './piece.js';
import type { Point } from './shield.js';
import { SYMBOL_GRID, SYMBOL_SHAPES } from './symbols.js';

/** One mark of the pen: a filled or traced path, or words. */
export type Primitive =
  | {
      readonly type: 'path';
      readonly d: string;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly width: number;
      /** Where the grid of a symbol is laid; null for what is drawn in units of the emblem. */
      readonly place: { readonly x: number; readonly y: number; readonly scale: number } | null;
    }
  | {
      readonly type: 'words';
      readonly text: string;
      readonly x: number;
      /** The line the letters stand on. */
      readonly y: number;
      readonly height: number;
      readonly fill: string;
    };

/** A number rounded to the hundredth; what is not one is 0. */
export function roundUnit(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 + 0 : 0;
}

/** The value of a colour; what is not one of the palette is ink. */
export function paint(colour: EmblemColour): string {
  return Object.hasOwn(EMBLEM_COLOURS, colour) ? EMBLEM_COLOURS[colour] : EMBLEM_COLOURS.ink;
}

/** The line of a stroke, through the middle of each pair of points so that it bends softly. */
export function traceStroke(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const spell = (x: number, y: number): string => `${roundUnit(x)} ${roundUnit(y)}`;
  const bends = rest.slice(0, -1).map((point, rank) => {
    const next = rest[rank + 1] ?? point;
    return `Q${spell(point.x, point.y)} ${spell((point.x + next.x) / 2, (point.y + next.y) / 2)}`;
  });
  const last = rest.at(-1) ?? first;
  return `M${spell(first.x, first.y)}${bends.join('')}L${spell(last.x, last.y)}`;
}

function listSymbolPrimitives(body: Extract<PieceBody, { readonly type: 'symbol' }>): readonly Primitive[] {
  if (!Object.hasOwn(SYMBOL_SHAPES, body.symbol)) return [];
  const { fill, line } = SYMBOL_SHAPES[body.symbol];
  const side = measureSymbol(body.size);
  const colour = paint(body.colour);
  const place = {
    x: roundUnit(body.x - side / 2),
    y: roundUnit(body.y - side / 2),
    scale: roundUnit(side / SYMBOL_GRID),
  };
  const fills: readonly Primitive[] =
    fill === null ? [] : [{ type: 'path', d: fill, fill: colour, stroke: null, width: 0, place }];
  const lines: readonly Primitive[] =
    line === null ? [] : [{ type: 'path', d: line, fill: null, stroke: colour, width: 2, place }];
  return [...fills, ...lines];
}

/** The marks that draw a piece, from the back to the front; none for a symbol this house does not have. */
export function listPrimitives(body: PieceBody): readonly Primitive[] {
  if (body.type === 'symbol') return listSymbolPrimitives(body);
  if (body.type === 'stroke') {
    const d = traceStroke(body.points);
    const width = measureStroke(body.size);
    return [{ type: 'path', d, fill: null, stroke: paint(body.colour), width, place: null }];
  }
  const height = measureWords(body.size, body.text);
  // A third of its height below the middle, letters look centred.
  const y = roundUnit(body.y + height * 0.35);
  return [{ type: 'words', text: body.text, x: roundUnit(body.x), y, height, fill: paint(body.colour) }];
}
