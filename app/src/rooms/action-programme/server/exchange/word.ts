// The annex for a word processor: tables that committees take up and complete (R132).
import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Annex, AnnexGroup, AnnexRow } from './annex.js';

/** A face that word processors have, or have the twin of. */
const FACE = 'Calibri';
const INK = '221e19';
/** Twentieths of a point between the margins of a page. */
const WIDE = 15_038;
const SOFT = '5c5347';
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'bdb29f' };
/** A line and its share of air; without its rule, word processors read it as points, and lines touch. */
const AIR = { line: 276, lineRule: LineRuleType.AUTO };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

// What XML cannot carry.
const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');

function write(text: string, look: { readonly bold?: boolean; readonly note?: boolean } = {}): Paragraph {
  const runs = clean(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          bold: look.bold ?? false,
          ...(index > 0 && { break: 1 }),
          ...(look.note === true && { size: 18, color: SOFT }),
        }),
    );
  return new Paragraph({ spacing: { after: 60, ...AIR }, children: runs });
}

function cell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 70, bottom: 70, left: 0, right: 180 },
    children: children.length === 0 ? [write('')] : [...children],
  });
}

function setRow(row: AnnexRow, widths: readonly number[]): TableRow {
  const title = [
    write(`${row.title}${row.starred ? '\u00a0★' : ''}`, { bold: true }),
    ...row.notes.map((note) => write(note, { note: true })),
  ];
  const objectives = row.objectives.map((objective) => write(`– ${objective}`));
  const pilots = row.pilots.map((pilot) => write(pilot));
  const columns = widths.length === 3 ? [title, objectives, pilots] : [title, pilots];
  return new TableRow({
    cantSplit: true,
    children: columns.map((one, index) => cell(one, widths[index] ?? 0)),
  });
}

function setTable({ rows }: AnnexGroup, columns: readonly string[]): Table {
  const widths = (columns.length === 3 ? [34, 38, 28] : [62, 38]).map((share) =>
    Math.round((WIDE * share) / 100),
  );
  const head = new TableRow({
    tableHeader: true,
    children: columns.map((title, index) => cell([write(title, { bold: true })], widths[index] ?? 0)),
  });
  return new Table({
    width: { size: WIDE, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
      bottom: RULE,
      insideHorizontal: RULE,
    },
    rows: [head, ...rows.map((row) => setRow(row, widths))],
  });
}

function setGroup(group: AnnexGroup, columns: readonly string[]): readonly (Paragraph | Table)[] {
  const title = [group.word, group.label].filter((text) => text !== null).join(' — ');
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 360, after: 120, ...AIR },
    children: [new TextRun(clean(title))],
  });
  return [...(title === '' ? [] : [heading]), setTable(group, columns)];
}

/** Writes the annex as DOCX. */
export async function writeWordAnnex(annex: Annex): Promise<Uint8Array> {
  const { groups, columns, star, notes, source } = annex;
  const document = new Document({
    title: clean(`${annex.title} — ${annex.territory}`),
    creator: 'Trame',
    styles: {
      default: {
        document: { run: { font: FACE, size: 21, color: INK }, paragraph: { spacing: AIR } },
        title: {
          run: { font: FACE, size: 52, bold: true, color: INK },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: { run: { font: FACE, size: 28, bold: true, color: INK } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 900, bottom: 900, left: 900, right: 900 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  ...[`${clean(annex.territory)} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES].map(
                    (part) => new TextRun({ size: 17, color: SOFT, children: [part] }),
                  ),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun(clean(annex.territory === '' ? annex.title : annex.territory))],
          }),
          write(`${annex.title}. ${annex.asOf}, ${annex.count}.`),
          ...notes.map((note) => write(note, { note: true })),
          ...groups.flatMap((group) => setGroup(group, columns)),
          ...(star === null ? [] : [write(star, { note: true })]),
          ...(source === null ? [] : [write(source, { note: true })]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
