// Typology, versioned perimeters and passage tables, on small grounds and on the public ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSharedData, readSharedRows } from '../../test/shared-data.js';
import {
  checkPassage,
  classifyAreas,
  comparePerimeters,
  composePassages,
  computeHeldShare,
  computeTypologyThreshold,
  crossTypologies,
  findVersion,
  type PassageTable,
  type PerimeterVersion,
  passValues,
  poleWeights,
  referenceBands,
  type TypologyArea,
} from './index.js';

const area = (code: string, first: number | null, last: number | null): TypologyArea => ({
  code,
  first: { industry: first, total: first === null ? null : 100 },
  last: { industry: last, total: 100 },
});

const four = [area('ex', 50, 10), area('tradi', 60, 30), area('neo', 20, 25), area('other', 10, 5)];

const at = (members: readonly string[], more: Partial<PerimeterVersion> = {}): PerimeterVersion => ({
  kind: 'EPCI',
  code: '200',
  label: 'Ici',
  validFrom: null,
  validTo: null,
  geographyYear: 2025,
  members,
  ...more,
});

const passage = (lines: PassageTable['lines'], more: Partial<PassageTable> = {}): PassageTable => ({
  label: 'communes 2019 → 2025',
  from: { kind: 'COM', year: 2019 },
  to: { kind: 'COM', year: 2025 },
  lines,
  ...more,
});

describe('the typology of areas', () => {
  it('classes four areas on two dates and a rank [R089]', () => {
    const answer = classifyAreas(four, { kind: 'rank', count: 2 });
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect([...answer.value.types]).toEqual([
      ['ex', 'ex-industrial'],
      ['tradi', 'tradi-industrial'],
      ['neo', 'neo-industrial'],
      ['other', 'other'],
    ]);
    expect([answer.value.firstThreshold, answer.value.lastThreshold]).toEqual([50, 25]);
    expect(answer.value.classes[1]).toEqual({
      type: 'tradi-industrial',
      count: 1,
      firstShare: 60,
      lastShare: 30,
    });
  });

  it('gives the same answer by part and by rank, and names areas without a share [R089]', () => {
    const answer = classifyAreas([...four, area('nd', null, 12)], { kind: 'part', part: 0.5 });
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect([answer.value.types.get('neo'), answer.value.unknown]).toEqual(['neo-industrial', ['nd']]);
    expect(computeTypologyThreshold([1, 2, 3, 4], { kind: 'quantile', part: 0.25 })).toBe(3.25);
    expect(computeTypologyThreshold([1, 2], { kind: 'part', part: 0.1 })).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    { kind: 'rank', count: 0 },
    { kind: 'rank', count: 5 },
    { kind: 'rank', count: 1.5 },
    { kind: 'part', part: 1 },
    { kind: 'quantile', part: 0 },
  ] as const)('refuses the threshold %j', (rule) => {
    expect(classifyAreas(four, rule)).toEqual({
      ok: false,
      refusal: { code: 'typology-threshold', data: { areas: 4 } },
    });
  });

  it('keeps as many areas above the threshold at each date when no two are equal', () => {
    const shares = fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 8 }), (list, count) => {
        const areas = list.map((share, k) => ({
          code: `${k}`,
          first: { industry: share, total: 100_000 },
          last: { industry: list[(k + 3) % list.length] ?? 0, total: 100_000 },
        }));
        const answer = classifyAreas(areas, { kind: 'rank', count });
        if (!answer.ok) return false;
        const [ex = 0, tradi = 0, neo = 0] = answer.value.classes.map((one) => one.count);
        return ex + tradi === count && tradi + neo === count;
      }),
    );
  });

  it('crosses two typologies into sixteen counts that hold every area once', () => {
    const first = classifyAreas(four, { kind: 'rank', count: 2 });
    const second = classifyAreas(four, { kind: 'rank', count: 1 });
    if (!first.ok || !second.ok) throw new Error('both are typologies');
    const matrix = crossTypologies(first.value, second.value);
    expect(matrix).toHaveLength(16);
    expect(matrix.filter(({ count }) => count > 0)).toEqual([
      { from: 'ex-industrial', to: 'other', count: 1 },
      { from: 'tradi-industrial', to: 'tradi-industrial', count: 1 },
      { from: 'neo-industrial', to: 'other', count: 1 },
      { from: 'other', to: 'other', count: 1 },
    ]);
  });

  it('holds the published bands: 186 and 224 make 410 at both dates [R090] [R091]', () => {
    const [ex, tradi, neo] = referenceBands.map(({ count }) => count) as [number, number, number];
    expect([ex + tradi, tradi + neo]).toEqual([410, 410]);
    expect(poleWeights.map(({ size, poleInIndustry }) => [size, poleInIndustry])).toEqual([
      ['large', 59],
      ['medium', null],
      ['small', 7.1],
    ]);
  });

  it.skipIf(!hasSharedData)('finds 62 tradi, 14 ex, 14 néo among 304 zones, 1998 to 2017 [R089]', () => {
    const jobs = new Map<string, { first: [number, number]; last: [number, number] }>();
    for (const [zone = '', , , sector, ...years] of readSharedRows(
      'insee-estimations-emploi-salarie-ze2010-na5-1998-2017.csv.gz',
    )) {
      if (/^0[1-4]/.test(zone)) continue;
      const known = jobs.get(zone) ?? { first: [0, 0], last: [0, 0] };
      jobs.set(zone, known);
      for (const [key, count] of [
        ['first', years[0]],
        ['last', years[19]],
      ] as const) {
        known[key][1] += Number(count);
        if (sector === 'BE') known[key][0] += Number(count);
      }
    }
    const areas = [...jobs].map(([code, { first, last }]) => ({
      code,
      first: { industry: first[0], total: first[1] },
      last: { industry: last[0], total: last[1] },
    }));
    for (const rule of [{ kind: 'part', part: 0.25 } as const, { kind: 'quantile', part: 0.25 } as const]) {
      const answer = classifyAreas(areas, rule);
      if (!answer.ok) throw new Error(answer.refusal.code);
      const told = answer.value.classes.map(({ count, firstShare, lastShare }) => [
        count,
        firstShare?.toFixed(1),
        lastShare?.toFixed(1),
      ]);
      expect(told).toEqual([
        [14, '31.7', '19.2'],
        [62, '37.3', '27.6'],
        [14, '26.8', '23.9'],
        [214, '16.2', '11.1'],
      ]);
    }
  });
});

