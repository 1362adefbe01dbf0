// Composes the typology of the places of a table, and places side by side.
import { accept, type Result, refuse } from '@trame/core/kernel';
import type { EmploymentTable } from '@trame/core/shift-share';
import { classifyAreas, referenceBands, type TypologyArea } from '@trame/core/territory';
import type { SideBySide, Trajectories } from '../contract.js';
import { composeDiagnosis, isSum, listMetropolitan, SUMS } from './diagnosis.js';
import type { StoredDataset } from './repo.js';

const INDUSTRY = 'BE';
const MOST_COMPARED = 4;

/** What a reply says of its table. */
function describe(dataset: StoredDataset): Trajectories['dataset'] {
  const { id, fileName, source } = dataset;
  return { id, fileName, source, years: [...dataset.years].sort((a, b) => a - b) };
}

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly sector?: string | undefined;
}

function readJobs(table: EmploymentTable, at: { t: number; year: number; sector: number }) {
  const plane = table.jobs[table.years.indexOf(at.year)];
  const width = table.sectors.length;
  const row = plane?.subarray(at.t * width, (at.t + 1) * width) ?? new Float64Array();
  const [industry = Number.NaN] = row.subarray(at.sector, at.sector + 1);
  const isWhole = row.length > 0 && row.every(Number.isFinite);
  const total = isWhole ? row.reduce((sum, jobs) => sum + jobs, 0) : null;
  return { industry: Number.isFinite(industry) ? industry : null, total };
}

function listAreas(table: EmploymentTable, asked: Asked, sector: number): readonly TypologyArea[] {
  const metropolitan = new Set(listMetropolitan(table));
  const hasSum = metropolitan.has(SUMS.metropolitan);
  return table.territories.flatMap(({ code }, t) => {
    if (isSum(code) || (!hasSum && !metropolitan.has(code))) return [];
    return [
      {
        code,
        first: readJobs(table, { t, year: asked.from, sector }),
        last: readJobs(table, { t, year: asked.to, sector }),
      },
    ];
  });
}

/** Classes the places of a table by the part of them with the highest share of one activity, at two dates (R089). */
export function composeTrajectories(
  given: {
    readonly dataset: StoredDataset;
    readonly table: EmploymentTable;
    readonly contours: string | null;
  },
  asked: Asked & { readonly part: number },
): Result<Trajectories> {
  const { dataset, table, contours } = given;
  const wanted = asked.sector ?? INDUSTRY;
  const sector = table.sectors.findIndex(({ code }) => code === wanted);
  const named = table.sectors[sector];
  if (named === undefined) return refuse('sector-unknown', { code: wanted });
  const areas = listAreas(table, asked, sector);
  const typology = classifyAreas(areas, { kind: 'part', part: asked.part });
  if (!typology.ok) return refuse('trajectories-too-few', { count: areas.length });
  const { types, classes, firstThreshold, lastThreshold, unknown } = typology.value;
  const labels = new Map(table.territories.map(({ code, label }) => [code, label]));
  const share = ({ industry, total }: TypologyArea['first']) => (100 * (industry ?? 0)) / (total ?? 1);
  return accept({
    dataset: describe(dataset),
    sector: named,
    from: asked.from,
    to: asked.to,
    part: asked.part,
    thresholds: { from: firstThreshold, to: lastThreshold },
    classes: [...classes],
    bands: [...referenceBands],
    places: areas.flatMap(({ code, first, last }) => {
      const type = types.get(code);
      const label = labels.get(code) ?? code;
      return type === undefined
        ? []
        : [{ code, label, type, firstShare: share(first), lastShare: share(last) }];
    }),
    unknown: unknown.length,
    contours,
  });
}

/** Up to four places, each decomposed alone, in the order asked. */
export function composeSideBySide(
  given: { readonly dataset: StoredDataset; readonly table: EmploymentTable },
  asked: Asked & { readonly territories: readonly string[] },
): Result<SideBySide> {
  const { territories, ...years } = asked;
  const codes = [...new Set(territories)];
  if (codes.length > MOST_COMPARED) return refuse('too-many-places', { most: MOST_COMPARED });
  const places: SideBySide['places'] = [];
  for (const territory of codes) {
    const query = { dataset: given.dataset.id, territory, reference: 'metropolitan' } as const;
    const shown = composeDiagnosis(
      { ...given, zones: [] },
      { ...query, ...years, course: 'static', variant: 'dunn' },
    );
    if (!shown.ok) return shown;
    const { effects, points, windows } = shown.value;
    places.push({ ...shown.value.territory, effects, points, windows });
  }
  return accept({ dataset: describe(given.dataset), from: asked.from, to: asked.to, places });
}
