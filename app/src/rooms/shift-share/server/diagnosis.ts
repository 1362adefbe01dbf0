// Composes a diagnosis: the parameters of the analysis from what was asked, its answer with its windows and its zone.
import { accept, type Result, refuse } from '@trame/core/kernel';
import {
  type Analysis,
  type AnalysisParameters,
  analyse,
  type EmploymentTable,
  isOverseas,
  listNafLevels,
} from '@trame/core/shift-share';
import type { Diagnosis, DiagnosisQuery } from '../contract.js';
import type { StoredDataset, StoredZone } from './repo.js';

/** Four choices in five, of three at least: the rule of the stability grid, on the windows alone. */
const ESTABLISHED = 0.8;
const FEW = 3;
const SMALL_BASE = 30;
const DRAWS = 1000;
/**
 * Cells of a year beyond which only the end years move in the grid: the regression and the sum year by year of every
 * commune would hold the server for minutes.
 */
const MOST_GRID_CELLS = 60_000;

/** A row that sums the others: metropolitan France, the whole of France. */
export const SUMS = { metropolitan: 'FM', all: 'FR' } as const;

/** True for a row that sums the others. */
export const isSum = (code: string): boolean => code === SUMS.metropolitan || code === SUMS.all;

/** Codes of the metropolis: its own row when the table has one, else its places; all where codes do not tell. */
export function listMetropolitan(table: EmploymentTable): readonly string[] {
  const { kind } = table.source.geography;
  if (table.territories.some(({ code }) => code === SUMS.metropolitan)) return [SUMS.metropolitan];
  return table.territories.filter(({ code }) => isOverseas(code, kind) !== true).map(({ code }) => code);
}

/** The years asked, or the ends of the table one year inside: room for the windows around them. */
export function chooseYears(
  dataset: StoredDataset,
  asked: { readonly from?: number | undefined; readonly to?: number | undefined },
): Result<{ readonly from: number; readonly to: number }> {
  const years = [...dataset.years].sort((a, b) => a - b);
  const has = (year: number) => years.includes(year);
  const likely = has(2009) && has(2015) ? { from: 2009, to: 2015 } : null;
  const from = asked.from ?? likely?.from ?? years[0];
  const to = asked.to ?? likely?.to ?? years.at(-1);
  if (from === undefined || to === undefined || years.length < 2) return refuse('diagnosis-one-year');
  if (from >= to) return refuse('years-not-in-order', { from, to });
  return accept({ from, to });
}

/** Places whose every cell is known at both dates: one blank would take its whole activity out of the sum. */
function keepWhole(
  table: EmploymentTable,
  codes: readonly string[],
  query: { readonly from: number; readonly to: number; readonly sector?: string | undefined },
): readonly string[] {
  const width = table.sectors.length;
  const used = table.sectors.flatMap(({ code }, s) =>
    query.sector === undefined || query.sector === code ? [s] : [],
  );
  const planes = [query.from, query.to].map((year) => table.jobs[table.years.indexOf(year)]);
  const places = new Map(table.territories.map(({ code }, t) => [code, t]));
  const isWhole = (code: string) =>
    planes.every((plane) =>
      used.every((s) => Number.isFinite(plane?.[(places.get(code) ?? 0) * width + s] ?? Number.NaN)),
    );
  const whole = codes.filter(isWhole);
  return whole.length > 0 ? whole : codes;
}

/** The year of the two for which the place has no cell at all; null when it has some at both. */
function findBlankYear(
  table: EmploymentTable,
  query: { readonly from: number; readonly to: number; readonly territory: string },
): number | null {
  const t = table.territories.findIndex(({ code }) => code === query.territory);
  if (t < 0) return null;
  const width = table.sectors.length;
  const isBlank = (year: number): boolean => {
    const y = table.years.indexOf(year);
    if (y < 0 || table.hidden.some((cell) => cell.territory === t && cell.year === y)) return false;
    return !table.jobs[y]?.subarray(t * width, (t + 1) * width).some(Number.isFinite);
  };
  return [query.from, query.to].find(isBlank) ?? null;
}

