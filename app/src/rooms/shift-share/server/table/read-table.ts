// The table a decomposition works on, made from kept series: the years it needs, secrets as intervals.
import { accept, type Result } from '@trame/core/kernel';
import type { EmploymentTable, HiddenCell } from '@trame/core/shift-share';
import type { Tx } from '../../../../platform/server/db/index.js';
import { listPlaces, listSectors, type StoredDataset, type StoredSector } from '../repo.js';
import { HIDDEN, listTerritories, listYears, type Series } from '../series.repo.js';
import { planTable, type TablePlan } from './plan.js';

type Cells = ReadonlyMap<string, readonly (number | null)[]>;

/** Places read at once: what stands between the database and the planes never grows with the table. */
const SLICE = 500;

/** What secrets of a place and a year can hold together: its printed total less what is seen; null when no total. */
function readRoom(own: Cells, sectors: readonly StoredSector[], year: number): number | null {
  const total = sectors.find(({ isTotal }) => isTotal)?.code;
  const printed = total === undefined ? null : (own.get(total)?.[year] ?? null);
  if (printed === null || printed === HIDDEN) return null;
  const seen = sectors.flatMap(({ code, isTotal }) => {
    const cell = isTotal ? null : (own.get(code)?.[year] ?? null);
    return cell === null || cell === HIDDEN ? [] : [cell];
  });
  return Math.max(0, printed - seen.reduce((sum, cell) => sum + cell, 0));
}

interface Filling {
  readonly stored: readonly StoredSector[];
  readonly plan: TablePlan;
  readonly columns: ReadonlyMap<string, number>;
  readonly jobs: readonly Float64Array[];
  readonly hidden: HiddenCell[];
}

function group(series: readonly Series[]): ReadonlyMap<string, Cells> {
  const grouped = new Map<string, Map<string, readonly (number | null)[]>>();
  for (const { territory, sector, cells } of series) {
    const own = grouped.get(territory) ?? new Map<string, readonly (number | null)[]>();
    grouped.set(territory, own.set(sector, cells));
  }
  return grouped;
}

/** Writes the cells of a place in the planes. */
function fillPlace(filling: Filling, territory: number, own: Cells): void {
  const { stored, plan, columns, jobs, hidden } = filling;
  for (const [code, cells] of own) {
    const sector = columns.get(code);
    if (sector === undefined) continue;
    for (const [year, cell] of cells.entries()) {
      if (cell === HIDDEN) {
        const room = plan.byDivision ? null : readRoom(own, stored, year);
        if (room !== null) hidden.push({ territory, sector, year, low: 0, high: room });
        continue;
      }
      const plane = jobs[year];
      if (cell !== null && plane !== undefined) plane[territory * columns.size + sector] = cell;
    }
  }
}

/**
 * Reads a table between two years, both included, slice by slice. A secret is an interval from 0 to what its place's
 * printed total leaves; without a total nothing bounds it, and it is missing. Refuses `diagnosis-too-large`.
 */
export async function readEmploymentTable(
  tx: Tx,
  dataset: StoredDataset,
  span: { readonly from: number; readonly to: number },
): Promise<Result<EmploymentTable>> {
  const at = { space: dataset.spaceId, dataset: dataset.id };
  const stored = await listSectors(tx, dataset);
  const codes = await listTerritories(tx, at);
  const years = dataset.years.filter((year) => year >= span.from && year <= span.to).sort((a, b) => a - b);
  const planned = planTable(dataset, stored, { places: codes.length, years: years.length });
  if (!planned.ok) return planned;
  const { sectors, byDivision, level } = planned.value;
  const jobs = years.map(() => new Float64Array(codes.length * sectors.length).fill(Number.NaN));
  const columns = new Map(sectors.map(({ code }, s) => [code, s]));
  const filling: Filling = { stored, plan: planned.value, columns, jobs, hidden: [] };
  const wanted = years.map((year) => dataset.years.indexOf(year));
  for (let from = 0; from < codes.length; from += SLICE) {
    const territories = codes.slice(from, from + SLICE);
    const slice = group(await listYears(tx, at, { territories, years: wanted, byDivision }));
    for (const [offset, code] of territories.entries())
      fillPlace(filling, from + offset, slice.get(code) ?? new Map());
  }
  const labels = new Map((await listPlaces(tx, dataset)).map(({ code, label }) => [code, label]));
  const { nomenclature, ...source } = dataset.source;
  return accept({
    source: { ...source, nomenclature: { ...nomenclature, level } },
    territories: codes.map((code) => ({ code, label: labels.get(code) ?? code })),
    sectors,
    years,
    jobs,
    hidden: filling.hidden,
  });
}
