// The picture of an emblem: well formed, made of a closed set of elements, and deaf to whatever hostile comes in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOUR_NAMES } from './palette.js';
import { measureWords, type PieceBody } from './piece.js';
import { traceStroke } from './primitive.js';
import { type Drawing, serialiseDrawing, serialiseOutline } from './serialise.js';
import { SHIELD_NAMES } from './shield.js';
import { SYMBOL_NAMES } from './symbol-names.js';
import { SYMBOL_SHAPES } from './symbols.js';

const symbol = (more: object = {}): PieceBody =>
  ({ type: 'symbol', symbol: 'sea', x: 50, y: 60, size: 3, colour: 'blue', ...more }) as PieceBody;
const words = (text: string): PieceBody => ({ type: 'words', text, x: 50, y: 20, size: 3, colour: 'ink' });
const draw = (...pieces: readonly PieceBody[]): string =>
  serialiseDrawing({ shape: 'shield', field: 'sky', pieces });

/** Everything between angle brackets must be one of ours. */
const PEN = String.raw`(?: stroke="#[0-9a-f]{6}" stroke-width="[\d.]+"(?: stroke-linecap="round")? stroke-linejoin="round")?`;
const PLACE = String.raw`(?: transform="translate\(-?[\d.]+ -?[\d.]+\) scale\([\d.]+\)")?`;
const OURS = new RegExp(
  [
    '^(?:</(?:svg|text)>',
    '<svg xmlns="http://www\\.w3\\.org/2000/svg" viewBox="-6 -2 112 124" width="448" height="496">',
    `<path d="[MLHVCSQTAZmlhvcsqtaz\\d. -]*" fill="(?:none|#[0-9a-f]{6})"${PEN}${PLACE}/>`,
    '<text x="-?[\\d.]+" y="-?[\\d.]+" font-family="Atkinson Hyperlegible Next" font-weight="700" font-size="[\\d.]+" text-anchor="middle" fill="#[0-9a-f]{6}">)$',
  ].join('|'),
);

/** What a hostile pen would try, among ordinary letters. */
const HOSTILE = [...'<>"\'&/;=!-[]()aé œ', '\u0000', '\ud800', '\u202e', '\ufffe', '🎺'];

function expectHarmless(svg: string): void {
  const strangers = (svg.match(/<[^>]*>?/g) ?? []).filter((tag) => !OURS.test(tag));
  expect(strangers).toEqual([]);
  expect(svg.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']/);
}

describe('an emblem as a picture', () => {
  it('is a shield, and its pieces from the back to the front', () => {
    const svg = draw(symbol(), words('Tenir'));
    expectHarmless(svg);
    expect(svg.indexOf('transform')).toBeGreaterThan(svg.indexOf('#bcd9ec'));
    expect(svg.indexOf('Tenir')).toBeGreaterThan(svg.indexOf('transform'));
  });

  it.each(SYMBOL_NAMES)('%s has a drawing of its own', (name) => {
    expectHarmless(draw(symbol({ symbol: name })));
    const { fill, line } = SYMBOL_SHAPES[name];
    expect(fill ?? line).toMatch(/^M/);
  });

  it('words are text and nothing else', () => {
    const svg = draw(words('<script>alert("1")</script> & l’eau\u0000\ud800'));
    expectHarmless(svg);
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; l’eau</text>');
  });

  it('long words are made small enough to fit', () => {
    expect(measureWords(5, 'Mer')).toBe(20);
    expect(measureWords(5, 'm'.repeat(40))).toBe(4.1);
    expect(measureWords(9, '')).toBe(11);
  });

  it('what is not a number, a colour, a symbol or a shape of ours cannot come out', () => {
    const hostile = 'url(https://example.org)"/><script>' as never;
    const svg = serialiseDrawing({
      shape: hostile,
      field: hostile,
      pieces: [
        symbol({ symbol: 'constructor' }),
        symbol({ colour: hostile, x: Number.NaN, size: hostile }),
        {
          type: 'stroke',
          points: [{ x: hostile, y: Number.POSITIVE_INFINITY }],
          size: hostile,
          colour: hostile,
        },
      ],
    });
    expectHarmless(svg);
    expect(svg).not.toContain('example.org');
  });

  it('is harmless for any drawing and any words', () => {
    const colour = fc.constantFrom(...COLOUR_NAMES);
    const place = { x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 120 }) };
    const size = fc.integer({ min: 1, max: 5 });
    const piece: fc.Arbitrary<PieceBody> = fc.oneof(
      fc.record({
        type: fc.constant('symbol' as const),
        symbol: fc.constantFrom(...SYMBOL_NAMES),
        ...place,
        size,
        colour,
      }),
      fc.record({
        type: fc.constant('words' as const),
        text: fc.string({ unit: fc.constantFrom(...HOSTILE) }),
        ...place,
        size,
        colour,
      }),
      fc.record({
        type: fc.constant('stroke' as const),
        points: fc.array(fc.record(place), { minLength: 2, maxLength: 40 }),
        size,
        colour,
      }),
    );
    const drawing: fc.Arbitrary<Drawing> = fc.record({
      shape: fc.constantFrom(...SHIELD_NAMES),
      field: colour,
      pieces: fc.array(piece, { maxLength: 8 }),
    });
    fc.assert(
      fc.property(drawing, (one) => expectHarmless(serialiseDrawing(one))),
      { numRuns: 60 },
    );
  });

  it('an outline to draw in by hand is as harmless, and empty', () => {
    for (const shape of SHIELD_NAMES) {
      const svg = serialiseOutline(shape);
      expectHarmless(svg);
      expect(svg).toContain('fill="none"');
    }
  });

  it('a stroke bends through the middle of its points, a dot stays a dot', () => {
    const at = (x: number, y: number) => ({ x, y });
    expect(traceStroke([at(0, 0), at(10, 0), at(10, 10)])).toBe('M0 0Q10 0 10 5L10 10');
    expect(traceStroke([at(3, 3), at(3, 3)])).toBe('M3 3L3 3');
    expect(traceStroke([])).toBe('');
  });
});
