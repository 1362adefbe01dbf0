// Laws of one piece: its middle, how it slides, how large it is drawn, and what is read of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyThroughJson } from '../../../../test/replay.js';
import { COLOUR_NAMES, EMBLEM_COLOURS } from './palette.js';
import {
  getCentre,
  keepOnShield,
  MAX_SIZE,
  MAX_WORDS,
  measureStroke,
  measureSymbol,
  measureWords,
  movePiece,
  type PieceBody,
  parsePieceBody,
} from './piece.js';
import { listPrimitives, paint, roundUnit, traceStroke } from './primitive.js';
import { isOnShield, type Point, SHIELD_NAMES } from './shield.js';
import { MAX_POINTS, simplifyStroke } from './stroke.js';
import { SYMBOL_NAMES } from './symbol-names.js';
import { SYMBOL_GRID, SYMBOL_SHAPES } from './symbols.js';

const x = fc.integer({ min: 0, max: 100 });
const y = fc.integer({ min: 0, max: 120 });
const size = fc.integer({ min: 1, max: MAX_SIZE });
const colour = fc.constantFrom(...COLOUR_NAMES);
const shape = fc.constantFrom(...SHIELD_NAMES);
const points = fc.array(fc.record({ x, y }), { minLength: 2, maxLength: 12 });
const symbol = fc.record({
  type: fc.constant('symbol' as const),
  symbol: fc.constantFrom(...SYMBOL_NAMES),
  x,
  y,
  size,
  colour,
});
const stroke = fc.record({ type: fc.constant('stroke' as const), points, size, colour });
const words = fc.record({
  type: fc.constant('words' as const),
  text: fc.constantFrom('Tenir', 'La mer & le lin', 'É'),
  x,
  y,
  size,
  colour,
});
const body: fc.Arbitrary<PieceBody> = fc.oneof(symbol, words, stroke);

/** Strokes and moves that stay far from any edge: nothing has to come back. */
const near = fc.record({ x: fc.integer({ min: 45, max: 55 }), y: fc.integer({ min: 50, max: 60 }) });
const small = fc.array(near, { minLength: 2, maxLength: 8 });

describe('a stroke that slides', () => {
  const slide = (from: readonly Point[], to: Point): readonly Point[] => {
    const moved = movePiece({ type: 'stroke', points: from, size: 2, colour: 'ink' }, to, 'round');
    return moved.type === 'stroke' ? moved.points : [];
  };

  it('goes where it is sent, whole: each of its points by the same way', () => {
    fc.assert(
      fc.property(small, near, (drawn, to) => {
        const moved = slide(drawn, to);
        const middle = getCentre({ type: 'stroke', points: moved, size: 2, colour: 'ink' });
        expect(middle).toEqual(to);
        const [first, start] = [moved[0] as Point, drawn[0] as Point];
        for (const [rank, point] of moved.entries()) {
          expect(point.x - (drawn[rank] as Point).x).toBe(first.x - start.x);
          expect(point.y - (drawn[rank] as Point).y).toBe(first.y - start.y);
        }
      }),
    );
  });

  it('sent there and back, it is where it was', () => {
    fc.assert(
      fc.property(small, near, (drawn, to) => {
        const home = getCentre({ type: 'stroke', points: drawn, size: 2, colour: 'ink' });
        expect(slide(slide(drawn, to), home)).toEqual(drawn);
      }),
    );
  });

  it.each<[string, readonly Point[], Point]>([
    [
      'une boucle',
      [
        { x: 10, y: 10 },
        { x: 30, y: 50 },
        { x: 10, y: 10 },
      ],
      { x: 20, y: 30 },
    ],
    ['un point', [{ x: 7, y: 9 }], { x: 7, y: 9 }],
    [
      'un trait d’une longueur impaire',
      [
        { x: 0, y: 0 },
        { x: 1, y: 3 },
      ],
      { x: 1, y: 2 },
    ],
  ])('le milieu d’%s est celui de sa boîte', (_title, drawn, middle) => {
    expect(getCentre({ type: 'stroke', points: drawn, size: 1, colour: 'ink' })).toEqual(middle);
  });
});

describe('a piece kept on its shield', () => {
  it('keeps its kind, its size, its colour and its words: only its place may change', () => {
    fc.assert(
      fc.property(body, shape, x, y, (one, on, toX, toY) => {
        const still = (piece: PieceBody) => ({ ...piece, x: 0, y: 0, points: [] });
        expect(still(keepOnShield(one, on))).toEqual(still(one));
        expect(still(movePiece(one, { x: toX, y: toY }, on))).toEqual(still(one));
      }),
    );
  });

  it('is left alone when it was on it already', () => {
    fc.assert(
      fc.property(body, shape, (one, on) => {
        const places = one.type === 'stroke' ? one.points : [getCentre(one)];
        fc.pre(places.every((place) => isOnShield(on, place)));
        expect(keepOnShield(one, on)).toEqual(one);
      }),
    );
  });

  it('is a piece that can be read again, through JSON, whatever was done to it', () => {
    fc.assert(
      fc.property(body, shape, x, y, (one, on, toX, toY) => {
        const moved = movePiece(keepOnShield(one, on), { x: toX, y: toY }, on);
        expect(parsePieceBody(copyThroughJson(moved), 'body')).toEqual({ ok: true, value: moved });
      }),
    );
  });
});

