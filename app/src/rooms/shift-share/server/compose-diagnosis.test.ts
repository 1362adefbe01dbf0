// A diagnosis from a table made by hand: which years, which reference, which effects, to the job.
import { describe, expect, it } from 'vitest';
import type { DiagnosisQuery } from '../contract.js';
import { chooseYears, composeDiagnosis, composeParameters, isSum, listMetropolitan } from './diagnosis.js';
import { describeTable, layTable } from './testing.js';

// Two activities, industry and services; two places of 100 and 300 jobs in 2009.
const pair = layTable({
  years: [2009, 2015],
  sectors: ['BE', 'GU'],
  places: {
    '5201': [
      [60, 40],
      [48, 50],
    ],
    '5202': [
      [40, 260],
      [42, 310],
    ],
  },
});

const query = (more: Partial<DiagnosisQuery> = {}) =>
  ({
    dataset: 'table',
    territory: '5201',
    reference: 'metropolitan',
    course: 'static',
    variant: 'dunn',
    from: 2009,
    to: 2015,
    ...more,
  }) as DiagnosisQuery & { readonly from: number; readonly to: number };

const diagnose = (table = pair, more: Partial<DiagnosisQuery> = {}) =>
  composeDiagnosis({ dataset: describeTable(table), table, zones: [] }, query(more));

describe('the years of a diagnosis', () => {
  const kept = (...years: readonly number[]) => ({ ...describeTable(pair), years });

  it.each([
    ['those asked', kept(2008, 2009, 2015, 2016), { from: 2008, to: 2016 }, { from: 2008, to: 2016 }],
    ['2009 and 2015 when the table has both', kept(2016, 2015, 2009, 2008), {}, { from: 2009, to: 2015 }],
    ['the ends of another table, whatever their order', kept(2020, 2012, 2014), {}, { from: 2012, to: 2020 }],
    ['one asked, the other likely', kept(2008, 2009, 2015), { from: 2008 }, { from: 2008, to: 2015 }],
  ])('are %s', (_what, dataset, asked, years) => {
    expect(chooseYears(dataset, asked)).toEqual({ ok: true, value: years });
  });

  it.each([
    ['a table of one year', kept(2012), {}, { code: 'diagnosis-one-year' }],
    ['a table of none', kept(), {}, { code: 'diagnosis-one-year' }],
    [
      'years turned round',
      kept(2009, 2015),
      { from: 2015, to: 2009 },
      { code: 'years-not-in-order', data: { from: 2015, to: 2009 } },
    ],
    [
      'the same year twice',
      kept(2009, 2015),
      { from: 2015 },
      { code: 'years-not-in-order', data: { from: 2015, to: 2015 } },
    ],
  ])('are refused for %s', (_what, dataset, asked, refusal) => {
    expect(chooseYears(dataset, asked)).toMatchObject({ ok: false, refusal });
  });
});

