// UCINET DL and Pajek: plain lists that older programs read.
import type { SharedNetwork } from './shared-network.js';

/** UCINET cuts labels here and writes them in capitals, so they are made different first. */
const LONGEST_LABEL = 18;

/** The first characters of a label, none of them half a character. */
function cut(label: string, length: number): string {
  return label.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** Labels of eighteen characters at most, without quotes, all different once in capitals. */
function shortenLabels(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const clean = label.replace(/["\s,;]+/g, '_') || '_';
    let short = cut(clean, LONGEST_LABEL);
    for (let turn = 2; taken.has(short.toUpperCase()); turn += 1) {
      const mark = `~${turn}`;
      short = cut(clean, LONGEST_LABEL - mark.length) + mark;
    }
    taken.add(short.toUpperCase());
    return short;
  });
}

/** One line per pair: these formats hold neither source nor day, and a pair written twice would be read as the last one. */
function placeTies({ actors, ties }: SharedNetwork): readonly (readonly [number, number, number])[] {
  const place = new Map(actors.map(({ id }, at) => [id, at + 1]));
  const pairs = new Map<string, [number, number, number]>();
  for (const { from, to, weight } of ties) {
    const [a, b] = [place.get(from) ?? 0, place.get(to) ?? 0];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [a, b, weight]);
    else pair[2] += weight;
  }
  return [...pairs.values()];
}

/** UCINET DL, `edgelist1`: each tie both ways, numbered from 1; labels cut and kept different. */
export function formatDl(network: SharedNetwork): string {
  const labels = shortenLabels(network.actors.map(({ label }) => label));
  const rows = placeTies(network).flatMap(([a, b, w]) => [`${a} ${b} ${w}`, `${b} ${a} ${w}`]);
  return [
    `dl n=${labels.length} format=edgelist1`,
    'labels:',
    labels.map((label) => `"${label}"`).join(','),
    'data:',
    ...rows,
    '',
  ].join('\r\n');
}

/** Pajek .net: vertices numbered from 1, then edges. */
export function formatPajek(network: SharedNetwork): string {
  const vertices = network.actors.map(({ label }, at) => `${at + 1} "${label.replace(/["\r\n]+/g, ' ')}"`);
  const edges = placeTies(network).map(([a, b, w]) => `${a} ${b} ${w}`);
  return [`*Vertices ${vertices.length}`, ...vertices, '*Edges', ...edges, ''].join('\r\n');
}
