// Opens a file of ties, judged by its content: a table with two ends per row, GEXF or GraphML.
import type { BroughtNetwork } from '@trame/core/actor-network';
import { accept, foldText, type Result, refuse } from '@trame/core/kernel';
import { readTable } from '../../../../platform/server/sheet/read.js';
import { decodeText } from '../../../../platform/server/sheet/text.js';
import type { TieReport } from '../../contract/exchange.js';
import { openXml } from './open-xml.js';

/** Ties of a file at most; a bigger one is refused whole, never cut. */
export const MOST_TIES = 20_000;

const LIMITS = { rows: MOST_TIES + 1, columns: 60, unpacked: 40 * 1024 * 1024 };

/** A file once opened. */
export interface OpenedFile {
  readonly format: TieReport['format'];
  readonly encoding: string | null;
  readonly network: BroughtNetwork;
}

// A table of Gephi calls its ends « source » and « target »; elsewhere « source » says where a tie was read.
const HEADINGS = {
  from: ['from', 'de', 'depuis', 'from id', 'organisation', 'organisation 1', 'acteur 1'],
  to: ['to', 'vers', 'a', 'avec', 'target', 'cible', 'organisation 2', 'acteur 2'],
  weight: ['weight', 'poids', 'force'],
  source: ['source', 'reference', 'origine du lien'],
  firstSeen: ['first seen', 'debut', 'premiere fois', 'depuis le', 'start'],
  lastSeen: ['last seen', 'fin', 'derniere fois', 'date', 'end'],
} as const;

function findColumns(headings: readonly string[]): Readonly<Record<keyof typeof HEADINGS, number>> {
  const folded = headings.map((heading) => foldText(heading).replaceAll('_', ' ').trim());
  const find = (names: readonly string[]) => folded.findIndex((heading) => names.includes(heading));
  const from = find(HEADINGS.from);
  const source = find(HEADINGS.source);
  return {
    from: from === -1 ? source : from,
    to: find(HEADINGS.to),
    weight: find(HEADINGS.weight),
    source: from === -1 ? -1 : source,
    firstSeen: find(HEADINGS.firstSeen),
    lastSeen: find(HEADINGS.lastSeen),
  };
}

function readRows(rows: readonly (readonly string[])[]): Result<BroughtNetwork> {
  const columns = findColumns(rows[0] ?? []);
  if (columns.from === -1 || columns.to === -1) return refuse('network-file-no-tie');
  const ties = rows.slice(1).flatMap((row, at) => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const cell = (column: number): string => (column === -1 ? '' : (row[column] ?? ''));
    return [
      {
        line: at + 2,
        from: cell(columns.from),
        to: cell(columns.to),
        weight: cell(columns.weight),
        source: cell(columns.source),
        firstSeen: cell(columns.firstSeen),
        lastSeen: cell(columns.lastSeen),
      },
    ];
  });
  return accept({ actors: [], ties });
}

const isXml = (text: string): boolean => /^\uFEFF?\s*</.test(text);

/** Opens a file; one above the limit is refused whole. */
export async function openFile(file: Buffer): Promise<Result<OpenedFile>> {
  const { text, encoding } = decodeText(file);
  if (isXml(text)) {
    const opened = openXml(text.replace(/^\uFEFF/, ''));
    if (!opened.ok) return opened;
    if (opened.value.network.ties.length > MOST_TIES)
      return refuse('network-file-too-big', { ties: MOST_TIES });
    return accept({ ...opened.value, encoding });
  }
  const table = await readTable(file, LIMITS);
  if (!table.ok) return table;
  const network = readRows(table.value.rows);
  if (!network.ok) return network;
  return accept({ format: table.value.format, encoding: table.value.encoding, network: network.value });
}
