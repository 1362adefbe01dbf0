// What an analysis works on: the table reduced to its sectors, its reference, its years, its territory.
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import { sumIntervals } from '../decompose/bounds.js';
import { decomposeDunn } from '../decompose/dunn.js';
import type { Interval } from '../decompose/effects.js';
import type { PairOfDates } from '../decompose/pair.js';
import type { ShiftShareRefusal } from '../refusals.js';
import type { EmploymentTable } from '../table/table.js';
import {
  type Ground,
  indexHidden,
  readPair,
  resolveReference,
  resolveSpan,
  resolveTerritory,
  type Span,
  selectSectors,
} from '../table/window.js';
import type { AnalysisParameters } from './analysis.js';

/** Everything resolved to positions. */
export interface Scene {
  readonly ground: Ground;
  readonly span: Span;
  readonly territory: number;
  readonly pair: PairOfDates;
  readonly parameters: AnalysisParameters;
}

/** Resolves the choices of an analysis; unknown codes and years, and empty bases, are refused. */
export function setScene(
  table: EmploymentTable,
  parameters: AnalysisParameters,
): Result<Scene, Refusal<ShiftShareRefusal>> {
  const { from, to } = parameters;
  const selected = selectSectors(table, parameters.sectors);
  if (!selected.ok) return selected;
  const span = resolveSpan(selected.value, from, to);
  if (!span.ok) return span;
  const ground = resolveReference(selected.value, parameters.reference.territories);
  if (!ground.ok) return ground;
  const territory = resolveTerritory(selected.value, parameters.territory);
  if (!territory.ok) return territory;
  const pair = readPair(ground.value, span.value, territory.value);
  const { totals, effects } = decomposeDunn(pair);
  if (!(totals.referenceStart > 0)) return refuse('empty-reference', { from });
  if (!(effects.start > 0)) return refuse('no-jobs-at-start', { code: parameters.territory, from });
  return accept({ ground: ground.value, span: span.value, territory: territory.value, pair, parameters });
}

/** Share of the reference that the territories of the table make, in percent; null when it cannot be said. */
export function computeCoverage({ ground, span }: Scene): number {
  const [only] = ground.reference;
  if (ground.reference.length !== 1 || only === undefined) return 100;
  const { table } = ground;
  const width = table.sectors.length;
  let [own, others] = [0, 0];
  (table.jobs[span.from] ?? new Float64Array()).forEach((jobs, cell) => {
    if (!Number.isFinite(jobs)) return;
    if (Math.floor(cell / width) === only) own += jobs;
    else others += jobs;
  });
  return (100 * others) / own;
}

/** Sectors of which the territory hides a cell at one of the two dates. */
export function findHiddenSectors({ ground, span, territory }: Scene): readonly boolean[] {
  const { table } = ground;
  const hidden = [span.from, span.to].map((year) => indexHidden(table, year));
  return table.sectors.map((_, s) => hidden.some((cells) => cells.has(territory * table.sectors.length + s)));
}

/** Jobs that the hidden cells of the territory can hold at the start; null when it hides none then. */
export function sumHiddenStart({ ground, span, territory }: Scene): Interval | null {
  const hidden = ground.table.hidden.filter(
    (cell) => cell.territory === territory && cell.year === span.from,
  );
  return hidden.length === 0 ? null : sumIntervals(hidden);
}
