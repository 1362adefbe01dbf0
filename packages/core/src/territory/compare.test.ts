// Territories side by side, and what a sheet does not say yet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareProfiles,
  computeEmptyPair,
  type DatedFigure,
  evolveFigure,
  explainGaps,
  type FigureKey,
  type Mandate,
  type TerritoryProfile,
} from './index.js';

const figure = (key: FigureKey, value: number) => {
  const dated: DatedFigure = { value, unit: '%', source: 'INSEE', year: 2017, basis: null, caveats: [] };
  const result = evolveFigure(key, null, dated);
  if (!result.ok) throw new Error('a figure of the test was refused');
  return result.value;
};

const blank: TerritoryProfile = {
  id: 'blank',
  name: 'Nulle part',
  longName: null,
  epciType: null,
  mainTowns: [],
  industrialTerritory: null,
  perimeters: [],
  perimeterReason: null,
  sectors: [],
  employers: [],
  networks: [],
  specificities: [],
  history: [],
  attachmentThemes: [],
  situationsTested: [],
  voices: [],
  mobilisation: null,
  context: null,
  figures: [],
  leadPair: computeEmptyPair(),
};

const holder: Mandate = {
  role: 'présidente',
  organisationId: null,
  since: null,
  until: null,
  reason: null,
  confidence: 'explicit',
};

const full: TerritoryProfile = {
  ...blank,
  id: 'full',
  name: 'Quelque part',
  perimeters: [
    { id: 'ti', kind: 'industrial-territory', name: 'TI', epcis: [], reference: true, note: null },
  ],
  sectors: ['métallurgie'],
  employers: [
    {
      organisationId: null,
      name: 'Fonderie',
      sector: null,
      headcount: figure('population', 1300),
      subcontractors: null,
    },
  ],
  networks: [{ organisationId: null, name: 'Réseau', members: null }],
  specificities: [{ id: 's', kind: 'port', text: 'Quatre ports', organisationId: null }],
  history: [
    { id: 'h', text: 'fin de la mine', from: 2001, to: null, approximate: false, period: null, source: null },
  ],
  figures: [
    figure('population', 46_733),
    figure('industrial-job-share-epci', 16.9),
    figure('industrial-job-share-ti', 23.5),
  ],
  leadPair: {
    elected: { seat: 'elected', current: holder, past: [] },
    industrial: { seat: 'industrial', current: holder, past: [] },
    note: null,
  },
};

describe('side by side [R020]', () => {
  it('shows the two industrial shares on their own lines, one cell per territory [R017]', () => {
    const result = compareProfiles([blank, full]);
    const rows = result.ok ? result.value : [];
    const share = rows.find(({ row }) => row === 'industrial-job-share-ti');
    expect(share?.cells.map((cell) => cell.figure?.value ?? null)).toEqual([null, 23.5]);
    expect(rows.map(({ row }) => row)).toHaveLength(10);
  });

  it('shows what is missing as missing, and counts it', () => {
    const result = compareProfiles([blank, full]);
    const sectors = result.ok ? result.value.find(({ row }) => row === 'sectors') : undefined;
    expect(sectors).toEqual({
      row: 'sectors',
      kind: 'entries',
      missing: 1,
      cells: [
        { territoryId: 'blank', figure: null, entries: null },
        { territoryId: 'full', figure: null, entries: ['métallurgie'] },
      ],
    });
    const perimeter = result.ok ? result.value.find(({ row }) => row === 'perimeter') : undefined;
    expect(perimeter?.cells[1]?.entries).toEqual(['TI']);
    expect(perimeter?.missing).toBe(1);
  });

  it('follows the order of the reader, leaves out who was not asked, refuses strangers', () => {
    const columns = (order: readonly string[]) => {
      const result = compareProfiles([blank, full], order);
      return result.ok ? result.value[0]?.cells.map((cell) => cell.territoryId) : result.refusal.code;
    };
    expect(columns(['full', 'blank'])).toEqual(['full', 'blank']);
    expect(columns(['full'])).toEqual(['full']);
    expect(columns(['elsewhere'])).toBe('unknown-territory-in-order');
  });

  it('never orders territories by a value: columns are those given, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 }),
        (values) => {
          const profiles = values.map((value, index) => ({
            ...blank,
            id: String(index),
            figures: [figure('population', value)],
          }));
          const result = compareProfiles(profiles);
          const row = result.ok ? result.value.find((line) => line.row === 'population') : undefined;
          expect(row?.cells.map((cell) => cell.territoryId)).toEqual(profiles.map(({ id }) => id));
          expect(row?.cells.map((cell) => cell.figure?.value)).toEqual(values);
        },
      ),
    );
  });
});

describe('what a sheet does not say yet', () => {
  it('has nothing to ask of a complete sheet', () => {
    expect(explainGaps(full)).toEqual([]);
  });

  it('asks a blank sheet for each of its blocks, in the order of the sheet', () => {
    expect(explainGaps(blank).map(({ gap }) => gap)).toEqual([
      'population',
      'industrial-job-share-epci',
      'industrial-job-share-ti',
      'sectors',
      'employers',
      'networks',
      'specificities',
      'history',
      'perimeter',
      'lead-pair-elected',
      'lead-pair-industrial',
    ]);
  });

  it('counts the employers whose headcount is missing', () => {
    const silent = { organisationId: null, name: 'EDF', sector: null, headcount: null, subcontractors: null };
    const profile = { ...full, employers: [...full.employers, silent, silent] };
    expect(explainGaps(profile)).toEqual([{ gap: 'employer-headcount', count: 2 }]);
  });

  it('holds a seat whose function is unknown for a gap, and says nothing of optional figures', () => {
    const unknown = { ...holder, role: null, confidence: 'unknown' as const };
    const leadPair = {
      ...full.leadPair,
      industrial: { seat: 'industrial' as const, current: unknown, past: [] },
    };
    expect(explainGaps({ ...full, leadPair })).toEqual([{ gap: 'lead-pair-industrial', count: 1 }]);
    expect(full.figures.some(({ key }) => key === 'industrial-companies')).toBe(false);
  });
});
