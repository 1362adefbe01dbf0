// Files that leave: only what may be shown, well formed, readable elsewhere, harmless in a spreadsheet.
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { formatCsv } from './csv.js';
import { formatGexf } from './gexf.js';
import { formatGraphml } from './graphml.js';
import { filterShared, type SharedActor, type SharedNetwork, type SharedTie } from './shared-network.js';
import { formatDl, formatPajek } from './ucinet.js';
import { escapeXml } from './xml.js';

const actors: readonly SharedActor[] = [
  { id: 'a', label: 'Mégisserie « Sud »', category: 'company' },
  { id: 'b', label: '=HYPERLINK("x")', category: null },
  { id: 'c', label: 'R&D <labo>, "école"', category: 'school' },
];
const tie = (from: string, to: string, more: Partial<SharedTie> = {}): SharedTie => ({
  from,
  to,
  origin: 'accepted',
  weight: 1,
  source: 'carte partagée',
  firstSeen: '2026-01-15',
  lastSeen: null,
  ...more,
});
const network: SharedNetwork = {
  actors,
  ties: [tie('a', 'b'), tie('b', 'c', { origin: 'co-presence', weight: 3 })],
};

/** Names of the elements of a well-formed document, with their attributes; throws otherwise. */
function parseXml(text: string) {
  const found: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(text).close();
  return found;
}

describe('the filter in front of every file [R103]', () => {
  it('an answer to the survey never leaves with names, and is counted', () => {
    const canary = { ...tie('a', 'c', { source: 'CANARI' }), origin: 'survey-answer' };
    const { network: kept, leftOut } = filterShared(actors, [...network.ties, canary]);
    expect(leftOut).toEqual({ notShared: 1, unknownActor: 0 });
    const files = [
      ...Object.values(formatCsv(kept)),
      formatGexf(kept),
      formatGraphml(kept),
      formatDl(kept),
      formatPajek(kept),
    ];
    for (const file of files) expect(file).not.toContain('CANARI');
  });

  it('the ties of somebody taken off the list leave with him', () => {
    const { network: kept, leftOut } = filterShared(actors.slice(0, 2), network.ties);
    expect(kept.ties).toEqual([tie('a', 'b')]);
    expect(leftOut.unknownActor).toBe(1);
  });

  it('nobody is tied to himself', () => {
    expect(filterShared(actors, [tie('a', 'a')]).network.ties).toEqual([]);
  });
});

describe('comma files', () => {
  const files = formatCsv(network);

  it('start with a byte-order mark and end lines as spreadsheets do', () => {
    expect(files.actors.startsWith('\uFEFFid,label,category\r\n')).toBe(true);
    expect(files.ties.endsWith('\r\n')).toBe(true);
  });

  it('neutralise formulas and quote what needs it', () => {
    expect(files.actors).toContain(`b,"'=HYPERLINK(""x"")",`);
    expect(files.actors).toContain('"R&D <labo>, ""école"""');
  });

  it.each(['=1', '+1', '-1', '@x', '\t=1', ' =1'])('%j does not start a cell', (label) => {
    const [, line = ''] = formatCsv({ actors: [{ id: 'x', label, category: null }], ties: [] }).actors.split(
      '\r\n',
    );
    expect(line).toMatch(/^x,"?'/);
  });

  it('no text, whatever it is, starts a cell as a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const [row = ''] = formatCsv({ actors: [{ id: 'x', label, category: null }], ties: [] })
          .actors.split('\uFEFF')
          .slice(1);
        const cell = row.slice('id,label,category\r\nx,'.length).replace(/^"/, '');
        expect(/^[=+\-@\t\r]/.test(cell.replace(/^\s*/, ''))).toBe(false);
      }),
    );
  });

  it('hold dates, weights and where ties come from', () => {
    expect(files.ties).toContain('b,c,co-presence,3,carte partagée,2026-01-15,\r\n');
  });
});

describe('GEXF 1.3 and GraphML', () => {
  it('GEXF says its version, types its attributes and dates its ties', () => {
    const found = parseXml(formatGexf(network));
    expect(found[0]).toMatchObject({
      name: 'gexf',
      attributes: { version: '1.3', xmlns: 'http://gexf.net/1.3' },
    });
    expect(found.filter(({ name }) => name === 'node').map(({ attributes }) => attributes.label)).toEqual(
      actors.map(({ label }) => label),
    );
    expect(found.filter(({ name }) => name === 'edge')[1]?.attributes).toMatchObject({
      source: 'b',
      target: 'c',
      weight: '3',
      start: '2026-01-15',
    });
  });

  it('GraphML declares each key it uses', () => {
    const found = parseXml(formatGraphml(network));
    const declared = new Set(
      found.filter(({ name }) => name === 'key').map(({ attributes }) => attributes.id),
    );
    for (const { name, attributes } of found) if (name === 'data') expect(declared).toContain(attributes.key);
    expect(found.filter(({ name }) => name === 'edge')).toHaveLength(2);
  });

  it('stay well formed whatever people are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (label, category) => {
        const one: SharedNetwork = {
          actors: [
            { id: 'a', label, category },
            { id: 'b', label: 'b', category: null },
          ],
          ties: [tie('a', 'b', { source: label })],
        };
        expect(parseXml(formatGexf(one)).filter(({ name }) => name === 'edge')).toHaveLength(1);
        expect(parseXml(formatGraphml(one)).filter(({ name }) => name === 'node')).toHaveLength(2);
      }),
    );
  });

  it('escape markup, drop what XML forbids', () => {
    expect(escapeXml(`a & <b> "c" 'd'\u0000\uFFFF\uD800`)).toBe(
      'a &amp; &lt;b&gt; &quot;c&quot; &apos;d&apos;',
    );
  });
});

describe('UCINET DL and Pajek', () => {
  it('DL cuts labels at eighteen and keeps them different in capitals', () => {
    const long = (id: string, label: string): SharedActor => ({ id, label, category: null });
    const text = formatDl({
      actors: [
        long('a', 'Communauté de communes du Nord'),
        long('b', 'communauté de communes du Sud'),
        long('c', ' '),
      ],
      ties: [tie('a', 'b')],
    });
    const labels = [...text.matchAll(/"([^"]+)"/g)].map(([, label = '']) => label);
    expect(labels.every((label) => label.length <= 18 && !/\s/.test(label))).toBe(true);
    expect(new Set(labels.map((label) => label.toUpperCase())).size).toBe(3);
    expect(text).toContain('dl n=3 format=edgelist1');
    expect(text).toContain('1 2 1\r\n2 1 1');
  });

  it('labels stay different, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), (names) => {
        const text = formatDl({
          actors: names.map((label, i) => ({ id: String(i), label, category: null })),
          ties: [],
        });
        const line = text.split('\r\n')[2] ?? '';
        const labels = line.split(',').map((label) => label.toUpperCase());
        expect(new Set(labels).size).toBe(names.length);
      }),
    );
  });

  it('Pajek numbers vertices from one', () => {
    expect(formatPajek(network).split('\r\n').slice(0, 2)).toEqual(['*Vertices 3', '1 "Mégisserie « Sud »"']);
    expect(formatPajek(network)).toContain('*Edges\r\n1 2 1\r\n2 3 3\r\n');
  });

  it('write an empty network too', () => {
    const nobody: SharedNetwork = { actors: [], ties: [] };
    expect(formatPajek(nobody)).toBe('*Vertices 0\r\n*Edges\r\n');
    expect(parseXml(formatGexf(nobody))[0]?.name).toBe('gexf');
  });
});