describe('the reference', () => {
  const overseas = layTable({
    years: [2009, 2015],
    sectors: ['BE'],
    places: { '0101': [[5], [5]], '0601': [[7], [8]], '1101': [[9], [9]], '5201': [[4], [4]] },
  });

  it('is the metropolis: zones of an overseas region are left out by their codes', () => {
    expect(listMetropolitan(overseas)).toEqual(['1101', '5201']);
  });

  it('is the row of the metropolis when the publisher printed one', () => {
    const summed = layTable({
      years: [2009, 2015],
      sectors: ['BE'],
      places: { '5201': [[4], [4]], FM: [[90], [80]], FR: [[99], [88]] },
    });
    expect(listMetropolitan(summed)).toEqual(['FM']);
    expect(['FM', 'FR', '5201'].map(isSum)).toEqual([true, true, false]);
    expect(composeParameters(summed, query())).toMatchObject({
      reference: { label: 'metropolitan', territories: ['FM'] },
      grid: { references: [], variants: [] },
    });
  });

  it('is everybody where codes do not tell the sea from the land', () => {
    const basins = layTable({
      kind: 'PAYS',
      years: [2009, 2015],
      sectors: ['BE'],
      places: { '0101': [[1], [1]], X: [[2], [2]] },
    });
    expect(listMetropolitan(basins)).toEqual(['0101', 'X']);
  });

  it('can be asked with overseas, and each is tried against the other in the grid [R094]', () => {
    const parameters = composeParameters(overseas, query({ reference: 'all' }));
    expect(parameters.reference).toEqual({ label: 'all', territories: ['0101', '0601', '1101', '5201'] });
    expect(parameters.grid.references).toEqual([{ label: 'metropolitan', territories: ['1101', '5201'] }]);
  });

  it('is one and the same without overseas: nothing to cross', () => {
    expect(composeParameters(pair, query({ reference: 'all' })).grid.references).toEqual([]);
  });

  it('leaves out the places that have a blank, which would take a whole activity with them', () => {
    const holed = layTable({
      years: [2009, 2015],
      sectors: ['BE', 'GU'],
      places: {
        '5201': [
          [60, 40],
          [48, 50],
        ],
        '5202': [
          [40, null],
          [42, 310],
        ],
        '5203': [
          [10, 10],
          [10, 10],
        ],
      },
    });
    expect(composeParameters(holed, query()).reference.territories).toEqual(['5201', '5203']);
    // The activity asked is known everywhere: nobody is left out for another one.
    expect(composeParameters(holed, query({ sector: 'BE' })).reference.territories).toEqual([
      '5201',
      '5202',
      '5203',
    ]);
    const shown = diagnose(holed);
    expect(shown.ok && shown.value.reference).toEqual({ kind: 'metropolitan', territories: 2, leftOut: 1 });
  });

  it('keeps them all rather than nobody when every place has a blank', () => {
    const blank = layTable({
      years: [2009, 2015],
      sectors: ['BE', 'GU'],
      places: {
        '5201': [
          [1, null],
          [1, 1],
        ],
        '5202': [
          [null, 1],
          [1, 1],
        ],
      },
    });
    expect(composeParameters(blank, query()).reference.territories).toEqual(['5201', '5202']);
  });
});

describe('courses crossed in the grid [R095]', () => {
  const at = (...years: readonly number[]) =>
    layTable({
      years,
      sectors: ['BE'],
      places: { '5201': years.map(() => [9]), '5202': years.map(() => [9]) },
    });

  it('hold the one that moves year by year only where no year is missing', () => {
    expect(composeParameters(at(2009, 2010, 2011), query({ to: 2011 })).grid.courses).toEqual([
      'static',
      'dynamic',
    ]);
    expect(composeParameters(at(2009, 2011), query({ to: 2011 })).grid.courses).toEqual([]);
  });

  it('look one year around the window, no further', () => {
    const table = at(2000, 2009, 2010, 2011, 2020);
    expect(composeParameters(table, query({ to: 2011 })).grid.courses).toEqual(['static', 'dynamic']);
    expect(composeParameters(table, query({ from: 2010, to: 2011 })).grid.courses).toHaveLength(2);
  });
});

describe('the effects [R092]', () => {
  it('are those computed by hand, in jobs and in points', () => {
    const shown = diagnose();
    if (!shown.ok) throw new Error(shown.refusal.code);
    // Everybody: 400 jobs become 450, +12.5 %. Industry 100 to 90, -10 %; services 300 to 360, +20 %.
    const national = 100 * 0.125;
    const structural = 60 * (-0.1 - 0.125) + 40 * (0.2 - 0.125);
    const local = 60 * (-0.2 - -0.1) + 40 * (0.25 - 0.2);
    expect(shown.value.effects).toMatchObject({
      national: expect.closeTo(national, 9),
      structural: expect.closeTo(structural, 9),
      local: expect.closeTo(local, 9),
    });
    expect(national + structural + local).toBeCloseTo(98 - 100, 9);
    expect(shown.value.points).toMatchObject({
      national: expect.closeTo(12.5, 9),
      local: expect.closeTo(local, 9),
    });
    expect(shown.value.referenceGrowth).toBeCloseTo(0.125, 12);
  });

  it('of all places against all places sum to no local effect', () => {
    const effects = ['5201', '5202'].map((territory) => {
      const shown = diagnose(pair, { territory });
      if (!shown.ok) throw new Error(shown.refusal.code);
      return shown.value.effects.local;
    });
    expect(effects[0]).toBeCloseTo(-(effects[1] ?? Number.NaN), 9);
  });

  it('name the place, its activity, its table, and give years in order', () => {
    const shown = diagnose({ ...pair }, { sector: 'BE' });
    expect(shown.ok && shown.value).toMatchObject({
      territory: { code: '5201', label: 'Lieu 5201' },
      sector: { code: 'BE', label: 'Activité BE' },
      dataset: { fileName: 'emplois.csv', years: [2009, 2015] },
      zone: null,
    });
  });

  it('are established on three windows at least: two dates alone establish nothing [R094]', () => {
    const shown = diagnose();
    expect(shown.ok && shown.value.windows).toMatchObject({ tried: 1, sameSign: 1, established: false });
  });
});

