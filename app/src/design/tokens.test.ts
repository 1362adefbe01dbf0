// Contrast and colour-blind safety, computed from the token file itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('app/src/design/tokens.css', 'utf8');
const screenTokens = css.slice(0, css.indexOf('@media print'));

type Colour = readonly [number, number, number];

function readTokens(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*(?:var\(--[\w-]+,\s*)?(#[0-9a-f]{6})/g)].map(([, n, v]) => [
      n ?? '',
      v ?? '',
    ]),
  );
}

const tokens = readTokens(screenTokens.slice(0, screenTokens.indexOf(':root[data-scale')));

function readLinear(name: string): Colour {
  const hex = tokens.get(name);
  if (!hex) throw new Error(`tokens.test: no colour --${name}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 relative luminance and contrast. */
function computeContrast(a: string, b: string): number {
  const light = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [low = 0, high = 0] = [light(readLinear(a)), light(readLinear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const papers = ['paper', 'paper-raised', 'paper-sunk'];
const phases = ['motive', 'scan', 'focus', 'act'].map((phase) => `phase-${phase}`);
const families = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `family-${place}`);
const tones = ['info', 'warning', 'error', 'success', 'accent'];

describe('contrast of every pair a reader meets [R148]', () => {
  const onPapers = [
    'ink',
    'ink-soft',
    'accent',
    ...phases,
    ...families,
    'info',
    'warning',
    'error',
    'success',
  ];
  const pairs = [
    ...onPapers.flatMap((text) => papers.map((paper) => [text, paper] as const)),
    ...[...phases, ...families, ...tones].map((text) => [text, `${text}-tint`] as const),
    ...tones.map((tone) => ['ink', `${tone}-tint`] as const),
    ...['ink', 'accent', 'error'].map((fill) => ['ink-inverse', fill] as const),
  ];

  it.each(pairs)('%s on %s reaches 4.5', (text, background) => {
    expect(computeContrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(papers)('the border of a field on %s reaches 3', (paper) => {
    expect(computeContrast('line-strong', paper)).toBeGreaterThanOrEqual(3);
  });
});

/** Dichromacy in linear RGB, full severity (Machado, Oliveira and Fernandes 2009, table 1). */
const visions: Readonly<Record<string, readonly Colour[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Colour, [x, y, z]: Colour): number => row[0] * x + row[1] * y + row[2] * z;

/** OKLab (Ottosson 2020), so that distances are those of the eye. */
function convertToLab(colour: Colour): Colour {
  const root = (row: Colour) => Math.cbrt(Math.max(0, dot(row, colour)));
  const long = root([0.4122214708, 0.5363325363, 0.0514459929]);
  const medium = root([0.2119034982, 0.6806995451, 0.1073969566]);
  const short = root([0.0883024619, 0.2817188376, 0.6299787005]);
  const cone: Colour = [long, medium, short];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cone),
    dot([1.9779984951, -2.428592205, 0.4505937099], cone),
    dot([0.0259040371, 0.7827717662, -0.808675766], cone),
  ];
}

function see(name: string, vision: readonly Colour[]): Colour {
  const seen = vision.map((row) => dot(row, readLinear(name)));
  return convertToLab([seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]);
}

describe('the eight hues of families', () => {
  it.each(Object.entries(visions))('stay apart in %s vision', (_name, vision) => {
    const seen = families.map((family) => see(family, vision));
    const gaps = seen.flatMap((a, i) =>
      seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(0.06);
  });
});

describe('the three scales', () => {
  it('exist, and print is black on white', () => {
    expect(css).toContain(':root[data-scale="phone"]');
    expect(css).toContain(':root[data-scale="projector"]');
    const print = readTokens(
      css.slice(css.indexOf('@media print')).replaceAll('#fff;', '#ffffff;').replaceAll('#000;', '#000000;'),
    );
    expect([print.get('paper'), print.get('ink')]).toEqual(['#ffffff', '#000000']);
  });

  it('leave an organisation its accent and its logo', () => {
    expect(css).toContain('var(--brand-accent');
    expect(css).toContain('var(--brand-logo');
  });

  it('stop moving for who asked for it', () => {
    expect(css).toMatch(/prefers-reduced-motion[^}]*--motion: 0ms/s);
  });
});
