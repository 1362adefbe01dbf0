// The programme as slides: a cover, one table a group, the actions in time drawn with shapes that can be moved.
import { createRequire } from 'node:module';
import { type Gantt, type GanttBar, layGantt, type Status, statusWords } from '@trame/core/action-programme';
import type PptxGenJS from 'pptxgenjs';
import { type Annex, type AnnexGroup, type AnnexRow, composeAnnex } from './annex.js';
import type { ExchangeContent } from './content.js';
import { exchangeWords, formatTick } from './words.fr.js';

// Its ES build says `export default` of a CommonJS object: required, it is the class itself.
const Slides = createRequire(import.meta.url)('pptxgenjs') as new () => PptxGenJS;

const words = exchangeWords.gantt;
/** A face that slide programs have, or have the twin of. */
const FACE = 'Calibri';
const INK = '221E19';
const SOFT = '5C5347';
const RULE = 'BDB29F';
const BARS_A_SLIDE = 14;
/** Inches of a wide slide. */
const WIDE = { width: 13.33, height: 7.5, margin: 0.6 };
/** Rules between rows alone: top, right, bottom, left. */
type Borders = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];
const ROW_RULES: Borders = [
  { type: 'none' },
  { type: 'none' },
  { type: 'solid', pt: 0.75, color: RULE },
  { type: 'none' },
];
const BARS = { left: 4.6, top: 1.5, width: 8.1, least: 0.34, most: 0.48 };
/** Inches from one word of the legend to the next. */
const LEGEND = { top: 6.45, step: 1.22 };

const LOOKS: Readonly<Record<Status | 'silent', { readonly fill: string; readonly line: string }>> = {
  'in-progress': { fill: '2F6F62', line: '2F6F62' },
  late: { fill: 'F2C14E', line: '7A5200' },
  paused: { fill: 'FFFFFF', line: '5C5347' },
  blocked: { fill: 'FFFFFF', line: '9B2D20' },
  abandoned: { fill: 'E4DDD0', line: '5C5347' },
  finished: { fill: '221E19', line: '221E19' },
  silent: { fill: 'CFC6B5', line: '5C5347' },
};

// What XML cannot carry.
const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');

/** As few pages as can be, as full as one another: no page is left with a single row. */
function cut<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const pages = Math.ceil(items.length / most);
  const place = (page: number) => Math.ceil((page * items.length) / pages);
  return Array.from({ length: pages }, (_, page) => items.slice(place(page), place(page + 1)));
}

/** What a table of two or three columns is set in: inches of its columns, points of its type, signs of a line of each. */
const TABLES = {
  two: { widths: [7.6, 4.53], size: 15, signs: [54, 34], line: 0.27 },
  three: { widths: [4.1, 4.9, 3.13], size: 12, signs: [36, 46, 28], line: 0.215 },
} as const;
/** Inches that rows have, under the title and the heads; and what one has around its lines. */
const ROOM = { rows: 5.2, around: 0.15 };

/** Rows on as few slides as they fit on, as many lines on each: counted in the widest face a reader may have. */
export function cutRows(
  rows: readonly AnnexRow[],
  columns: keyof typeof TABLES,
): readonly (readonly AnnexRow[])[] {
  const { signs, line } = TABLES[columns];
  const measure = ({ title, objectives, pilots }: AnnexRow): number => {
    const cells = columns === 'two' ? [[title], pilots] : [[title], objectives, pilots];
    const lines = cells.map((cell, column) =>
      cell.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / (signs[column] ?? 1))), 0),
    );
    return Math.max(1, ...lines) * line + ROOM.around;
  };
  const high = rows.map(measure);
  const fill = (most: number): readonly (readonly AnnexRow[])[] => {
    const pages: AnnexRow[][] = [];
    let left = 0;
    rows.forEach((row, rank) => {
      const height = high[rank] ?? 0;
      if (pages.length === 0 || height > left) {
        pages.push([]);
        left = most;
      }
      pages.at(-1)?.push(row);
      left -= height;
    });
    return pages;
  };
  const fewest = fill(ROOM.rows).length;
  // The lowest line below which as few slides still hold everything: all are then about as full.
  for (let most = 1; most < ROOM.rows; most += 0.1) {
    const pages = fill(most);
    if (pages.length === fewest && pages.every((page) => page.length > 1 || rows.length <= fewest))
      return pages;
  }
  return fill(ROOM.rows);
}

