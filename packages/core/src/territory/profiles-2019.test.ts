// The four published profiles, laid side by side as the publication prints them.
import { describe, expect, it } from 'vitest';
import example from './examples/profiles-2019.json' with { type: 'json' };
import {
  compareProfiles,
  computeEmptyPair,
  type DatedFigure,
  evolveFigure,
  type Figure,
  type FigureKey,
  type TerritoryProfile,
} from './index.js';

type Published = (typeof example.territoires)[number];

function recordFigure(key: FigureKey, value: number | null, unit: string): readonly Figure[] {
  if (value === null) return [];
  const dated: DatedFigure = { value, unit, source: example.source, year: 2017, basis: null, caveats: [] };
  const result = evolveFigure(key, null, dated);
  return result.ok ? [result.value] : [];
}

function createProfile(found: Published): TerritoryProfile {
  return {
    id: found.id,
    name: found.nom,
    longName: null,
    epciType: null,
    mainTowns: [],
    industrialTerritory: null,
    perimeters: [],
    perimeterReason: null,
    sectors: found.industries,
    employers: [],
    networks: [],
    specificities: [],
    history: [],
    attachmentThemes: [],
    situationsTested: [],
    voices: [],
    mobilisation: null,
    context: null,
    figures: [
      ...recordFigure('population', found.habitants, 'habitants'),
      ...recordFigure('industrial-job-share-epci', found.partIntercommunalite, '%'),
      ...recordFigure('industrial-job-share-ti', found.partTerritoireIndustrie, '%'),
      ...recordFigure('industrial-companies', found.entreprises, 'entreprises'),
    ],
    leadPair: computeEmptyPair(),
  };
}

describe(example.titre, () => {
  const compared = compareProfiles(example.territoires.map(createProfile));
  const rows = compared.ok ? compared.value : [];
  const valuesOf = (row: string) =>
    rows.find((line) => line.row === row)?.cells.map((cell) => cell.figure?.value ?? null);

  it.each([
    ['population', [122_016, 124_487, 18_833, 46_733]],
    ['industrial-job-share-epci', [19.4, 27.8, 27.4, 16.9]],
    ['industrial-job-share-ti', [18.4, 24.2, 23.5, 23.5]],
    ['industrial-companies', [null, null, null, 650]],
    ['industrial-employees', [null, null, null, null]],
  ])('reads the line %s as printed, missing as missing [R017] [R020]', (row, values) => {
    expect(valuesOf(row)).toEqual(values);
  });

  it('keeps the order of the publication, which is that of nobody’s merit', () => {
    const columns = rows[0]?.cells.map((cell) => cell.territoryId);
    expect(columns).toEqual(['ardenne-metropole', 'carene', 'decazeville-communaute', 'dieppe-maritime']);
  });

  it('gives every figure its source and its year [R018]', () => {
    const figures = rows.flatMap((row) => row.cells.flatMap((cell) => cell.figure ?? []));
    expect(figures).toHaveLength(13);
    for (const { source, year } of figures) expect([source, year]).toEqual([example.source, 2017]);
  });
});
