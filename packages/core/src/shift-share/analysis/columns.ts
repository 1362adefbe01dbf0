// Coded rows decomposed cell by cell and summed by groups, in two passes.
import type { JobColumns } from '../table/columns.js';

/** Which group each territory belongs to, by position; territories of no group are −1. */
export interface TerritoryGroups {
  readonly count: number;
  readonly of: Int32Array;
}

/** Effects in jobs, one value a group. */
export interface GroupEffects {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly national: Float64Array;
  readonly structural: Float64Array;
  readonly local: Float64Array;
  readonly unreferenced: Float64Array;
  readonly pureLocal: Float64Array;
  readonly allocation: Float64Array;
}

/** The effects by territory, and by each grouping asked. */
export interface ColumnEffects {
  readonly territories: GroupEffects;
  readonly groups: readonly GroupEffects[];
}

interface Bases {
  readonly territory: Float64Array;
  readonly sector: Float64Array;
  readonly sectorEnd: Float64Array;
}

function computeBases(columns: JobColumns, from: Float64Array, to: Float64Array): Bases {
  const territory = new Float64Array(columns.territories.codes.length);
  const sector = new Float64Array(columns.sectors.codes.length);
  const sectorEnd = new Float64Array(columns.sectors.codes.length);
  const t = columns.territories.positions;
  const s = columns.sectors.positions;
  for (let row = 0; row < columns.rows; row += 1) {
    const start = from[row] as number;
    const end = to[row] as number;
    // A cell missing at one of the dates makes the sum NaN, and is in neither.
    if (Number.isNaN(start + end)) continue;
    territory[t[row] as number] = (territory[t[row] as number] as number) + start;
    sector[s[row] as number] = (sector[s[row] as number] as number) + start;
    sectorEnd[s[row] as number] = (sectorEnd[s[row] as number] as number) + end;
  }
  return { territory, sector, sectorEnd };
}

const KEYS = [
  'start',
  'end',
  'national',
  'structural',
  'local',
  'unreferenced',
  'pureLocal',
  'allocation',
] as const satisfies readonly (keyof GroupEffects)[];

function createGroup(count: number): GroupEffects {
  const lists = KEYS.map((key) => [key, new Float64Array(count)] as const);
  return Object.fromEntries(lists) as unknown as GroupEffects;
}

/** What the cells of each territory add up to; `structural` holds their jobs as the reference grew, for the moment. */
function sumTerritories(
  columns: JobColumns,
  [from, to]: readonly [Float64Array, Float64Array],
  bases: Bases,
): GroupEffects {
  const out = createGroup(columns.territories.codes.length);
  const { start: starts, end: ends, structural: expected, unreferenced, pureLocal, allocation } = out;
  const total = bases.sector.reduce((sum, jobs) => sum + jobs, 0);
  const ratio = bases.sector.map((jobs, s) => (bases.sectorEnd[s] as number) / jobs);
  const share = bases.sector.map((jobs) => jobs / total);
  const t = columns.territories.positions;
  const s = columns.sectors.positions;
  for (let row = 0; row < columns.rows; row += 1) {
    const start = from[row] as number;
    const end = to[row] as number;
    if (Number.isNaN(start + end)) continue;
    const territory = t[row] as number;
    const sector = s[row] as number;
    starts[territory] = (starts[territory] as number) + start;
    ends[territory] = (ends[territory] as number) + end;
    if (bases.sector[sector] === 0) {
      unreferenced[territory] = (unreferenced[territory] as number) + end;
      continue;
    }
    const grown = start * (ratio[sector] as number);
    expected[territory] = (expected[territory] as number) + grown;
    const local = end - grown;
    const homothetic = (bases.territory[territory] as number) * (share[sector] as number);
    const pure = start > 0 ? (homothetic * local) / start : local;
    pureLocal[territory] = (pureLocal[territory] as number) + pure;
    allocation[territory] = (allocation[territory] as number) + local - pure;
  }
  return out;
}

function computeGrowth({ sector, sectorEnd }: Bases): number {
  let [start, end] = [0, 0];
  sector.forEach((jobs, s) => {
    if (jobs === 0) return;
    start += jobs;
    end += sectorEnd[s] as number;
  });
  return end / start - 1;
}

function sumGroup({ count, of }: TerritoryGroups, territories: GroupEffects): GroupEffects {
  const group = createGroup(count);
  for (const key of KEYS) {
    const [sums, values] = [group[key], territories[key]];
    for (let territory = 0; territory < values.length; territory += 1) {
      const place = of[territory] ?? -1;
      if (place >= 0) sums[place] = (sums[place] as number) + (values[territory] as number);
    }
  }
  return group;
}

/**
 * Dunn's and Esteban-Marquillas' effects of every cell of coded rows between two of their years (by position),
 * summed by territory and by groups of territories; Esteban's split is that of the cells, by territory, then
 * summed. The reference is the sum of the rows; a cell that no row holds has no job. Two passes over the rows; sums run in the order of the rows, so
 * that the same file gives the same doubles.
 */
export function decomposeColumns(
  columns: JobColumns,
  span: { readonly from: number; readonly to: number },
  groupings: readonly TerritoryGroups[],
): ColumnEffects {
  const years = [columns.jobs[span.from], columns.jobs[span.to]] as const;
  if (years[0] === undefined || years[1] === undefined) {
    throw new Error('shift-share/decomposeColumns: no such year');
  }
  const bases = computeBases(columns, years[0], years[1]);
  const territories = sumTerritories(columns, [years[0], years[1]], bases);
  const { start, end, national, structural, local, unreferenced } = territories;
  const growth = computeGrowth(bases);
  for (let territory = 0; territory < start.length; territory += 1) {
    const base = start[territory] as number;
    const expected = structural[territory] as number;
    national[territory] = base * growth;
    structural[territory] = expected - base - base * growth;
    local[territory] = (end[territory] as number) - (unreferenced[territory] as number) - expected;
  }
  return { territories, groups: groupings.map((grouping) => sumGroup(grouping, territories)) };
}