function addTitle(slide: PptxGenJS.Slide, title: string): void {
  const { margin, width } = WIDE;
  slide.addText(clean(title), {
    x: margin,
    y: 0.4,
    w: width - 2 * margin,
    h: 0.8,
    fontFace: FACE,
    fontSize: 24,
    bold: true,
    color: INK,
    valign: 'top',
    fit: 'shrink',
    margin: 0,
  });
}

function addCover(show: PptxGenJS, annex: Annex): void {
  const slide = show.addSlide();
  const x = WIDE.margin;
  slide.addText(clean(annex.territory), {
    x,
    y: 2.2,
    w: 12,
    h: 1.2,
    fontFace: FACE,
    fontSize: 44,
    bold: true,
    color: INK,
  });
  slide.addText(clean(`${annex.title}\n${annex.asOf}, ${annex.count}.`), {
    x,
    y: 3.4,
    w: 12,
    h: 1.2,
    fontFace: FACE,
    fontSize: 20,
    color: SOFT,
  });
}

function addGroup(show: PptxGenJS, group: AnnexGroup, annex: Annex): void {
  const hasThree = annex.columns.length === 3;
  const look = TABLES[hasThree ? 'three' : 'two'];
  const pages = cutRows(group.rows, hasThree ? 'three' : 'two');
  const title = [group.word, group.label].filter((text) => text !== null).join(' — ') || annex.title;
  pages.forEach((rows, page) => {
    const slide = show.addSlide();
    addTitle(slide, pages.length > 1 ? `${title} ${words.continued(page + 1, pages.length)}` : title);
    const text = (value: string, bold = false) => ({ text: clean(value), options: { bold, color: INK } });
    const lines = rows.map((row) => [
      text(`${row.title}${row.starred ? '\u00a0★' : ''}`, true),
      ...(hasThree ? [text(row.objectives.join('\n'))] : []),
      text(row.pilots.join('\n')),
    ]);
    slide.addTable([annex.columns.map((column) => text(column, true)), ...lines], {
      x: WIDE.margin,
      y: 1.4,
      w: WIDE.width - 2 * WIDE.margin,
      colW: [...look.widths],
      fontFace: FACE,
      fontSize: look.size,
      border: ROW_RULES,
      valign: 'top',
      margin: [0.07, 0.1, 0.07, 0],
    });
  });
}

function addBar(
  slide: PptxGenJS.Slide,
  bar: GanttBar,
  { y, row }: { readonly y: number; readonly row: number },
): void {
  const middle = y + row / 2;
  const { fill, line } = LOOKS[bar.status ?? 'silent'];
  const x = BARS.left + bar.from * BARS.width;
  slide.addText(clean(bar.title), {
    x: WIDE.margin,
    y,
    w: BARS.left - WIDE.margin - 0.1,
    h: row,
    fontFace: FACE,
    fontSize: 11,
    valign: 'middle',
    color: INK,
    align: 'right',
    fit: 'shrink',
    margin: 0,
  });
  slide.addShape('rect', {
    x,
    y: middle - 0.09,
    w: Math.max(0.05, (bar.to - bar.from) * BARS.width),
    h: 0.18,
    fill: { color: fill },
    line: { color: line, width: 1 },
    objectName: clean(bar.title).slice(0, 60),
  });
  for (const { at, done } of bar.milestones) {
    addDiamond(slide, { x: BARS.left + at * BARS.width - 0.07, y: middle - 0.07 }, done);
  }
}

