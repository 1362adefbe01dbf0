// An invented diagnosis for the tests of its screens: two activities, nine windows, one secret.
import { ids } from '../../../../test/invented-fabrique.js';
import type { Dataset, Diagnosis, FilePreview } from '../contract.js';

const source: Dataset['source'] = {
  publisher: 'Insee',
  title: 'Estimations d’emploi',
  licence: 'Licence Ouverte 2.0',
  url: null,
  basis: 'workplace',
  population: { workers: 'salaried', employers: 'all', moment: '31-december', sampled: false },
  nomenclature: { name: 'NAF rév. 2', level: 'NA5' },
  geography: { kind: 'ZE2010', year: 2010, passage: null },
};

const years = [2008, 2009, 2010, 2014, 2015, 2016];

export const dataset: Dataset = {
  id: ids.campus,
  isOwn: true,
  fileName: 'zones.csv',
  profile: 'estel',
  measure: 'jobs',
  source,
  years,
  sectors: [
    { code: 'BE', label: 'Industrie', isTotal: false },
    { code: 'GU', label: 'Services', isTotal: false },
  ],
  report: {
    rows: 12,
    skipped: { blank: 1, filtered: 2, 'no-territory': 0, 'no-sector': 0, 'no-year': 0 },
    values: 60,
    hidden: 1,
    missing: 3,
    unreadable: 1,
    examples: [{ row: 7, text: 'douze' }],
    repaired: 4,
    territories: 3,
    sectors: 2,
    years,
    sums: [
      { year: 2009, details: 2650, published: 2650 },
      { year: 2015, details: 2600, published: 2590 },
    ],
    partial: 1,
    doubles: 0,
    boroughs: 'none',
  },
  importedAt: '2026-11-28T12:00:00.000Z',
};

export const zone = {
  zoning: 'ZE2010',
  code: '7304',
  label: 'Rodez',
  share: 10,
  shareYear: 2016,
  shareSource: 'Insee',
};

const effects = {
  start: 10_000,
  end: 9800,
  change: -200,
  national: 90,
  structural: -110,
  local: -180,
  unreferenced: 0,
};

const line = {
  rate: 0.02,
  referenceRate: 0.01,
  national: 45,
  structural: -55,
  unreferenced: 0,
  homothetic: 2000,
  pureLocal: 4,
  allocation: 6,
  locationQuotient: 1.4,
};

export const diagnosis: Diagnosis = {
  hash: 'abcdef0123456789',
  dataset: { id: dataset.id, fileName: 'zones.csv', source, years },
  territory: { code: '7304', label: 'Rodez' },
  zone,
  from: 2009,
  to: 2015,
  sector: null,
  reference: { kind: 'metropolitan', territories: 304, leftOut: 0 },
  course: 'static',
  variant: 'dunn',
  effects,
  points: {
    start: 100,
    end: 98,
    change: -2,
    national: 0.9,
    structural: -1.1,
    local: -1.8,
    unreferenced: 0,
  },
  referenceGrowth: 0.009,
  localRange: null,
  sectors: [
    {
      ...line,
      sector: 'BE',
      label: 'Industrie',
      start: 3000,
      end: 2900,
      local: -190,
      quadrant: 'exposed',
      localRange: null,
      marks: [],
    },
    {
      ...line,
      sector: 'GU',
      label: 'Services',
      start: 7000,
      end: null,
      rate: null,
      local: null,
      quadrant: 'none',
      localRange: { low: -40, high: 60 },
      marks: ['hidden'],
    },
  ],
  pureLocal: 4,
  allocation: 6,
  gerfin: null,
  readings: { dunn: -1.8, dynamic: null, patterson: -1.9 },
  indicators: [],
  windows: {
    asked: -1.8,
    tried: 9,
    sameSign: 9,
    established: true,
    points: { low: -3, high: -0.4 },
    jobs: { low: -300, high: -40 },
  },
  stability: {
    cells: [2008, 2009, 2010].flatMap((from) =>
      [2014, 2015, 2016].map((to) => ({
        from,
        to,
        level: 'NA5',
        reference: 'metropolitan',
        course: 'static' as const,
        variant: 'dunn' as const,
        local: -180,
        points: from === 2009 && to === 2015 ? -1.8 : -1,
        rank: 200,
      })),
    ),
    tried: 9,
    sameSign: 9,
    established: true,
    points: { low: -1.8, high: -1 },
    rank: { rank: 200, low: 150, high: 240, of: 304 },
  },
  measurement: null,
  coverage: 100,
  hiddenCells: 1,
  missingCells: 0,
  sectorCount: 2,
  caveats: ['hidden-cells'],
};

export const preview: FilePreview = {
  profile: 'estel',
  sheet: null,
  sheets: [],
  headerRow: 1,
  rows: [['Un titre'], ['Zone_emploi', '2009', '2015'], ['7304_Rodez', '10', '12']],
  questions: [],
  about: {
    publisher: 'Insee',
    title: 'Estimations d’emploi',
    licence: 'Licence Ouverte 2.0',
    basis: 'workplace',
    nomenclature: { name: 'NAF rév. 2', level: 'NA5' },
    geographyKind: 'ZE2010',
    geographyYear: 2010,
  },
  years: [2009, 2015],
  measure: 'jobs',
};
