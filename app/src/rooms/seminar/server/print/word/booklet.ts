// The day's booklet for a word processor: the very words of the printed one, to be taken up and completed.
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { BookletData } from '../booklet.js';
import { heading, type Piece, paragraph, setBlock, table } from './blocks.js';

const TEXT_FACE = 'Atkinson Hyperlegible Next';
const TITLE_FACE = 'Bricolage Grotesque';
/** A4 in twentieths of a point, with margins of eighteen millimetres. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1020, bottom: 1020, left: 1020, right: 1020 },
};

function setCover(data: BookletData): readonly Piece[] {
  const { words, territory, title, cover, question, figures } = data;
  return [
    paragraph(words.kicker, 'note'),
    new Paragraph({
      style: 'Title',
      children: [new TextRun({ text: territory })],
    }),
    ...title.split('\n').map((line) => paragraph(line, 'strong')),
    ...cover.map(({ label, value }) => paragraph(`${label}${words.colon} ${value}`)),
    ...(question === null ? [] : [paragraph(words.question, 'note'), paragraph(question, 'strong')]),
    ...(figures.length === 0
      ? []
      : [paragraph(figures.map(({ count, noun }) => `${count} ${noun}`).join(' · '))]),
  ];
}

function setAttendance({ attendance, words }: BookletData): readonly Piece[] {
  if (attendance === null) return [];
  const { listed, families, named } = attendance;
  const columns = listed ? words.families : words.families.slice(0, 2);
  const rows = families.map(({ name, present, invited }) =>
    listed ? [name, String(present), String(invited)] : [name, String(present)],
  );
  return [
    heading(words.attendance, 2),
    paragraph(attendance.lead),
    ...(rows.length === 0 ? [] : [table(columns, rows)]),
    ...(named.length === 0
      ? []
      : [paragraph(words.named, 'strong'), ...named.map((name) => paragraph(name))]),
    paragraph(attendance.note, 'note'),
  ];
}

function setDay(data: BookletData): readonly Piece[] {
  const { words, agenda } = data;
  const rows = agenda.map(({ at, title, held }) => [at, title, held]);
  return [
    heading(words.day, 1),
    ...setAttendance(data),
    ...(rows.length === 0 ? [] : [heading(words.agenda, 2), table(words.agendaColumns, rows)]),
  ];
}

function setEnd({ words, next, colophon }: BookletData): readonly Piece[] {
  return [
    ...(next === null
      ? []
      : [
          heading(words.next, 1),
          ...next.map(({ label, value }) => paragraph(`${label}${words.colon} ${value}`)),
        ]),
    heading(words.colophon, 2),
    ...colophon.map((line) => paragraph(line, 'note')),
  ];
}

function createStyles(accent: string) {
  const title = { font: TITLE_FACE, bold: true, color: '221e19' };
  return {
    default: {
      document: { run: { font: TEXT_FACE, size: 21, color: '221e19', language: { value: 'fr-FR' } } },
      title: { run: { ...title, size: 64 }, paragraph: { spacing: { before: 240, after: 160 } } },
      heading1: {
        run: { ...title, size: 40, color: accent.replace('#', '') },
        paragraph: { spacing: { before: 520, after: 200 } },
      },
      heading2: { run: { ...title, size: 28 }, paragraph: { spacing: { before: 320, after: 120 } } },
      heading3: { run: { ...title, size: 23 }, paragraph: { spacing: { before: 240, after: 80 } } },
    },
  };
}

/** Writes the document; `pictures` are those of the printed booklet, by file. */
export async function writeWordBooklet(
  data: BookletData,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Buffer> {
  const given = { pictures, colon: data.words.colon };
  const sections: Piece[] = [];
  for (const section of data.sections) {
    sections.push(heading(section.title, 1));
    if (section.lead !== null) sections.push(paragraph(section.lead, 'lead'));
    for (const block of section.blocks) sections.push(...(await setBlock(block, given)));
  }
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ text: `${data.runningTitle}\u2002·\u2002`, size: 17 }),
          new TextRun({ children: [PageNumber.CURRENT], size: 17 }),
        ],
      }),
    ],
  });
  const document = new Document({
    title: data.documentTitle,
    creator: data.author,
    styles: createStyles(data.phase.color),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer },
        children: [...setCover(data), ...setDay(data), ...sections, ...setEnd(data)],
      },
    ],
  });
  return Packer.toBuffer(document);
}