function addDiamond(
  slide: PptxGenJS.Slide,
  at: { readonly x: number; readonly y: number },
  done: boolean,
): void {
  slide.addShape('diamond', {
    ...at,
    w: 0.14,
    h: 0.14,
    fill: { color: done ? INK : 'FFFFFF' },
    line: { color: INK, width: 0.75 },
  });
}

/** What bars and signs mean: those of the whole chart, the same on each of its slides. */
function addLegend(slide: PptxGenJS.Slide, gantt: Gantt): void {
  const met = [...new Set(gantt.bars.map(({ status }) => status ?? ('silent' as const)))];
  const marks = gantt.bars.flatMap(({ milestones }) => milestones);
  const signs = [false, true].filter((isDone) => marks.some(({ done }) => done === isDone));
  const place = (rank: number) => WIDE.margin + rank * LEGEND.step;
  const say = (word: string, rank: number) =>
    slide.addText(word, {
      ...{ x: place(rank) + 0.35, y: LEGEND.top - 0.05, w: LEGEND.step - 0.4, h: 0.3 },
      ...{ fontFace: FACE, fontSize: 11, color: INK, margin: 0, valign: 'middle' },
    });
  met.forEach((status, rank) => {
    const { fill, line } = LOOKS[status];
    slide.addShape('rect', {
      ...{ x: place(rank), y: LEGEND.top + 0.02, w: 0.26, h: 0.16 },
      ...{ fill: { color: fill }, line: { color: line, width: 1 } },
    });
    say(status === 'silent' ? words.silent : statusWords[status], rank);
  });
  signs.forEach((isDone, more) => {
    const rank = met.length + more;
    addDiamond(slide, { x: place(rank) + 0.06, y: LEGEND.top + 0.03 }, isDone);
    say(isDone ? words.signs.done : words.signs.milestone, rank);
  });
}

function addTime(show: PptxGenJS, gantt: Gantt): void {
  const pages = cut(gantt.bars, BARS_A_SLIDE);
  pages.forEach((bars, page) => {
    const slide = show.addSlide();
    addTitle(
      slide,
      pages.length > 1 ? `${words.title} ${words.continued(page + 1, pages.length)}` : words.title,
    );
    const row = Math.min(BARS.most, Math.max(BARS.least, (LEGEND.top - 0.15 - BARS.top) / bars.length));
    const bottom = BARS.top + bars.length * row;
    for (const { at, label } of gantt.ticks) {
      const x = BARS.left + at * BARS.width;
      slide.addShape('line', {
        x,
        y: BARS.top - 0.05,
        w: 0,
        h: bottom - BARS.top + 0.1,
        line: { color: RULE, width: 0.75 },
      });
      slide.addText(formatTick(label), {
        x,
        y: BARS.top - 0.35,
        w: 1.2,
        h: 0.3,
        fontFace: FACE,
        fontSize: 9,
        color: SOFT,
        margin: 0,
      });
    }
    bars.forEach((bar, index) => {
      addBar(slide, bar, { y: BARS.top + index * row, row });
    });
    addLegend(slide, gantt);
    slide.addText(words.sentence(gantt.bars.length, gantt.undated.length), {
      x: WIDE.margin,
      y: 6.8,
      w: 12,
      h: 0.4,
      fontFace: FACE,
      fontSize: 11,
      color: SOFT,
      margin: 0,
    });
  });
}

/** Writes the slides. */
export async function writeSlides(content: ExchangeContent): Promise<Uint8Array> {
  const annex = composeAnnex(content);
  const show = new Slides();
  show.layout = 'LAYOUT_WIDE';
  show.title = clean(`${annex.title} — ${annex.territory}`);
  show.author = 'Trame';
  addCover(show, annex);
  for (const group of annex.groups) addGroup(show, group, annex);
  addTime(show, layGantt(content.programme.actions, content.today));
  const written = await show.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('exchange/writeSlides: the library wrote no bytes');
  return written;
}
