// Whether the numbers of a worked example can be what they stand for: jobs, growths, weights.
import { type Refusal, refuse } from '../../kernel/index.js';
import type { ShiftShareRefusal } from '../refusals.js';
import { parseQuantity, type WrittenCell } from './quantity.js';

/** Past it, sums of jobs lose units in silence. */
const MOST = 1e15;
/** Under it, unless it is 0, a number of jobs is a slip, and growths from it are beyond all figures. */
const LEAST_JOBS = 1e-6;

type Row = readonly WrittenCell[] | undefined;
type Rows = Readonly<Record<string, Row>> | undefined;
type Fault = { readonly ok: false; readonly refusal: Refusal<ShiftShareRefusal> };

/** What an example may hold, once its shape is known to be right. */
export interface WrittenNumbers {
  readonly local0?: Row;
  readonly local1?: Row;
  readonly ref0?: Row;
  readonly ref1?: Row;
  readonly local_by_year?: Rows;
  readonly ref_by_year?: Rows;
  readonly t0?: Rows;
  readonly t1?: Rows;
  readonly by_year?: Readonly<Record<string, Rows>> | undefined;
  readonly g?: WrittenCell | undefined;
  readonly g_sector?: Row;
  readonly W?: Readonly<Record<string, Readonly<Record<string, WrittenCell>>>> | undefined;
  readonly suppressed_bounds?:
    | readonly { readonly e0: WrittenCell; readonly e1: WrittenCell; readonly g_sector: WrittenCell }[]
    | undefined;
}

type Found = readonly (readonly [field: string, cell: WrittenCell])[];

const listRow = (field: string, row: Row): Found =>
  (row ?? []).map((cell, at) => [`${field}.${at}`, cell] as const);

const listRows = (field: string, rows: Rows): Found =>
  Object.entries(rows ?? {}).flatMap(([key, row]) => listRow(`${field}.${key}`, row));

function listJobs(input: WrittenNumbers): Found {
  const { local0, local1, ref0, ref1, local_by_year, ref_by_year, t0, t1 } = input;
  const single = Object.entries({ local0, local1, ref0, ref1 });
  const dated = Object.entries({ local_by_year, ref_by_year, t0, t1 });
  return [
    ...single.flatMap(([field, row]) => listRow(field, row)),
    ...dated.flatMap(([field, rows]) => listRows(field, rows)),
    ...Object.entries(input.by_year ?? {}).flatMap(([year, rows]) => listRows(`by_year.${year}`, rows)),
    ...(input.suppressed_bounds ?? []).flatMap(({ e0, e1 }, at) => [
      [`suppressed_bounds.${at}.e0`, e0] as const,
      [`suppressed_bounds.${at}.e1`, e1] as const,
    ]),
  ];
}

function listGrowths({ g, g_sector, suppressed_bounds: questions }: WrittenNumbers): Found {
  return [
    ...(g === undefined ? [] : [['g', g] as const]),
    ...listRow('g_sector', g_sector),
    ...(questions ?? []).map((one, at) => [`suppressed_bounds.${at}.g_sector`, one.g_sector] as const),
  ];
}

function listWeights({ W }: WrittenNumbers): Found {
  return Object.entries(W ?? {}).flatMap(([own, weights]) =>
    Object.entries(weights).map(([other, weight]) => [`W.${own}.${other}`, weight] as const),
  );
}

/** The ends of a cell; null where it is neither a number nor a fraction. */
function readEnds(cell: WrittenCell): readonly (number | null)[] {
  if (cell === null) return [];
  return Array.isArray(cell) ? cell.map(parseQuantity) : [parseQuantity(cell)];
}

interface Bounds {
  readonly low: number;
  /** Nothing but 0 may be nearer to it. */
  readonly least: number;
  readonly code: ShiftShareRefusal;
}

function checkCell([field, cell]: Found[number], { low, least, code }: Bounds): Fault | null {
  const ends = readEnds(cell).map((end) => end ?? Number.NaN);
  if (ends.some(Number.isNaN)) return refuse('worked-not-a-number', { field });
  if (ends.some((end) => end < low || end > MOST || (end !== 0 && Math.abs(end) < least)))
    return refuse(code, { field });
  const [first = 0, last = first] = ends;
  return last < first ? refuse('worked-interval-crossed', { field }) : null;
}

/**
 * The first number that cannot be what it stands for, refused with its path: text that is no number, jobs below
 * zero or past counting (too large, or a sliver of one), an interval whose ends are crossed, a growth below −100 %. Null when all is well.
 */
export function checkCells(input: WrittenNumbers): Fault | null {
  const judged = [
    [listJobs(input), { low: 0, least: LEAST_JOBS, code: 'worked-not-jobs' }],
    [listGrowths(input), { low: -1, least: 0, code: 'worked-not-a-growth' }],
    [listWeights(input), { low: 0, least: 0, code: 'worked-not-a-weight' }],
  ] as const;
  for (const [cells, bounds] of judged) {
    for (const found of cells) {
      const fault = checkCell(found, bounds);
      if (fault !== null) return fault;
    }
  }
  return null;
}
