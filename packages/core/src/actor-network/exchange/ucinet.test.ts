// Plain lists read again as older programs read them: places from one, labels told apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SharedActor, SharedNetwork, SharedTie } from './shared-network.js';
import { formatDl, formatPajek } from './ucinet.js';

const named = (...labels: readonly string[]): readonly SharedActor[] =>
  labels.map((label, at) => ({ id: `a${at}`, label, category: null }));
const tie = (from: number, to: number, weight = 1): SharedTie => ({
  from: `a${from}`,
  to: `a${to}`,
  origin: 'public',
  weight,
  source: '',
  firstSeen: null,
  lastSeen: null,
});
const labelsOf = (...labels: readonly string[]): readonly string[] =>
  (formatDl({ actors: named(...labels), ties: [] }).split('\r\n')[2] ?? '')
    .split(',')
    .map((label) => label.slice(1, -1));

/** No half of a character is left alone. */
const isWhole = (label: string): boolean =>
  Array.from(label).every((char) => !/^[\uD800-\uDFFF]$/.test(char));

/** A DL edge list as a square matrix. */
function readDl(text: string): readonly (readonly number[])[] {
  const n = Number(/^dl n=(\d+) /.exec(text)?.[1]);
  const matrix = Array.from({ length: n }, () => Array<number>(n).fill(0));
  const rows = (text.split('data:\r\n')[1] ?? '').split('\r\n').filter((row) => row !== '');
  for (const row of rows) {
    const [from = 0, to = 0, weight = 0] = row.split(' ').map(Number);
    const line = matrix[from - 1];
    if (line === undefined) throw new Error(`no place ${from}`);
    line[to - 1] = weight;
  }
  return matrix;
}

describe('UCINET DL', () => {
  it('writes a network of four, both ways', () => {
    const network: SharedNetwork = {
      actors: named('Port', 'Lycée', 'Mairie', 'Fablab'),
      ties: [tie(0, 1), tie(2, 1, 3)],
    };
    expect(formatDl(network)).toBe(
      [
        'dl n=4 format=edgelist1',
        'labels:',
        '"Port","Lycée","Mairie","Fablab"',
        'data:',
        '1 2 1',
        '2 1 1',
        '3 2 3',
        '2 3 3',
        '',
      ].join('\r\n'),
    );
    expect(readDl(formatDl(network))).toEqual([
      [0, 1, 0, 0],
      [1, 0, 3, 0],
      [0, 3, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('reads back as the same symmetric network', () => {
    const pair = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(pair, { selector: ([a, b]) => [a, b].sort().join(), maxLength: 8 }),
        (pairs) => {
          const ties = pairs.filter(([a, b]) => a !== b).map(([a, b, w]) => tie(a, b, w));
          const matrix = readDl(formatDl({ actors: named('a', 'b', 'c', 'd', 'e'), ties }));
          for (const [a, b, w] of pairs.filter(([x, y]) => x !== y))
            expect([matrix[a]?.[b], matrix[b]?.[a]]).toEqual([w, w]);
          expect(matrix.flat().filter((w) => w > 0)).toHaveLength(2 * ties.length);
        },
      ),
      { numRuns: 50, seed: 18 },
    );
  });

  it('joins words and drops what would end a label', () => {
    expect(labelsOf('Maison des services', 'a "b", c;d', 'x\r\ny')).toEqual([
      'Maison_des_service',
      'a_b_c_d',
      'x_y',
    ]);
  });

  it('numbers labels that would be one in capitals', () => {
    expect(labelsOf('Port', 'PORT', 'port')).toEqual(['Port', 'PORT~2', 'port~3']);
  });

  it('numbers labels that would be one once cut, within eighteen characters', () => {
    const long = 'Communauté de communes';
    expect(labelsOf(`${long} A`, `${long} B`)).toEqual(['Communauté_de_comm', 'Communauté_de_co~2']);
  });

  it('does not fall upon a mark that somebody bears already', () => {
    const labels = labelsOf('Port~2', 'Port', 'PORT');
    expect(new Set(labels.map((label) => label.toUpperCase())).size).toBe(3);
  });

  it('has a label for somebody without a name', () => {
    expect(labelsOf('', '   ')).toEqual(['_', '_~2']);
  });

  it('does not cut a character in two', () => {
    const [label = ''] = labelsOf(`${'x'.repeat(17)}🏺 poterie`);
    expect(isWhole(label)).toBe(true);
    expect(labelsOf(`${'x'.repeat(15)}🏺a`, `${'x'.repeat(15)}🏺A`).every(isWhole)).toBe(true);
  });
});

describe('Pajek', () => {
  it('writes a network of three, each edge once', () => {
    expect(formatPajek({ actors: named('Port', 'Lycée', 'Mairie'), ties: [tie(2, 0, 1.5)] })).toBe(
      '*Vertices 3\r\n1 "Port"\r\n2 "Lycée"\r\n3 "Mairie"\r\n*Edges\r\n3 1 1.5\r\n',
    );
  });

  it('keeps long names whole, without what would end them', () => {
    const [, first, second] = formatPajek({
      actors: named('Syndicat mixte d’aménagement du pays', 'dit "le\r\nGrand"'),
      ties: [],
    }).split('\r\n');
    expect(first).toBe('1 "Syndicat mixte d’aménagement du pays"');
    expect(second).toBe('2 "dit  le Grand "');
  });

  it('has a line for each vertex and each edge, whatever people are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 9 }), { minLength: 2, maxLength: 6 }),
        (names) => {
          const lines = formatPajek({ actors: named(...names), ties: [tie(0, 1)] }).split('\r\n');
          expect(lines).toHaveLength(names.length + 4);
          lines.slice(1, names.length + 1).forEach((line, at) => {
            expect(line).toMatch(new RegExp(`^${at + 1} "[^"]*"$`));
          });
        },
      ),
      { numRuns: 50, seed: 19 },
    );
  });
});

describe('a pair tied several ways', () => {
  const network: SharedNetwork = {
    actors: named('un', 'deux', 'trois'),
    ties: [tie(0, 1, 2), { ...tie(1, 0, 3), origin: 'accepted' }, tie(1, 2)],
  };

  it('is one line, whose weight is the sum: these programs keep the last line alone', () => {
    expect(readDl(formatDl(network))).toEqual([
      [0, 5, 0],
      [5, 0, 1],
      [0, 1, 0],
    ]);
    expect(formatPajek(network).split('*Edges\r\n')[1]).toBe('1 2 5\r\n2 3 1\r\n');
  });
});
