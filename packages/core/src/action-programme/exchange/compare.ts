// What a file would change in the programme, before anything is changed.
import { foldText } from '../../kernel/index.js';
import type { Notice } from './notice.js';
import type { ReadRow, ReadTable } from './read.js';
import type { ExchangeRow, Field } from './row.js';

/** One cell that differs. */
export interface CellChange {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** An action whose line differs. */
export interface RowChange {
  readonly id: string;
  readonly title: string;
  readonly line: ReadRow;
  readonly changes: readonly CellChange[];
}

/** What a file would do. */
export interface TableDifference {
  readonly added: readonly ReadRow[];
  readonly changed: readonly RowChange[];
  /** Actions of which the file says nothing new. */
  readonly unchanged: number;
  /** Actions that are not in the file: they stay as they are. */
  readonly absent: readonly { readonly id: string; readonly title: string }[];
  readonly notices: readonly Notice[];
}

/** A cell as text, to be compared and to be shown. */
export function formatField(row: ExchangeRow, field: Field): string {
  const value = row[field];
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value.join('\n');
}

/** The identifier never changes; the code is the programme's own. */
const FIXED: ReadonlySet<Field> = new Set(['id', 'code']);

function listChanges(kept: ExchangeRow, { row, given }: ReadRow): readonly CellChange[] {
  return given.flatMap((field): readonly CellChange[] => {
    if (FIXED.has(field)) return [];
    const before = formatField(kept, field);
    const after = formatField(row, field);
    return before === after ? [] : [{ field, before, after }];
  });
}

/** Finds the action of a line: by its mark, its code, or its title when only one action bears it. */
class Finder {
  readonly #byId: ReadonlyMap<string, ExchangeRow>;
  readonly #byCode: ReadonlyMap<string, ExchangeRow>;
  readonly #byTitle = new Map<string, ExchangeRow[]>();

  constructor(kept: readonly ExchangeRow[]) {
    this.#byId = new Map(kept.flatMap((row) => (row.id === null ? [] : [[row.id, row]])));
    this.#byCode = new Map(kept.flatMap((row) => (row.code === null ? [] : [[foldText(row.code), row]])));
    for (const row of kept) {
      const title = foldText(row.title);
      this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), row]);
    }
  }

  find({ id, code, title }: ExchangeRow): ExchangeRow | null {
    const marked = id === null ? undefined : this.#byId.get(id);
    if (marked !== undefined) return marked;
    const coded = code === null ? undefined : this.#byCode.get(foldText(code));
    if (coded !== undefined && foldText(coded.title) === foldText(title)) return coded;
    const titled = this.#byTitle.get(foldText(title)) ?? [];
    return titled.length === 1 ? (titled[0] ?? null) : null;
  }
}

/**
 * Compares a file with the programme. A line is an action of the programme by its mark, or its title; any other is new;
 * an action that the file does not hold stays as it is: importing never removes. A second line for one action is added
 * to nothing and said.
 */
export function compareTable(kept: readonly ExchangeRow[], read: ReadTable): TableDifference {
  const finder = new Finder(kept);
  const met = new Map<string, ReadRow>();
  const added: ReadRow[] = [];
  const changed: RowChange[] = [];
  const notices: Notice[] = [...read.notices];
  for (const line of read.rows) {
    const found = finder.find(line.row);
    const at = { sheet: line.sheet, line: line.line };
    if (found === null || found.id === null) {
      if (line.row.id !== null) notices.push({ code: 'unknown-mark', ...at, data: { id: line.row.id } });
      added.push(line);
      continue;
    }
    const before = met.get(found.id);
    if (before !== undefined) {
      notices.push({ code: 'same-action-twice', ...at, data: { title: line.row.title, other: before.line } });
      continue;
    }
    met.set(found.id, line);
    const changes = listChanges(found, line);
    if (changes.length > 0) changed.push({ id: found.id, title: found.title, line, changes });
  }
  const absent = kept.flatMap(({ id, title }) => (id === null || met.has(id) ? [] : [{ id, title }]));
  return { added, changed, unchanged: met.size - changed.length, absent, notices };
}
