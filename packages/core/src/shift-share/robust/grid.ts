// The choices around an analysis, each computed: does the sign hold, and between which values.
import type {
  AnalysisParameters,
  GridCell,
  RankBand,
  Reference,
  SectorLevel,
  Stability,
} from '../analysis/analysis.js';
import { findCode } from '../table/cell.js';
import { mergeSectors } from '../table/merge.js';
import type { EmploymentTable } from '../table/table.js';
import { type Ground, resolveReference, type Span } from '../table/window.js';
import { type Calculation, computeLocalEffects, type LocalEffects } from './local-points.js';

/** A sign holds from this share of the choices. */
const ESTABLISHED = 0.8;
/** Fewer choices than this establish nothing; fewer territories rank nothing. */
const FEW = 3;

interface Choice extends Calculation, Span {
  readonly level: SectorLevel | null;
  readonly reference: Reference;
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

function listWindows(table: EmploymentTable, parameters: AnalysisParameters): readonly Span[] {
  const { shift } = parameters.grid;
  const moves = Array.from({ length: 2 * shift + 1 }, (_, k) => k - shift);
  const windows = moves.flatMap((a) => moves.map((b) => [parameters.from + a, parameters.to + b] as const));
  return windows
    .map(([from, to]) => ({ from: table.years.indexOf(from), to: table.years.indexOf(to) }))
    .filter(({ from, to }) => from >= 0 && to > from);
}

function listChoices(table: EmploymentTable, parameters: AnalysisParameters): readonly Choice[] {
  const { grid } = parameters;
  const levels = [null, ...grid.levels];
  const references = [parameters.reference, ...grid.references];
  const courses = unique([parameters.course, ...grid.courses]);
  const variants = unique([parameters.variant, ...grid.variants]);
  return listWindows(table, parameters).flatMap((window) =>
    levels.flatMap((level) =>
      references.flatMap((reference) =>
        courses.flatMap((course) =>
          variants.map((variant) => ({ ...window, level, reference, course, variant })),
        ),
      ),
    ),
  );
}

function rankOf(
  effects: LocalEffects,
  ground: Ground,
  own: { territory: number; smallBase: number },
): RankPlace {
  const points = (t: number): number => (effects.local[t] ?? Number.NaN) / (effects.base[t] ?? Number.NaN);
  const rivals = unique([...ground.reference, own.territory]).filter(
    (t) => (effects.base[t] ?? 0) >= own.smallBase && Number.isFinite(points(t)),
  );
  if (rivals.length < FEW || !rivals.includes(own.territory)) return { rank: null, of: rivals.length };
  const mine = points(own.territory);
  return { rank: 1 + rivals.filter((t) => points(t) > mine).length, of: rivals.length };
}

interface RankPlace {
  readonly rank: number | null;
  readonly of: number;
}

interface Computed {
  readonly cell: GridCell;
  readonly of: number;
}

function computeChoice(table: EmploymentTable, choice: Choice, parameters: AnalysisParameters): Computed {
  const territory = findCode(table.territories, parameters.territory);
  const ground = resolveReference(table, choice.reference.territories);
  const words = {
    from: table.years[choice.from] ?? 0,
    to: table.years[choice.to] ?? 0,
    level: choice.level?.level ?? table.source.nomenclature.level,
    reference: choice.reference.label,
    course: choice.course,
    variant: choice.variant,
  };
  if (!ground.ok) return { cell: { ...words, local: null, points: null, rank: null }, of: 0 };
  const effects = computeLocalEffects(ground.value, choice, choice);
  const local = effects.local[territory] ?? Number.NaN;
  if (!Number.isFinite(local)) return { cell: { ...words, local: null, points: null, rank: null }, of: 0 };
  const { rank, of } = rankOf(effects, ground.value, { territory, smallBase: parameters.smallBase });
  const points = (100 * local) / (effects.base[territory] ?? Number.NaN);
  return { cell: { ...words, local, points, rank }, of };
}

function bandRanks(computed: readonly Computed[], asked: Computed | undefined): RankBand | null {
  const ranks = computed.flatMap(({ cell }) => cell.rank ?? []);
  if (asked === undefined || asked.cell.rank === null || ranks.length === 0) return null;
  return { rank: asked.cell.rank, low: Math.min(...ranks), high: Math.max(...ranks), of: asked.of };
}

function isAsked(cell: GridCell, parameters: AnalysisParameters, level: string): boolean {
  return (
    cell.from === parameters.from &&
    cell.to === parameters.to &&
    cell.level === level &&
    cell.reference === parameters.reference.label &&
    cell.course === parameters.course &&
    cell.variant === parameters.variant
  );
}

/**
 * Computes the local effect under every choice of the grid: end years moved, levels, references, courses,
 * variants, all crossed (R094, R095). Windows whose years the table lacks are not tried; what cannot be computed
 * stays in the grid as null and is not counted. The sign is established when four choices in five, of three at
 * least, have that of the choice asked. Points are percent of the starting jobs.
 */
export function computeStability(table: EmploymentTable, parameters: AnalysisParameters): Stability {
  const levels = new Map<SectorLevel | null, EmploymentTable>([[null, table]]);
  for (const level of parameters.grid.levels) levels.set(level, mergeSectors(table, level.parents));
  const computed = listChoices(table, parameters).map((choice) =>
    computeChoice(levels.get(choice.level) ?? table, choice, parameters),
  );
  const asked = computed.find(({ cell }) => isAsked(cell, parameters, table.source.nomenclature.level));
  const cells = computed.map(({ cell }) => cell);
  const points = cells.flatMap((cell) => cell.points ?? []);
  const sign = Math.sign(asked?.cell.local ?? Number.NaN);
  const sameSign = cells.filter((cell) => cell.local !== null && Math.sign(cell.local) === sign).length;
  return {
    cells,
    tried: points.length,
    sameSign,
    established: points.length >= FEW && sameSign >= ESTABLISHED * points.length,
    points: points.length === 0 ? null : { low: Math.min(...points), high: Math.max(...points) },
    rank: bandRanks(computed, asked),
  };
}