describe('how large a piece is drawn', () => {
  it.each([
    ['a symbol', measureSymbol],
    ['a stroke', measureStroke],
    ['words', (of: number) => measureWords(of, 'Mer')],
  ])('%s grows with each size, from the first to the last', (_title, measure) => {
    const sizes = [1, 2, 3, 4, 5].map(measure);
    for (const [rank, one] of sizes.entries()) expect(one).toBeGreaterThan(sizes[rank - 1] ?? 0);
  });

  it('words fit across the emblem, however long, and are never larger for being longer', () => {
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: MAX_WORDS - 1 }), (of, length) => {
        const height = measureWords(of, 'm'.repeat(length));
        expect(0.56 * height * length).toBeLessThanOrEqual(93);
        expect(measureWords(of, 'm'.repeat(length + 1))).toBeLessThanOrEqual(height);
      }),
    );
  });

  it('a symbol is drawn around its middle, its grid as wide as its size says', () => {
    fc.assert(
      fc.property(symbol, (one) => {
        const { fill, line } = SYMBOL_SHAPES[one.symbol];
        const drawn = listPrimitives(one);
        expect(drawn.map((mark) => (mark.type === 'path' ? mark.d : null))).toEqual(
          [fill, line].filter((outline) => outline !== null),
        );
        for (const mark of drawn) {
          if (mark.type !== 'path' || mark.place === null) throw new Error('test: a mark without a place');
          const half = (mark.place.scale * SYMBOL_GRID) / 2;
          expect(Math.abs(mark.place.x + half - one.x)).toBeLessThan(0.2);
          expect(Math.abs(mark.place.y + half - one.y)).toBeLessThan(0.2);
          expect([mark.fill, mark.stroke]).toContain(EMBLEM_COLOURS[one.colour]);
        }
      }),
    );
  });

  it('words stand on a line a third below their middle', () => {
    const tenir: PieceBody = { type: 'words', text: 'Tenir', x: 50, y: 20, size: 5, colour: 'plum' };
    expect(listPrimitives(tenir)).toEqual([
      { type: 'words', text: 'Tenir', x: 50, y: 27, height: 20, fill: EMBLEM_COLOURS.plum },
    ]);
  });

  it.each([
    [1 / 3, 0.33],
    [-0.001, 0],
    [12.345, 12.35],
    [Number.NaN, 0],
    [Number.NEGATIVE_INFINITY, 0],
  ])('%d is written %d', (value, written) => {
    expect(Object.is(roundUnit(value), written)).toBe(true);
  });

  it('no colour but those of the palette, all of them apart', () => {
    expect(new Set(COLOUR_NAMES.map(paint)).size).toBe(COLOUR_NAMES.length);
    for (const name of ['toString', '#ff0000', '']) expect(paint(name as never)).toBe(EMBLEM_COLOURS.ink);
  });
});

describe('a gesture of the finger, from screen to log', () => {
  it('made simpler twice is made simpler once, and is always a stroke that is read', () => {
    const long = fc.array(fc.record({ x, y }), { minLength: 1, maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(long, (drawn) => {
        const kept = simplifyStroke(drawn);
        const sent = { type: 'stroke', points: kept, size: 1, colour: 'ink' };
        expect(parsePieceBody(sent, 'body')).toEqual({ ok: true, value: sent });
        expect(kept.at(-1)).toEqual(drawn.at(-1));
        expect(kept.length).toBeLessThanOrEqual(MAX_POINTS);
      }),
      { numRuns: 40 },
    );
  });

  it('a straight line needs its two ends, whichever way it runs', () => {
    const ends = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.integer({ min: 2, max: 8 }));
    const way = fc.record({ dx: fc.integer({ min: -2, max: 2 }), dy: fc.integer({ min: -2, max: 2 }) });
    fc.assert(
      fc.property(ends, way, ([fromX, fromY, length], { dx, dy }) => {
        fc.pre(dx !== 0 || dy !== 0);
        const line = Array.from({ length }, (_, rank) => ({ x: fromX + dx * rank, y: fromY + dy * rank }));
        expect(simplifyStroke(line)).toEqual([line[0], line.at(-1)]);
      }),
    );
  });

  it('is traced from its first point to its last, with a bend for each point between', () => {
    fc.assert(
      fc.property(points, (drawn) => {
        const d = traceStroke(drawn);
        const [first, last] = [drawn[0] as Point, drawn.at(-1) as Point];
        expect(d.startsWith(`M${first.x} ${first.y}`)).toBe(true);
        expect(d.endsWith(`L${last.x} ${last.y}`)).toBe(true);
        expect(d.split('Q')).toHaveLength(drawn.length - 1);
      }),
    );
  });
});
