// A table as people keep it, turned into lines of ours: moved columns, merged cells, dates in every form. Nothing is lost.
import { foldText } from '../../kernel/index.js';
import type { Day } from '../day.js';
import { type Cell, readDay, readEuros } from './cell.js';
import { fillMerges, findLayout, type Grid, type GridColumn, type Layout, textOf } from './grid.js';
import type { Notice, NoticeCode } from './notice.js';
import { type ExchangeRow, emptyRow, type Field, LEAD_MARK } from './row.js';
import { columnTitles, parsePhase, parseStage, parseStatus, parseYes } from './words.js';

/** One line that was read. */
export interface ReadRow {
  readonly row: ExchangeRow;
  /** Fields that the sheet has a column for; the others are left alone. */
  readonly given: readonly Field[];
  readonly sheet: string;
  /** As the spreadsheet numbers it, from 1. */
  readonly line: number;
  /** Words that no column of ours holds, kept as « Title: words ». */
  readonly aside: readonly string[];
}

/** What became of a file. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly notices: readonly Notice[];
}

type Data = Notice['data'];

/** A line being read: its cells by field, and what is said of it. */
class LineReader {
  readonly notices: Notice[] = [];
  readonly aside: string[] = [];
  readonly #cells: ReadonlyMap<Field, Cell>;
  readonly #at: { readonly sheet: string; readonly line: number };

  constructor(cells: ReadonlyMap<Field, Cell>, at: { readonly sheet: string; readonly line: number }) {
    this.#cells = cells;
    this.#at = at;
  }

  /** Our own files have a column for the mark of each action. */
  get isOurs(): boolean {
    return this.#cells.has('id');
  }

