// GraphML: keys and their data, for igraph, networkx, statnet and yEd.
import type { SharedNetwork } from './shared-network.js';
import { escapeXml } from './xml.js';

const keys = [
  ['label', 'node', 'string'],
  ['category', 'node', 'string'],
  ['weight', 'edge', 'double'],
  ['origin', 'edge', 'string'],
  ['source', 'edge', 'string'],
  ['first_seen', 'edge', 'string'],
  ['last_seen', 'edge', 'string'],
] as const;

function formatData(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`)
    .join('');
}

/** One undirected graph. */
export function formatGraphml({ actors, ties }: SharedNetwork): string {
  const nodes = actors.map(
    ({ id, label, category }) => `    <node id="${escapeXml(id)}">${formatData({ label, category })}</node>`,
  );
  const edges = ties.map((tie) => {
    const { weight, origin, source, firstSeen, lastSeen } = tie;
    const data = formatData({ weight, origin, source, first_seen: firstSeen, last_seen: lastSeen });
    return `    <edge source="${escapeXml(tie.from)}" target="${escapeXml(tie.to)}">${data}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(
      ([id, side, type]) => `  <key id="${id}" for="${side}" attr.name="${id}" attr.type="${type}"/>`,
    ),
    '  <graph edgedefault="undirected">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
