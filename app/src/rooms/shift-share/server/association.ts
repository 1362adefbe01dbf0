// Asks whether the local effect goes with a figure brought by somebody: an exercise in doubt, of which nothing is kept.
import { accept, type Result, refuse } from '@trame/core/kernel';
import {
  type AssociationUnit,
  associate,
  decomposeTerritories,
  type EmploymentTable,
  findQueenNeighbours,
  layOutProxy,
  readProxyRow,
  resolveReference,
  resolveSpan,
  selectSectors,
} from '@trame/core/shift-share';
import type { AssociationReply, Contours } from '../contract.js';
import { isSum, listMetropolitan } from './diagnosis.js';
import { readHead } from './import/keep-file.js';
import type { OpenTable } from './import/open-table.js';
import { UnreadableFile } from './import/refusal.js';
import type { StoredDataset } from './repo.js';

/** Dense eigenvalues of the neighbours: beyond this, minutes. */
const MOST_PLACES = 2000;
/** About a hundred metres: outlines drawn apart still touch. */
const DECIMALS = 3;
const INDUSTRY = 'BE';
const SEED = 2019;

/** The figure of each place. */
export interface Proxy {
  readonly label: string;
  readonly values: ReadonlyMap<string, number>;
}

/** Reads a file of one figure a place. Throws `UnreadableFile` when it holds none. */
export async function readProxy(table: OpenTable, name: string, kind: string): Promise<Proxy> {
  const head = await readHead(table, name);
  const layout = layOutProxy(head);
  if (layout === null) throw new UnreadableFile('association-no-figure');
  const values = new Map<string, number>();
  const take = (row: readonly string[]) => {
    const read = readProxyRow(row, layout, kind);
    if (read !== null && !values.has(read.code)) values.set(read.code, read.value);
  };
  for (const row of head.rows.slice(layout.firstRow)) take(row);
  for await (const row of table.rows) take(row);
  return { label: layout.label, values };
}

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly sector?: string | undefined;
}

/** The local effect of each place in points, with its jobs and its industrial share at the start. */
function computeEffects(table: EmploymentTable, asked: Asked) {
  const selected = selectSectors(table, asked.sector === undefined ? null : [asked.sector]);
  if (!selected.ok) return selected;
  const ground = resolveReference(selected.value, listMetropolitan(table));
  const span = resolveSpan(selected.value, asked.from, asked.to);
  if (!ground.ok) return ground;
  if (!span.ok) return span;
  const { start, local } = decomposeTerritories(ground.value, span.value);
  const width = table.sectors.length;
  const plane = table.jobs[table.years.indexOf(asked.from)] ?? new Float64Array();
  const industry = table.sectors.findIndex(({ code }) => code === INDUSTRY);
  return accept(
    table.territories.map((place, t) => {
      const row = plane.subarray(t * width, (t + 1) * width);
      const jobs = row.reduce((sum, cell) => sum + cell, 0);
      const effect = (100 * (local[t] ?? Number.NaN)) / (start[t] ?? Number.NaN);
      const share = industry < 0 ? 0 : (row[industry] ?? Number.NaN) / jobs;
      return { ...place, effect, controls: [Math.log(jobs), share] };
    }),
  );
}

/** Composes the answer on the metropolitan places that have both figures and an outline. */
export function composeAssociation(
  given: {
    readonly dataset: StoredDataset;
    readonly table: EmploymentTable;
    readonly proxy: Proxy;
    readonly contours: Pick<Contours, 'features'>;
    readonly name: string;
  },
  asked: Asked,
): Result<AssociationReply> {
  const { dataset, table, proxy, contours } = given;
  const computed = computeEffects(table, asked);
  if (!computed.ok) return computed;
  const outlined = new Map(contours.features.map((feature) => [feature.code, feature]));
  const units: readonly AssociationUnit[] = computed.value.flatMap(({ code, label, effect, controls }) => {
    const value = proxy.values.get(code);
    if (value === undefined || !outlined.has(code) || isSum(code)) return [];
    return [{ code, label, group: code.slice(0, 2), effect, proxy: value, controls }];
  });
  const whole = units.filter(({ effect, controls }) => [effect, ...controls].every(Number.isFinite));
  if (whole.length > MOST_PLACES) return refuse('association-too-many', { most: MOST_PLACES });
  const shapes = whole.flatMap(({ code }) => outlined.get(code) ?? []);
  const neighbours = findQueenNeighbours(shapes, DECIMALS);
  const answer = associate({ units: whole, neighbours, controlLabels: ['jobs', 'industry'], seed: SEED });
  if (answer === null) return refuse('association-too-few', { count: whole.length });
  const residuals = new Map(answer.residuals.map(({ code, residual }) => [code, residual]));
  const { readings, sentences, inflations, ...rest } = answer;
  return accept({
    ...rest,
    dataset: { fileName: dataset.fileName, source: table.source },
    from: asked.from,
    to: asked.to,
    proxy: { label: proxy.label, fileName: given.name },
    readings: [...readings],
    inflations: [...inflations],
    sentences: [...sentences],
    places: whole.map(({ code, label, effect, proxy: value }) => {
      return { code, label, effect, proxy: value, residual: residuals.get(code) ?? null };
    }),
    contours: dataset.source.geography.kind,
  });
}