  say(code: NoticeCode, data: Data = {}): void {
    this.notices.push({ code, ...this.#at, data });
  }

  text(field: Field): string | null {
    return textOf(this.#cells.get(field)) || null;
  }

  /** Words that could not be read stay beside the action. */
  keep(field: Field, written: string): void {
    this.aside.push(`${columnTitles[field]} : ${written}`);
  }

  day(field: Field, edge: 'first' | 'last'): Day | null {
    const cell = this.#cells.get(field) ?? null;
    const written = textOf(cell);
    if (written === '') return null;
    const read = readDay(cell, edge);
    const column = columnTitles[field];
    if (read === null) {
      this.say('date-unreadable', { written, column });
      this.keep(field, written);
      return null;
    }
    if (read.precision !== 'day') {
      this.say('date-approximate', { written, day: read.day, column });
      this.keep(field, written);
    }
    return read.day;
  }

  euros(): number | null {
    const cell = this.#cells.get('cost') ?? null;
    const written = textOf(cell);
    if (written === '') return null;
    const read = readEuros(cell);
    if (read === null) {
      this.say('amount-unreadable', { written });
      this.keep('cost', written);
    }
    return read;
  }

  word<T>(field: Field, parse: (text: string) => T | null, otherwise: T): T {
    const written = this.text(field);
    const read = written === null ? null : parse(written);
    if (written !== null && read === null) {
      this.say('word-unknown', { written, column: columnTitles[field] });
      this.keep(field, written);
    }
    return read ?? otherwise;
  }

  /** Items of a cell, one a line; the bullets of somebody's own table are not words. */
  lines(field: Field): readonly string[] {
    return (this.text(field) ?? '')
      .split('\n')
      .map((item) => (this.isOurs ? item : item.replace(/^\s*[•▪◦–—·]\s*/, '')).trim())
      .filter((item) => item !== '');
  }
}

/** Names in one cell: one a line in our own files; anybody's separators elsewhere, unless the whole is one known name. */
function splitPilots(
  lines: readonly string[],
  isOurs: boolean,
  known: ReadonlySet<string>,
): readonly string[] {
  if (isOurs) return lines;
  return lines.flatMap((line) => {
    if (known.has(foldText(line))) return [line];
    return line
      .split(/\s*[;,/+]\s*|\s+–\s+/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
  });
}

/** What reading stands on: names that are already known, folded. */
export interface ReadFrame {
  readonly pilots: ReadonlySet<string>;
  readonly groups: readonly string[];
  readonly themes: readonly string[];
}

function composeLine(reader: LineReader, title: string, known: ReadonlySet<string>): ExchangeRow {
  return {
    ...emptyRow,
    title: title.replace(/\s*\n\s*/g, ' '),
    id: reader.text('id'),
    code: reader.text('code'),
    group: reader.text('group')?.replace(/\s*\n\s*/g, ' ') ?? null,
    pilots: splitPilots(reader.lines('pilots'), reader.isOurs, known),
    objectives: reader.lines('objectives'),
    description: reader.text('description'),
    problem: reader.text('problem'),
    solution: reader.text('solution'),
    components: reader.lines('components'),
    links: reader.lines('links'),
    themes: reader.lines('themes'),
    stage: reader.word('stage', parseStage, 'idea'),
    phase: reader.word('phase', parsePhase, 'idea'),
    status: reader.word('status', parseStatus, null),
    startsOn: reader.day('startsOn', 'first'),
    endsOn: reader.day('endsOn', 'last'),
    cost: reader.euros(),
    firstStep: reader.text('firstStep')?.replace(/\s*\n\s*/g, ' ') ?? null,
    firstStepWho: reader.text('firstStepWho'),
    firstStepDue: reader.day('firstStepDue', 'last'),
    restricted: reader.word('restricted', parseYes, false),
  };
}

/** Names that the programme or the directory does not know are said, and kept as written. */
function noteUnknown(reader: LineReader, row: ExchangeRow, frame: ReadFrame): void {
  for (const pilot of row.pilots) {
    const name = pilot.endsWith(LEAD_MARK) ? pilot.slice(0, -LEAD_MARK.length) : pilot;
    if (!frame.pilots.has(foldText(name))) reader.say('unknown-pilot', { name });
  }
  const themes = frame.themes.map(foldText);
  for (const theme of row.themes) {
    if (themes.includes(foldText(theme))) continue;
    reader.say('unknown-theme', { theme });
    reader.keep('themes', theme);
  }
}

/** A line with words in one cell alone, on its left: the heading of the lines under it. */
function readGroupLine(cells: readonly Cell[], layout: Layout): string | null {
  const filled = cells.flatMap((cell, index) => (textOf(cell) === '' ? [] : [{ index, text: textOf(cell) }]));
  const [only] = filled;
  const first = layout.columns[0]?.index ?? 0;
  const isAlone = filled.length === 1 || new Set(filled.map(({ text }) => text)).size === 1;
  if (only === undefined || !isAlone || only.index > first) return null;
  const field = layout.columns.find(({ index }) => index === only.index)?.field ?? null;
  const isHeading =
    /^(axe|enjeu|orientation|ambition|priorit|d[ée]fi|volet|th[èe]me|objectif|un territoire )/i.test(
      only.text,
    );
  if (field === 'title' && filled.length === 1 && !isHeading) return null;
  return field === 'code' || field === 'id' ? null : only.text;
}

function collectCells(cells: readonly Cell[], columns: readonly GridColumn[]): ReadonlyMap<Field, Cell> {
  return new Map(
    columns.flatMap(({ field, index }) => (field === null ? [] : [[field, cells[index] ?? null]])),
  );
}

class TableReader {
  readonly rows: ReadRow[] = [];
  readonly notices: Notice[] = [];
  readonly #frame: ReadFrame;
  readonly #newGroups = new Set<string>();

  constructor(frame: ReadFrame) {
    this.#frame = frame;
  }

  read(grid: Grid): void {
    const { rows, filled } = fillMerges(grid);
    const layout = findLayout(rows);
    if (layout === null) {
      const isEmpty = rows.every((row) => row.every((cell) => textOf(cell) === ''));
      if (!isEmpty)
        this.notices.push({ code: 'sheet-without-table', sheet: grid.name, line: null, data: {} });
      return;
    }
    for (const { field, title } of layout.columns) {
      if (field !== null) continue;
      this.notices.push({ code: 'unknown-column', sheet: grid.name, line: layout.head + 1, data: { title } });
    }
    let heading: string | null = null;
    for (let r = layout.head + 1; r < rows.length; r += 1) {
      const cells = rows[r] ?? [];
      const at = { sheet: grid.name, line: r + 1 };
      if (cells.every((cell) => textOf(cell) === '')) continue;
      if (filled.includes(r)) this.notices.push({ code: 'merged-filled', ...at, data: {} });
      const group = readGroupLine(cells, layout);
      if (group !== null) {
        heading = group;
        this.notices.push({ code: 'group-line', ...at, data: { group } });
        continue;
      }
      this.#readLine(cells, { layout, heading, at });
    }
  }

  #readLine(
    cells: readonly Cell[],
    about: { layout: Layout; heading: string | null; at: { sheet: string; line: number } },
  ): void {
    const { layout, heading, at } = about;
    const reader = new LineReader(collectCells(cells, layout.columns), at);
    const title = reader.text('title');
    if (title === null) {
      const words = cells
        .map(textOf)
        .filter((text) => text !== '')
        .join(' | ');
      reader.say('line-without-title', { words });
      this.notices.push(...reader.notices);
      return;
    }
    const given = layout.columns.flatMap(({ field }) => (field === null ? [] : [field]));
    const read = composeLine(reader, title, this.#frame.pilots);
    const row = read.group === null && heading !== null ? { ...read, group: heading } : read;
    noteUnknown(reader, row, this.#frame);
    this.#noteGroup(reader, row.group);
    for (const { field, index, title: column } of layout.columns) {
      const words = textOf(cells[index]);
      if (field === null && words !== '') reader.aside.push(`${column} : ${words}`);
    }
    this.notices.push(...reader.notices);
    const all: readonly Field[] = heading === null || given.includes('group') ? given : [...given, 'group'];
    this.rows.push({ row, given: all, ...at, aside: reader.aside });
  }

  #noteGroup(reader: LineReader, group: string | null): void {
    if (group === null || this.#newGroups.has(foldText(group))) return;
    if (this.#frame.groups.some((label) => foldText(label) === foldText(group))) return;
    this.#newGroups.add(foldText(group));
    reader.say('new-group', { group });
  }
}

/** Reads the sheets of a file. Every cell is in a line, beside it, or in a notice. */
export function readTable(grids: readonly Grid[], frame: ReadFrame): ReadTable {
  const reader = new TableReader(frame);
  for (const grid of grids) reader.read(grid);
  return { rows: reader.rows, notices: reader.notices };
}
