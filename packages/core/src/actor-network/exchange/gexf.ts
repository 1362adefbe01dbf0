// GEXF 1.3, for Gephi: typed attributes, and the days between which a tie was seen.
import type { SharedNetwork, SharedTie } from './shared-network.js';
import { escapeXml } from './xml.js';

function formatDates({ firstSeen, lastSeen }: SharedTie): string {
  const start = firstSeen === null ? '' : ` start="${escapeXml(firstSeen)}"`;
  return lastSeen === null ? start : `${start} end="${escapeXml(lastSeen)}"`;
}

/** One undirected graph; `category` on nodes, `origin` and `source` on edges. */
export function formatGexf({ actors, ties }: SharedNetwork): string {
  const nodes = actors.map(({ id, label, category }) => {
    const value =
      category === null
        ? ''
        : `<attvalues><attvalue for="category" value="${escapeXml(category)}"/></attvalues>`;
    return `      <node id="${escapeXml(id)}" label="${escapeXml(label)}">${value}</node>`;
  });
  const edges = ties.map((tie, at) => {
    const ends = `source="${escapeXml(tie.from)}" target="${escapeXml(tie.to)}"`;
    const values = `<attvalue for="origin" value="${tie.origin}"/><attvalue for="source" value="${escapeXml(tie.source)}"/>`;
    return `      <edge id="${at}" ${ends} weight="${tie.weight}"${formatDates(tie)}><attvalues>${values}</attvalues></edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">',
    '    <attributes class="node"><attribute id="category" title="category" type="string"/></attributes>',
    '    <attributes class="edge"><attribute id="origin" title="origin" type="string"/><attribute id="source" title="source" type="string"/></attributes>',
    '    <nodes>',
    ...nodes,
    '    </nodes>',
    '    <edges>',
    ...edges,
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
