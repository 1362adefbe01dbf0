// Eight parts: each effect of the reference and of the territory, as expected and as it differs.
import { decomposeDunn } from './dunn.js';
import { decomposeEsteban } from './esteban.js';
import { at, computeGrowth, type PairOfDates } from './pair.js';

/** The eight parts over all sectors, in jobs; their sum is the change of the sectors used. */
export interface ArcelusParts {
  readonly nationalExpected: number;
  readonly nationalDifferential: number;
  readonly structuralExpected: number;
  readonly structuralDifferential: number;
  readonly regionalExpected: number;
  readonly regionalDifferential: number;
  readonly regionalMixExpected: number;
  readonly regionalMixDifferential: number;
}

/**
 * Splits every effect between what the structure of the reference would give (`h`) and the difference
 * (`e − h`): `h·g`, `(e−h)·g`; `h·(g_i−g)`, `(e−h)·(g_i−g)`; regional growth `h·(g_r−g)`, `(e−h)·(g_r−g)`;
 * regional mix `h·[(g_ir−g_r)−(g_i−g)]`, `(e−h)·[…]`. Regional growth and mix together are Dunn's local
 * effect, and their expected halves Esteban-Marquillas' pure local one. Null when the territory or the
 * reference had no job at the start. Source: Arcelus 1984, Growth and Change 15(1):3-8.
 */
export function decomposeArcelus(pair: PairOfDates): ArcelusParts | null {
  const { totals } = decomposeDunn(pair);
  const { homothetic, pureLocal, allocation } = decomposeEsteban(pair);
  if (totals.start === 0 || totals.referenceStart === 0) return null;
  const regionalLead = computeGrowth(totals.start, totals.end) - totals.growth;
  const sum = (part: (h: number, rest: number, sector: number) => number): number =>
    totals.uses.reduce((total, use, sector) => {
      if (use !== 'used') return total;
      const h = at(homothetic, sector);
      return total + part(h, at(pair.start, sector) - h, sector);
    }, 0);
  const lead = (sector: number): number => at(totals.sectorGrowth, sector) - totals.growth;
  return {
    nationalExpected: sum((h) => h * totals.growth),
    nationalDifferential: sum((_, rest) => rest * totals.growth),
    structuralExpected: sum((h, _, sector) => h * lead(sector)),
    structuralDifferential: sum((_, rest, sector) => rest * lead(sector)),
    regionalExpected: sum((h) => h * regionalLead),
    regionalDifferential: sum((_, rest) => rest * regionalLead),
    regionalMixExpected: sum((h, _, sector) => at(pureLocal, sector) - h * regionalLead),
    regionalMixDifferential: sum((_, rest, sector) => at(allocation, sector) - rest * regionalLead),
  };
}
