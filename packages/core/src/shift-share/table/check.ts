// Whether a table holds together, and whether two tables may be read together.
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ShiftShareRefusal } from '../refusals.js';
import type { EmploymentTable, TableSource } from './table.js';

type Checked<T> = Result<T, Refusal<ShiftShareRefusal>>;

function findTwice(codes: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return codes.find((code) => seen.size === seen.add(code).size);
}

/** Accepts a table whose sizes agree, whose codes are unique, and whose jobs are not negative. */
export function checkTable(table: EmploymentTable): Checked<EmploymentTable> {
  const { territories, sectors, years, jobs } = table;
  const size = territories.length * sectors.length;
  if (jobs.length !== years.length || jobs.some((plane) => plane.length !== size)) {
    return refuse('table-wrong-size', { rows: territories.length, columns: sectors.length });
  }
  const twice =
    findTwice(territories.map(({ code }) => code)) ??
    findTwice(sectors.map(({ code }) => code)) ??
    findTwice(years.map(String));
  if (twice !== undefined) return refuse('same-code-twice', { code: twice });
  for (const [y, plane] of jobs.entries()) {
    const cell = plane.findIndex((value) => value < 0);
    if (cell >= 0) {
      const code = territories[Math.floor(cell / sectors.length)]?.code ?? '';
      return refuse('negative-jobs', { code, year: years[y] ?? 0 });
    }
  }
  const crossed = table.hidden.find(({ low, high }) => !(low >= 0) || high < low);
  if (crossed === undefined) return accept(table);
  const code = territories[crossed.territory]?.code ?? '';
  return refuse('hidden-interval-crossed', { code, year: years[crossed.year] ?? 0 });
}

/**
 * Accepts sources that may be read in one analysis: workplace and residence are never mixed, nor two years of
 * geography, nor two nomenclatures.
 */
export function checkSources(sources: readonly TableSource[]): Checked<true> {
  const [first, ...others] = sources;
  if (first === undefined) return accept(true);
  for (const other of others) {
    if (other.basis !== first.basis) return refuse('bases-mixed');
    const grounds = [first, other].map(({ geography }) => `${geography.kind} ${geography.year}`);
    if (grounds[0] !== grounds[1]) {
      return refuse('geographies-mixed', { first: grounds[0] ?? '', second: grounds[1] ?? '' });
    }
    const lists = [first, other].map(({ nomenclature }) => `${nomenclature.name} ${nomenclature.level}`);
    if (lists[0] !== lists[1]) {
      return refuse('nomenclatures-mixed', { first: lists[0] ?? '', second: lists[1] ?? '' });
    }
  }
  return accept(true);
}
