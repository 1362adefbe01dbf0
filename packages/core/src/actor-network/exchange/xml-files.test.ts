// GEXF and GraphML opened again by a reader of XML: names, categories, ties, days and sources come back.
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { formatGexf } from './gexf.js';
import { formatGraphml } from './graphml.js';
import type { SharedNetwork, SharedTie } from './shared-network.js';
import { escapeXml } from './xml.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function openXml(file: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const path: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('text', (text) => {
    const last = path.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(file).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('an empty document');
  return first;
}

function listNamed(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...listNamed(child, name),
  ]);
}

const tie = (more: Partial<SharedTie>): SharedTie => ({
  from: 'a',
  to: 'b',
  origin: 'accepted',
  weight: 1,
  source: 'carte partagée',
  firstSeen: null,
  lastSeen: null,
  ...more,
});
const network: SharedNetwork = {
  actors: [
    { id: 'a', label: 'Lycée « Père & Fils »', category: 'École <privée>' },
    { id: 'b', label: 'L\'"Atelier"', category: null },
    { id: 'c', label: 'Ébénistes d’Œuvre', category: 'company' },
  ],
  ties: [
    tie({ firstSeen: '2019-03-14', lastSeen: '2020-06-17' }),
    tie({ from: 'b', to: 'c', origin: 'public', weight: 2.5, source: 'arrêté n° 3 & annexe' }),
    tie({ from: 'a', to: 'c', origin: 'co-presence', lastSeen: '2020-06-17' }),
  ],
};

describe('GEXF', () => {
  const root = openXml(formatGexf(network));
  const edges = listNamed(root, 'edge');
  const valuesOf = (element: Element) =>
    Object.fromEntries(
      listNamed(element, 'attvalue').map(({ attributes }) => [attributes.for, attributes.value]),
    );

  it('gives names and categories back, accents and marks included', () => {
    expect(listNamed(root, 'node').map(({ attributes: { id, label } }) => [id, label])).toEqual(
      network.actors.map(({ id, label }) => [id, label]),
    );
    expect(listNamed(root, 'node').map(valuesOf)).toEqual([
      { category: 'École <privée>' },
      {},
      { category: 'company' },
    ]);
  });

  it('numbers its ties, all different, undirected', () => {
    expect(edges.map(({ attributes }) => attributes.id)).toEqual(['0', '1', '2']);
    expect(listNamed(root, 'graph')[0]?.attributes).toMatchObject({
      defaultedgetype: 'undirected',
      timeformat: 'date',
    });
  });

  it('writes a day only when it is known', () => {
    const days = edges.map(({ attributes: { start, end } }) => [start, end]);
    expect(days).toEqual([
      ['2019-03-14', '2020-06-17'],
      [undefined, undefined],
      [undefined, '2020-06-17'],
    ]);
  });

  it('says where each tie comes from', () => {
    expect(edges.map(valuesOf)).toEqual(network.ties.map(({ origin, source }) => ({ origin, source })));
    expect(edges[1]?.attributes.weight).toBe('2.5');
  });

  it('declares every attribute it uses, for its side', () => {
    const declared = listNamed(root, 'attributes').map((side) => [
      side.attributes.class,
      ...listNamed(side, 'attribute').map(({ attributes }) => attributes.id),
    ]);
    expect(declared).toEqual([
      ['node', 'category'],
      ['edge', 'origin', 'source'],
    ]);
  });
});

describe('GraphML', () => {
  const root = openXml(formatGraphml(network));
  const dataOf = (element: Element) =>
    Object.fromEntries(listNamed(element, 'data').map(({ attributes, text }) => [attributes.key, text]));

  it('gives actors back, without a line for what is not known', () => {
    expect(listNamed(root, 'node').map(dataOf)).toEqual([
      { label: 'Lycée « Père & Fils »', category: 'École <privée>' },
      { label: 'L\'"Atelier"' },
      { label: 'Ébénistes d’Œuvre', category: 'company' },
    ]);
  });

  it('gives ties back with weight, origin, source and days', () => {
    expect(listNamed(root, 'edge').map(dataOf)).toEqual([
      {
        weight: '1',
        origin: 'accepted',
        source: 'carte partagée',
        first_seen: '2019-03-14',
        last_seen: '2020-06-17',
      },
      { weight: '2.5', origin: 'public', source: 'arrêté n° 3 & annexe' },
      { weight: '1', origin: 'co-presence', source: 'carte partagée', last_seen: '2020-06-17' },
    ]);
  });

  it('declares a key once, on the side where it stands', () => {
    const keys = listNamed(root, 'key').map(({ attributes }) => [attributes.id, attributes.for]);
    expect(new Set(keys.map(([id]) => id)).size).toBe(keys.length);
    const sides = new Map(keys.map(([id, side]) => [id, side]));
    for (const side of ['node', 'edge'] as const)
      for (const element of listNamed(root, side))
        for (const key of Object.keys(dataOf(element))) expect(sides.get(key)).toBe(side);
  });

  it('says that weights are numbers', () => {
    const weight = listNamed(root, 'key').find(({ attributes }) => attributes.id === 'weight');
    expect(weight?.attributes['attr.type']).toBe('double');
  });
});

describe('text inside XML', () => {
  it('keeps accents, pictures, tabs and line feeds', () => {
    expect(escapeXml('Œuvre 🏺\tà\nNoël')).toBe('Œuvre 🏺\tà\nNoël');
  });

  it('escapes once: what is already escaped is text too', () => {
    expect(escapeXml('&amp;')).toBe('&amp;amp;');
    expect(escapeXml(']]>')).toBe(']]&gt;');
  });

  it.each(['\u0000', '\u0008', '\u000B', '\u001F', '\uD800', '\uDFFF', '\uFFFE', '\uFFFF'])(
    'drops %j',
    (char) => {
      expect(escapeXml(`a${char}b`)).toBe('ab');
    },
  );

  it('comes back as it was from a document, for any text that XML allows', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((one) => !/[\r\u0000-\u001F]/.test(one));
    fc.assert(
      fc.property(text, (one) => {
        expect(openXml(`<x>${escapeXml(one)}</x>`).text).toBe(one);
        expect(openXml(`<x y="${escapeXml(one)}"/>`).attributes.y).toBe(one);
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});