describe('versions of a perimeter', () => {
  it('finds the version of a year, the newest when two hold, none outside [R015]', () => {
    const old = at(['a'], { label: 'avant', validFrom: 2000, validTo: 2016 });
    const young = at(['a', 'b'], { label: 'après', validFrom: 2016 });
    expect([1999, 2005, 2016, 2030].map((year) => findVersion([old, young], year)?.label ?? null)).toEqual([
      null,
      'avant',
      'après',
      'après',
    ]);
    expect(findVersion([at(['a'])], 1975)?.members).toEqual(['a']);
  });

  it('says which communes stayed, came and left; two geographies are not compared', () => {
    expect(comparePerimeters(at(['a', 'b']), at(['b', 'c']))).toEqual({
      ok: true,
      value: { kept: ['b'], entered: ['c'], left: ['a'] },
    });
    expect(comparePerimeters(at([]), at([], { geographyYear: 2019 }))).toMatchObject({
      ok: false,
      refusal: { code: 'geography-years-differ' },
    });
  });

  it('warns below one half, and says nothing of an empty zone', () => {
    const jobs = new Map([
      ['a', 10],
      ['b', 90],
    ]);
    expect(computeHeldShare(at(['a', 'b']), at(['a', 'z']), jobs)).toEqual({
      percent: 10,
      jobsHeld: 10,
      zoneJobs: 100,
      warned: true,
    });
    expect(computeHeldShare(at(['a', 'b']), at(['b']), jobs)?.warned).toBe(false);
    expect(computeHeldShare(at(['x']), at(['x']), jobs)).toBeNull();
  });
});

