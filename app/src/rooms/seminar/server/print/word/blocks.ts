// Parts of a booklet as a word processor holds them: headings, paragraphs, tables, pictures with their text.
import type { BookletArticle, BookletColumn } from '@trame/core/workshop';
import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import sharp from 'sharp';
import type { PrintedBlock, PrintedPicture } from '../pictures.js';

/** What stands in a document, one after the other. */
export type Piece = Paragraph | Table;

/** Widest picture, in points of screen, as Word counts them. */
const WIDEST = 560;
const TALLEST = 420;

/** A heading that the reader's navigation lists. */
export function heading(text: string, level: 1 | 2 | 3): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
  return new Paragraph({ heading: levels[level], keepNext: true, children: [new TextRun(text)] });
}

/** One run a line: a line break in the words is one on paper. */
function splitLines(text: string, look: IRunOptions): readonly TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}

/** `note` stands under words, smaller; `lead` and `fact` open what follows and `strong` announces it, on its page. */
type ParagraphLook = 'plain' | 'note' | 'lead' | 'fact' | 'strong';
const OPENING: readonly ParagraphLook[] = ['lead', 'fact', 'strong'];

/** Words in one of their looks. */
export function paragraph(text: string, look: ParagraphLook = 'plain'): Paragraph {
  const isSmall = look === 'note' || look === 'lead';
  return new Paragraph({
    keepNext: OPENING.includes(look),
    spacing: { after: isSmall ? 80 : 140 },
    children: splitLines(text, {
      bold: look === 'strong',
      ...(isSmall && { size: 18, color: '5c5347' }),
    }),
  });
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'bdb29f' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Width of a table, in twentieths of a point, as Word counts them. */
const TABLE_WIDTH = 9600;

/** The margins of a cell, in letters. */
const MARGIN = 2;

/** What each column takes: as its longest text, within reason, so that figures leave the line to the words. */
export function shareWidth(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const needs = columns.map((head, at) => {
    const longest = Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length));
    return Math.min(40, Math.max(3, longest)) + MARGIN;
  });
  const total = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.round((TABLE_WIDTH * need) / total));
}

/** A table whose first line is repeated and read as its header. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = shareWidth(columns, rows);
  const cell = (text: string, { isHead, width }: { isHead: boolean; width: number }): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 60, right: 100 },
      children: [
        new Paragraph({
          keepNext: isHead,
          children: splitLines(text, { bold: isHead, ...(isHead && { size: 19 }) }),
        }),
      ],
    });
  const line = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, at) => cell(text, { isHead, width: widths[at] ?? 0 })),
    });
  return new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
      bottom: RULE,
      insideHorizontal: RULE,
    },
    rows: [line(columns, true), ...rows.map((row) => line(row, false))],
  });
}

async function fit(bytes: Uint8Array): Promise<{ readonly width: number; readonly height: number }> {
  const { width = 1, height = 1 } = await sharp(bytes).metadata();
  const scale = Math.min(WIDEST / width, TALLEST / height, 1);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

async function image(bytes: Uint8Array, kind: 'jpg' | 'png', text: string): Promise<Paragraph> {
  const run = new ImageRun({
    type: kind,
    data: Buffer.from(bytes),
    transformation: await fit(bytes),
    altText: { name: text.slice(0, 60), title: text.slice(0, 60), description: text },
  });
  return new Paragraph({ keepNext: true, spacing: { before: 160, after: 80 }, children: [run] });
}

async function setPicture(
  one: PrintedPicture,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Piece[]> {
  const bytes = pictures.get(one.file);
  if (bytes === undefined) return [];
  return [
    await image(bytes, 'jpg', one.alt),
    ...(one.caption === '' ? [] : [paragraph(one.caption)]),
    ...(one.credit === null ? [] : [paragraph(one.credit, 'note')]),
  ];
}

function setColumn(column: BookletColumn): readonly Piece[] {
  const cards = column.groups.flatMap((group) => [
    ...(group.title === null ? [] : [heading(group.title, 3)]),
    ...group.cards.flatMap((card) => {
      const under = [card.by, card.note].filter((part) => part !== null).join(' · ');
      return [
        paragraph(`${card.ref}\u2002${card.text}`),
        ...(under === '' ? [] : [paragraph(under, 'note')]),
      ];
    }),
  ]);
  return [heading(column.title, 2), ...(cards.length === 0 ? [paragraph(column.empty, 'note')] : cards)];
}

function setArticle(article: BookletArticle, colon: string): readonly Piece[] {
  return [
    // Under the heading it speaks of: above, a reader would give it to the part before.
    heading(article.title, 2),
    ...(article.place === null ? [] : [paragraph(article.place, 'lead')]),
    ...article.facts.map(({ label, value }) => paragraph(`${label}${colon} ${value}`, 'fact')),
    ...article.paragraphs.flatMap(({ label, text }) => [
      ...(label === null ? [] : [paragraph(label, 'strong')]),
      paragraph(text),
    ]),
  ];
}

/** One part of a section. */
export async function setBlock(
  block: PrintedBlock,
  given: { readonly pictures: ReadonlyMap<string, Uint8Array>; readonly colon: string },
): Promise<readonly Piece[]> {
  if (block.kind === 'paragraphs') return block.texts.map((text) => paragraph(text));
  if (block.kind === 'list') {
    return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }));
  }
  if (block.kind === 'wall') return block.columns.flatMap(setColumn);
  if (block.kind === 'articles') return block.articles.flatMap((one) => setArticle(one, given.colon));
  if (block.kind === 'table') {
    const caption = block.caption === '' ? [] : [paragraph(block.caption, 'strong')];
    return [...caption, table(block.columns, block.rows)];
  }
  if (block.kind === 'pictures') {
    return (await Promise.all(block.pictures.map((one) => setPicture(one, given.pictures)))).flat();
  }
  const drawn = block.drawings.map(async ({ svg, caption, text }) => [
    await image(await sharp(Buffer.from(svg), { density: 144 }).png().toBuffer(), 'png', text),
    paragraph(caption, 'strong'),
    ...(text === caption ? [] : [paragraph(text, 'note')]),
  ]);
  return (await Promise.all(drawn)).flat();
}