/** What the analysis is asked, everything written down. */
export function composeParameters(
  table: EmploymentTable,
  query: DiagnosisQuery & { readonly from: number; readonly to: number },
): AnalysisParameters {
  const everywhere = table.territories.flatMap(({ code }) => (isSum(code) ? [] : [code]));
  const metropolitan = {
    label: 'metropolitan',
    territories: keepWhole(table, listMetropolitan(table), query),
  };
  const all = { label: 'all', territories: keepWhole(table, everywhere, query) };
  const hasSum = isSum(metropolitan.territories[0] ?? '');
  const isSame = hasSum || metropolitan.territories.length === all.territories.length;
  const span = table.years.filter((year) => year >= query.from - 1 && year <= query.to + 1);
  const isYearly = span.every((year, at) => at === 0 || year - (span[at - 1] ?? 0) === 1);
  const reference = query.reference === 'all' && !isSame ? all : metropolitan;
  const other = reference === all ? metropolitan : all;
  const isLarge = table.territories.length * table.sectors.length > MOST_GRID_CELLS;
  const { geography } = table.source;
  return {
    territory: query.territory,
    perimeter: `${geography.kind} ${geography.year}`,
    from: query.from,
    to: query.to,
    reference,
    sectors: query.sector === undefined ? null : [query.sector],
    course: query.course,
    variant: query.variant,
    smallBase: SMALL_BASE,
    grid: {
      shift: 1,
      // One activity alone has no coarser level: its code is not in it.
      levels: isLarge || query.sector !== undefined ? [] : listNafLevels(table),
      references: isSame ? [] : [other],
      courses: isYearly && !isLarge ? ['static', 'dynamic'] : [],
      variants: hasSum || isLarge ? [] : ['dunn', 'patterson'],
    },
    draws: DRAWS,
    seed: 2019,
  };
}

function bandOf(values: readonly number[]) {
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}

/** Only the end years move: the band that is shown first. */
function readWindows({ parameters, result }: Analysis, level: string): Diagnosis['windows'] {
  const { cells } = result.stability;
  const own = cells.filter(
    (cell) =>
      cell.reference === parameters.reference.label &&
      cell.course === parameters.course &&
      cell.variant === parameters.variant &&
      cell.level === level &&
      cell.local !== null,
  );
  const asked = own.find(({ from, to }) => from === parameters.from && to === parameters.to);
  const sign = Math.sign(asked?.local ?? Number.NaN);
  const sameSign = own.filter(({ local }) => Math.sign(local ?? Number.NaN) === sign).length;
  return {
    asked: asked?.points ?? null,
    tried: own.length,
    sameSign,
    established: own.length >= FEW && sameSign >= ESTABLISHED * own.length,
    points: bandOf(own.flatMap(({ points }) => points ?? [])),
    jobs: bandOf(own.flatMap(({ local }) => local ?? [])),
  };
}

/** The zone's share, when the place diagnosed is the zone that stands for the territory. */
function findZone(zones: readonly StoredZone[], table: EmploymentTable, code: string): StoredZone | null {
  const { kind } = table.source.geography;
  return zones.find((zone) => zone.zoning === kind && zone.code === code) ?? null;
}

function describeReference(parameters: AnalysisParameters, table: EmploymentTable): Diagnosis['reference'] {
  const { label, territories } = parameters.reference;
  const kind = label === 'all' ? 'all' : 'metropolitan';
  const wanted = kind === 'all' ? table.territories.length : listMetropolitan(table).length;
  const kept = territories?.length ?? wanted;
  return { kind, territories: kept, leftOut: wanted - kept };
}

function composeReply(
  analysis: Analysis,
  given: {
    readonly dataset: StoredDataset;
    readonly table: EmploymentTable;
    readonly zones: readonly StoredZone[];
  },
): Diagnosis {
  const { dataset, table, zones } = given;
  const { parameters, result, hash } = analysis;
  const [own] = table.territories.filter(({ code }) => code === parameters.territory);
  const asked = table.sectors.find(({ code }) => code === parameters.sectors?.[0]) ?? null;
  const { effects, points } = result;
  const growth = points.national / 100;
  return {
    ...result,
    hash,
    dataset: {
      id: dataset.id,
      fileName: dataset.fileName,
      source: table.source,
      years: [...dataset.years].sort((a, b) => a - b),
    },
    territory: own ?? { code: parameters.territory, label: parameters.territory },
    zone: findZone(zones, table, parameters.territory),
    from: parameters.from,
    to: parameters.to,
    sector: asked,
    reference: describeReference(parameters, table),
    course: parameters.course,
    variant: parameters.variant,
    effects,
    points,
    referenceGrowth: Number.isFinite(growth) ? growth : null,
    sectors: result.sectors.map((line) => ({ ...line, marks: [...line.marks] })),
    indicators: result.indicators.map(({ specificities: _specificities, ...indicators }) => indicators),
    windows: readWindows(analysis, table.source.nomenclature.level),
    stability: { ...result.stability, cells: [...result.stability.cells] },
    caveats: [...result.caveats],
  };
}

/** Diagnoses a place of a table. Refuses what the analysis refuses. */
export function composeDiagnosis(
  given: {
    readonly dataset: StoredDataset;
    readonly table: EmploymentTable;
    readonly zones: readonly StoredZone[];
  },
  query: DiagnosisQuery & { readonly from: number; readonly to: number },
): Result<Diagnosis> {
  const blank = findBlankYear(given.table, query);
  if (blank !== null) return refuse('diagnosis-no-data', { code: query.territory, year: blank });
  const analysis = analyse(given.table, composeParameters(given.table, query));
  return analysis.ok ? accept(composeReply(analysis.value, given)) : analysis;
}
