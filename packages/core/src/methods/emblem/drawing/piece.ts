// What is put on an emblem: symbols, words, freehand strokes; how they move and how large they are.
import {
  type Parser,
  parseInteger,
  parseList,
  parseObject,
  parseOneOf,
  parseText,
  parseVariant,
} from '../../../workshop/index.js';
import { COLOUR_NAMES, type EmblemColour } from './palette.js';
import { type Point, pullInside, SHIELD_HEIGHT, SHIELD_WIDTH, type ShieldShape } from './shield.js';
import { MAX_POINTS } from './stroke.js';
import { type EmblemSymbol, SYMBOL_NAMES } from './symbol-names.js';

/** Longest words on an emblem: a motto, not a speech. */
export const MAX_WORDS = 40;
/** Sizes, from the smallest to the largest. */
export const MAX_SIZE = 5;

/** What a piece shows, where its centre is, how large and of what colour. */
export type PieceBody =
  | {
      readonly type: 'symbol';
      readonly symbol: EmblemSymbol;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly colour: EmblemColour;
    }
  | {
      readonly type: 'words';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly colour: EmblemColour;
    }
  | {
      readonly type: 'stroke';
      readonly points: readonly Point[];
      readonly size: number;
      readonly colour: EmblemColour;
    };

const x = parseInteger(0, SHIELD_WIDTH);
const y = parseInteger(0, SHIELD_HEIGHT);
/** Reads a size. */
export const parseSize = parseInteger(1, MAX_SIZE);
/** Reads a colour. */
export const parseColour = parseOneOf(COLOUR_NAMES);
/** The parsers of a place, to be spread. */
export const PLACE_FIELDS = { x, y };

/** Reads a piece; places are within the box of the emblem, words within their length, strokes within their points. */
export const parsePieceBody: Parser<PieceBody> = parseVariant<PieceBody>({
  symbol: { symbol: parseOneOf(SYMBOL_NAMES), x, y, size: parseSize, colour: parseColour },
  words: { text: parseText(MAX_WORDS), x, y, size: parseSize, colour: parseColour },
  stroke: {
    points: parseList(parseObject<Point>({ x, y }), { min: 2, max: MAX_POINTS }),
    size: parseSize,
    colour: parseColour,
  },
});

/** The middle of a piece; of a stroke, the middle of the box around it. */
export function getCentre(body: PieceBody): Point {
  if (body.type !== 'stroke') return { x: body.x, y: body.y };
  const xs = body.points.map((point) => point.x);
  const ys = body.points.map((point) => point.y);
  return {
    x: Math.round((Math.min(...xs) + Math.max(...xs)) / 2),
    y: Math.round((Math.min(...ys) + Math.max(...ys)) / 2),
  };
}

/** The same piece with its centre there; a stroke slides whole, each of its points kept on the shield. */
export function movePiece(body: PieceBody, to: Point, shape: ShieldShape): PieceBody {
  const place = pullInside(shape, to);
  if (body.type !== 'stroke') return { ...body, x: place.x, y: place.y };
  const from = getCentre(body);
  const points = body.points.map((point) =>
    pullInside(shape, { x: point.x + place.x - from.x, y: point.y + place.y - from.y }),
  );
  return { ...body, points };
}

/** The same piece, wholly on the shield. */
export function keepOnShield(body: PieceBody, shape: ShieldShape): PieceBody {
  return body.type === 'stroke'
    ? { ...body, points: body.points.map((point) => pullInside(shape, point)) }
    : movePiece(body, getCentre(body), shape);
}

const SYMBOL_SIDES = [14, 20, 28, 38, 52];
const WORD_HEIGHTS = [6, 8, 11, 15, 20];
const STROKE_WIDTHS = [1, 1.5, 2.5, 4, 6];

/** Side of a symbol of that size, in units of the emblem. */
export function measureSymbol(size: number): number {
  return SYMBOL_SIDES[size - 1] ?? 28;
}

/** Height of words of that size, lowered so that they fit across the emblem: a letter is about 0.56 of its height wide. */
export function measureWords(size: number, text: string): number {
  const fitting = (SHIELD_WIDTH - 8) / (0.56 * Math.max(1, text.length));
  return Math.round(Math.min(WORD_HEIGHTS[size - 1] ?? 11, fitting) * 10) / 10;
}

/** Width of a stroke of that size. */
export function measureStroke(size: number): number {
  return STROKE_WIDTHS[size - 1] ?? 2.5;
}
