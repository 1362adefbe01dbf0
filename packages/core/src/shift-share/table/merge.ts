// A table brought to a coarser reading: sectors of a higher level, territories put together or passed on.
import type { Coded, EmploymentTable, HiddenCell } from './table.js';

/** Where a code goes, and in which share; several lines for a code that is split. */
export interface PassageLine {
  readonly from: string;
  readonly to: string;
  /** Share of `from` that goes to `to`; 1 when it goes whole. */
  readonly share: number;
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

interface Plan {
  readonly list: readonly Coded[];
  readonly moves: readonly Move[];
}

function plan(
  codes: readonly Coded[],
  lines: readonly PassageLine[],
  labels: ReadonlyMap<string, string>,
): Plan {
  const known = new Map(codes.map(({ code }, index) => [code, index]));
  const kept = lines.filter(({ from }) => known.has(from));
  const targets = [...new Set(kept.map(({ to }) => to))].sort();
  const place = new Map(targets.map((code, index) => [code, index]));
  return {
    list: targets.map((code) => ({ code, label: labels.get(code) ?? code })),
    moves: kept.map(({ from, to, share }) => ({
      from: known.get(from) ?? 0,
      to: place.get(to) ?? 0,
      share,
    })),
  };
}

function identity(list: readonly Coded[]): Plan {
  return { list, moves: list.map((_, index) => ({ from: index, to: index, share: 1 })) };
}

function movePlane(
  plane: Float64Array,
  rows: Plan,
  columns: Plan & { readonly before: number },
): Float64Array {
  const width = columns.list.length;
  const moved = new Float64Array(rows.list.length * width);
  for (const row of rows.moves) {
    for (const column of columns.moves) {
      const at = row.to * width + column.to;
      const value = plane[row.from * columns.before + column.from] ?? Number.NaN;
      moved[at] = (moved[at] ?? 0) + value * row.share * column.share;
    }
  }
  return moved;
}

/** A merged cell that holds a hidden one is hidden: its known parts raise both ends; a missing part makes it missing. */
function moveHidden(table: EmploymentTable, rows: Plan, columns: Plan): readonly HiddenCell[] {
  if (table.hidden.length === 0) return [];
  const width = table.sectors.length;
  const intervals = new Map(
    table.hidden.map((cell) => [`${cell.year}/${cell.territory * width + cell.sector}`, cell]),
  );
  const touched = new Set<string>();
  const sums = new Map<string, HiddenCell>();
  const missing = new Set<string>();
  for (const [year, plane] of table.jobs.entries()) {
    for (const row of rows.moves) {
      for (const column of columns.moves) {
        const key = `${year}/${row.to}/${column.to}`;
        const from = row.from * width + column.from;
        const value = plane[from] ?? Number.NaN;
        const hidden = intervals.get(`${year}/${from}`);
        if (hidden !== undefined) touched.add(key);
        else if (!Number.isFinite(value)) missing.add(key);
        const share = row.share * column.share;
        const sum = sums.get(key) ?? { territory: row.to, sector: column.to, year, low: 0, high: 0 };
        const [low, high] = [hidden?.low ?? (value || 0), hidden?.high ?? (value || 0)];
        sums.set(key, { ...sum, low: sum.low + low * share, high: sum.high + high * share });
      }
    }
  }
  return [...touched].filter((key) => !missing.has(key)).map((key) => sums.get(key) as HiddenCell);
}

function move(table: EmploymentTable, rows: Plan, columns: Plan): EmploymentTable {
  const before = table.sectors.length;
  return {
    ...table,
    territories: rows.list,
    sectors: columns.list,
    jobs: table.jobs.map((plane) => movePlane(plane, rows, { ...columns, before })),
    hidden: moveHidden(table, rows, columns),
  };
}

/**
 * Brings the sectors to a coarser level: jobs are summed, a missing part makes the whole missing. Codes without
 * a parent are left out.
 */
export function mergeSectors(
  table: EmploymentTable,
  parents: Readonly<Record<string, string>>,
  labels: ReadonlyMap<string, string> = new Map(),
): EmploymentTable {
  const lines = Object.entries(parents).map(([from, to]) => ({ from, to, share: 1 }));
  return move(table, identity(table.territories), plan(table.sectors, lines, labels));
}

/**
 * Passes the territories to another ground, whole or by shares. Codes without a line are left out: count them
 * before (`listUnmatched`). The sum is kept when the shares of every code sum to 1.
 */
export function mergeTerritories(
  table: EmploymentTable,
  lines: readonly PassageLine[],
  labels: ReadonlyMap<string, string> = new Map(),
): EmploymentTable {
  return move(table, plan(table.territories, lines, labels), identity(table.sectors));
}

/** Territories of the table that no line passes on. */
export function listUnmatched(table: EmploymentTable, lines: readonly PassageLine[]): readonly string[] {
  const known = new Set(lines.map(({ from }) => from));
  return table.territories.map(({ code }) => code).filter((code) => !known.has(code));
}