describe('levels of activities crossed in the grid [R095]', () => {
  // Machines grow everywhere, food shrinks everywhere: at NA5 the mix of activities hides in the local effect.
  const lay = (level: string) => {
    const table = layTable({
      years: [2009, 2015],
      sectors: ['C1', 'C3', 'GZ'],
      places: {
        '5201': [
          [80, 20, 100],
          [60, 30, 100],
        ],
        '5202': [
          [20, 80, 300],
          [15, 120, 330],
        ],
      },
    });
    const { source } = table;
    return { ...table, source: { ...source, nomenclature: { ...source.nomenclature, level } } };
  };

  it('reads a table of A17 at A10 and NA5 too, and each cell says its own', () => {
    const shown = diagnose(lay('A17'));
    const cells = shown.ok ? shown.value.stability.cells : [];
    expect([...new Set(cells.map(({ level }) => level))]).toEqual(['A17', 'A10', 'NA5']);
    const dunn = cells.filter(({ variant, points }) => variant === 'dunn' && points !== null);
    const [fine, , coarse] = dunn.map(({ points }) => points ?? Number.NaN);
    // A17: 190 − (80 × 75/100 + 20 × 150/100 + 100 × 430/400) = −7,5; NA5: 190 − (100 × 225/200 + 107,5) = −30 jobs of 200.
    expect(fine).toBeCloseTo(-3.75, 9);
    expect(coarse).toBeCloseTo(-15, 9);
  });

  it('keeps the band of years to the level of the table: a choice at a time', () => {
    const shown = diagnose(lay('A17'));
    expect(shown.ok && shown.value.windows).toMatchObject({ tried: 1, points: { low: -3.75, high: -3.75 } });
  });

  it('does not go coarser for one activity, nor for a level it does not know', () => {
    const levels = (table: ReturnType<typeof lay>, more: Partial<DiagnosisQuery> = {}) =>
      composeParameters(table, query(more)).grid.levels.map(({ level }) => level);
    expect(levels(lay('A17'))).toEqual(['A10', 'NA5']);
    expect(levels(lay('A17'), { sector: 'C1' })).toEqual([]);
    expect(levels(lay('branches maison'))).toEqual([]);
  });
});

describe('a zone that stands for the territory', () => {
  const zone = { zoning: 'ZE2010', code: '5201' };

  it('is told with the place that bears its code, in its own zoning alone', () => {
    const given = (zoning: string) => ({
      dataset: describeTable(pair),
      table: pair,
      zones: [{ ...zone, zoning }] as unknown as Parameters<typeof composeDiagnosis>[0]['zones'],
    });
    const own = composeDiagnosis(given('ZE2010'), query());
    expect(own.ok && own.value.zone).toEqual(zone);
    const other = composeDiagnosis(given('ZE2020'), query());
    expect(other.ok && other.value.zone).toBeNull();
  });
});

describe('what cannot be diagnosed', () => {
  const gone = layTable({
    years: [2009, 2015],
    sectors: ['BE', 'GU'],
    places: {
      '5201': [
        [1, 2],
        [null, null],
      ],
      '5202': [
        [4, 4],
        [5, 5],
      ],
    },
  });

  it('says which year has no figure at all', () => {
    expect(diagnose(gone)).toMatchObject({
      ok: false,
      refusal: { code: 'diagnosis-no-data', data: { code: '5201', year: 2015 } },
    });
  });

  it('takes a secret for a figure that exists', () => {
    const secret = { ...gone, hidden: [{ territory: 0, sector: 0, year: 1, low: 0, high: 3 }] };
    const shown = diagnose(secret);
    expect(shown.ok ? null : shown.refusal.code).not.toBe('diagnosis-no-data');
  });

  it.each([
    ['a place that is not there', { territory: '9999' }],
    ['an activity that is not there', { sector: 'ZZ' }],
    ['a year that is not there', { from: 1990 }],
  ])('%s is refused, never a broken number', (_what, more) => {
    const shown = diagnose(pair, more);
    expect(shown.ok).toBe(false);
    expect(shown.ok ? '' : shown.refusal.code).toMatch(/unknown$/);
  });
});
