// Opens GEXF and GraphML: actors and ties as they are written; entities and document types are refused.
import type { BroughtNetwork, BroughtTie } from '@trame/core/actor-network';
import { accept, foldText, type Result, refuse } from '@trame/core/kernel';
import { SaxesParser } from 'saxes';

type Words = Record<string, string>;

interface Edge {
  readonly ends: Words;
  readonly words: Words;
}

/** A network as its file spells it: what is said of each node and edge, by name of attribute. */
interface OpenXml {
  readonly nodes: { readonly id: string; readonly words: Words }[];
  readonly edges: Edge[];
}

const withoutPrefix = (name: string): string => name.replace(/^.*:/, '').toLowerCase();

/** Gathers nodes and edges as the reader walks the file; both formats name them alike. */
class Walk {
  readonly found: OpenXml = { nodes: [], edges: [] };
  root = '';
  private readonly titles = new Map<string, string>();
  private words: Words | null = null;
  private key: string | null = null;

  open(tag: string, attributes: Words): void {
    if (this.root === '') this.root = tag;
    const { id = '', label } = attributes;
    if (tag === 'key') this.titles.set(id, attributes['attr.name'] ?? id);
    if (tag === 'attribute') this.titles.set(id, attributes.title ?? id);
    if (tag === 'node') {
      this.words = label === undefined ? {} : { label };
      this.found.nodes.push({ id, words: this.words });
    }
    if (tag === 'edge') {
      this.words = {};
      this.found.edges.push({ ends: attributes, words: this.words });
    }
    if (tag === 'data') this.key = attributes.key ?? null;
    if (tag === 'attvalue') this.say(attributes.for ?? '', attributes.value ?? '');
  }

  text(text: string): void {
    if (this.key !== null) this.say(this.key, text);
  }

  close(tag: string): void {
    if (tag === 'data') this.key = null;
    if (tag === 'node' || tag === 'edge') this.words = null;
  }

  private say(key: string, text: string): void {
    if (this.words === null) return;
    const name = foldText(this.titles.get(key) ?? key).replaceAll(' ', '_');
    this.words[name] = (this.words[name] ?? '') + text;
  }
}

function walkXml(text: string): Walk | null {
  const walk = new Walk();
  const parser = new SaxesParser();
  let isRefused = false;
  const refuseIt = (): void => {
    isRefused = true;
  };
  parser.on('error', refuseIt);
  parser.on('doctype', refuseIt);
  parser.on('opentag', ({ name, attributes }) =>
    walk.open(withoutPrefix(name), { ...(attributes as Words) }),
  );
  parser.on('text', (words) => walk.text(words));
  parser.on('cdata', (words) => walk.text(words));
  parser.on('closetag', ({ name }) => walk.close(withoutPrefix(name)));
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  return isRefused ? null : walk;
}

function readEdge({ ends, words }: Edge, at: number): BroughtTie {
  return {
    line: at + 1,
    from: ends.source ?? '',
    to: ends.target ?? '',
    weight: ends.weight ?? words.weight ?? '',
    source: words.source ?? '',
    firstSeen: ends.start ?? words.first_seen ?? '',
    lastSeen: ends.end ?? words.last_seen ?? '',
  };
}

/** Reads the text of a GEXF or GraphML file; anything else is `network-file-unreadable`. */
export function openXml(
  text: string,
): Result<{ readonly format: 'gexf' | 'graphml'; readonly network: BroughtNetwork }> {
  const walk = walkXml(text);
  if (walk === null || (walk.root !== 'gexf' && walk.root !== 'graphml')) {
    return refuse('network-file-unreadable');
  }
  const { nodes, edges } = walk.found;
  return accept({
    format: walk.root,
    network: {
      actors: nodes.map(({ id, words }) => ({ id, label: words.label ?? words.name ?? id })),
      ties: edges.map(readEdge),
    },
  });
}