describe('passage tables', () => {
  it('keep the sum of what they pass, and name what they do not', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), share), { minLength: 1, maxLength: 30 }), (cells) => {
        const lines = cells.flatMap(([, part], k) => [
          { from: `${k}`, to: 'A', share: part },
          { from: `${k}`, to: `B${k % 3}`, share: 1 - part },
        ]);
        expect(checkPassage(passage(lines)).ok).toBe(true);
        const values = new Map(cells.map(([jobs], k) => [`${k}`, jobs] as const));
        const { values: passed, lost } = passValues(new Map([...values, ['ailleurs', 7]]), lines);
        const sum = (list: Iterable<number>): number => [...list].reduce((total, one) => total + one, 0);
        return lost === 7 && Math.abs(sum(passed.values()) - sum(values.values())) < 1e-6;
      }),
    );
  });

  it('refuse shares that leak, and tables that do not meet', () => {
    expect(checkPassage(passage([{ from: 'a', to: 'b', share: 0.4 }]))).toMatchObject({
      refusal: { code: 'passage-share', data: { code: 'a' } },
    });
    expect(checkPassage(passage([{ from: 'a', to: 'b', share: 1.4 }])).ok).toBe(false);
    const other = passage([], { label: 'autre', from: { kind: 'COM', year: 2020 } });
    expect(composePassages(passage([]), other)).toMatchObject({ refusal: { code: 'passages-do-not-meet' } });
  });

  it('follow one another; a code that the second does not name keeps its own', () => {
    const first = passage([
      { from: 'a', to: 'm', share: 0.5 },
      { from: 'a', to: 'n', share: 0.5 },
    ]);
    const second = passage([{ from: 'm', to: 'n', share: 1 }], {
      label: 'communes 2025 → 2026',
      from: { kind: 'COM', year: 2025 },
      to: { kind: 'COM', year: 2026 },
    });
    const both = composePassages(first, second);
    expect(both).toMatchObject({
      ok: true,
      value: {
        label: 'communes 2019 → 2025, communes 2025 → 2026',
        lines: [{ from: 'a', to: 'n', share: 1 }],
      },
    });
  });

  it.skipIf(!hasSharedData)(
    'keep the jobs of metropolitan France from 2019 to the EPCI of 2025 [R015]',
    () => {
      const history = readSharedRows('communes-historiques-vers-cog2025.csv.gz');
      const today = readSharedRows('cog2025-communes-epci-ze2020-bv2022.csv.gz');
      const onward = history.map(([from = '', to = '']) => ({ from, to, share: 1 }));
      const toEpci = today.map(([from = '', , to = '']) => ({ from, to, share: 1 }));
      const communes = passage(onward);
      const epci = passage(toEpci, {
        label: 'EPCI 2025',
        from: { kind: 'COM', year: 2025 },
        to: { kind: 'EPCI', year: 2025 },
      });
      const both = composePassages(communes, epci);
      if (!both.ok) throw new Error(both.refusal.code);
      for (const [year, total] of [
        [2006, 25_263_432],
        [2016, 25_757_665],
      ] as const) {
        const rows = readSharedRows(`insee-analyse-fonctionnelle-communes-${year}.csv.gz`);
        const metropolitan = rows.filter(([code = '']) => !/^97/.test(code));
        // Jobs are the sum of the fifteen functions; the printed total is rounded apart.
        const sumFunctions = (row: readonly string[]): number =>
          row.slice(5, 20).reduce((sum, cell) => sum + Number(cell), 0);
        const jobs = new Map(metropolitan.map((row) => [row[0] ?? '', sumFunctions(row)]));
        const { values, unmatched } = passValues(jobs, both.value.lines);
        const sum = [...values.values()].reduce((whole, one) => whole + one, 0);
        expect([unmatched, Math.round(sum)]).toEqual([[], total]);
      }
    },
  );

  it.skipIf(!hasSharedData)('say that Decazeville holds a tenth of the zone of Rodez [R015]', () => {
    const rows = readSharedRows('insee-analyse-fonctionnelle-communes-2016.csv.gz');
    const jobs = new Map(rows.map(([code = '', , , , all]) => [code, Number(all)]));
    const zones = readSharedRows('insee-ze2010-composition-communale-cog2020.csv.gz');
    const epci = readSharedRows('cog2025-communes-epci-ze2020-bv2022.csv.gz');
    const held = (zone: string, name: RegExp): number | undefined => {
      const members = zones.filter((row) => row[2] === zone).map(([code = '']) => code);
      const inside = epci.filter((row) => name.test(row[3] ?? '')).map(([code = '']) => code);
      return computeHeldShare({ members }, { members: inside }, jobs)?.percent;
    };
    expect(Math.round(held('7304', /^CC Decazeville/) ?? 0)).toBe(10);
    expect(Math.round(held('2101', /^CA Ardenne M/) ?? 0)).toBe(66);
  });
});
