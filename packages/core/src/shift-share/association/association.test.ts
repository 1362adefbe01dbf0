// Turnout beside the local effect over 303 zones, and the pieces of the ladder on grounds known by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSharedData, readSharedBytes, readSharedRows } from '../../../test/shared-data.js';
import { computeLocalEffects } from '../robust/local-points.js';
import { findCode, readRow } from '../table/cell.js';
import { resolveReference, selectSectors } from '../table/window.js';
import { readEstelTable } from '../testing/sources.js';
import { associate } from './associate.js';
import { type AssociationReading, associationSentences } from './association.js';
import { computePearson, computeRanks, computeSpearman, standardise } from './correlation.js';
import { computeEigenvalues, computeWeightEigenvalues } from './eigen.js';
import { invert, invertInPlace } from './matrix.js';
import { testMoran } from './moran.js';
import { computeInflations, fitLinear } from './ols.js';
import { findQueenNeighbours, keepUnits, lagValues, type Neighbours } from './weights.js';

const square = (x: number, y: number): readonly (readonly [number, number])[] => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
];

/** A chessboard of n × n squares. */
function board(n: number): Neighbours {
  const contours = Array.from({ length: n * n }, (_, i) => ({
    code: `${i}`,
    rings: [square(i % n, Math.floor(i / n))],
  }));
  return findQueenNeighbours(contours, 3);
}

describe('the pieces of the ladder', () => {
  it('correlates by values and by ranks, ties sharing theirs', () => {
    expect(computePearson([1, 2, 3, 4], [2, 4, 6, 8])).toBeCloseTo(1, 12);
    expect(computePearson([1, 2, 3], [5, 5, 5])).toBeNull();
    expect(computePearson([1, 2], [1, 2])).toBeNull();
    expect(computeRanks([10, 30, 10, 20])).toEqual([1.5, 4, 1.5, 3]);
    expect(computeSpearman([1, 2, 3, 4], [1, 8, 27, 64])).toBeCloseTo(1, 12);
    expect(standardise([1, 3])).toEqual([-1, 1]);
    expect(standardise([2, 2])).toBeNull();
  });

  it('finds the eight neighbours of a square, corners included, and none of an island', () => {
    const neighbours = board(3);
    expect(neighbours[4]).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
    expect(neighbours[0]).toEqual([1, 3, 4]);
    const island = findQueenNeighbours(
      [
        { code: 'a', rings: [square(0, 0)] },
        { code: 'b', rings: [square(5, 5)] },
      ],
      3,
    );
    expect(island).toEqual([[], []]);
    expect([...lagValues([[1], [], [0, 1]], [2, 4, 0])]).toEqual([4, 0, 3]);
    expect(keepUnits(neighbours, [8, 4])).toEqual([[1], [0]]);
  });

  it('finds a slope towards Moran’s 1, and nothing in a shuffled map', () => {
    const neighbours = board(12);
    const slope = Float64Array.from({ length: 144 }, (_, i) => i % 12);
    const test = testMoran(neighbours, slope, { seed: 1 });
    expect(test?.index).toBeGreaterThan(0.8);
    expect(test?.pValue).toBe(0.001);
    const shuffled = slope.map((_, i) => (i * 89) % 144);
    expect(testMoran(neighbours, shuffled, { seed: 1 })?.pValue).toBeGreaterThan(0.05);
    expect(testMoran(neighbours, new Float64Array(144), { seed: 1 })).toBeNull();
    expect(testMoran(neighbours, slope, { seed: 1 })).toEqual(test);
  });

  it('fits a line exactly, and refuses columns that repeat each other', () => {
    const x = [0, 1, 2, 3, 4];
    const ones = x.map(() => 1);
    const fit = fitLinear(
      x.map((value) => 3 + 2 * value),
      [ones, x],
    );
    expect(fit?.coefficients.map((value) => value.toFixed(9))).toEqual(['3.000000000', '2.000000000']);
    expect(fit?.rSquared).toBeCloseTo(1, 12);
    expect(fitLinear(x, [ones, ones])).toBeNull();
    expect(
      fitLinear(
        [1, 2],
        [
          [1, 1],
          [0, 1],
        ],
      ),
    ).toBeNull();
    expect(computeInflations([ones, x, x.map((value) => value * value)])[0]).toBeGreaterThan(5);
  });

  it('gives residuals orthogonal to every column, and leverages that sum to their number', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number), { minLength: 8, maxLength: 30 }), (rows) => {
        const columns = [rows.map(() => 1), rows.map(([a]) => a), rows.map(([, b]) => b)];
        const fit = fitLinear(
          rows.map(([, , y]) => y),
          columns,
        );
        if (fit === null) return true;
        const sum = fit.leverages.reduce((total, value) => total + value, 0);
        const pulls = columns.map((column) =>
          column.reduce((total, value, i) => total + value * (fit.residuals[i] ?? 0), 0),
        );
        return Math.abs(sum - 3) < 1e-6 && pulls.every((pull) => Math.abs(pull) < 1e-3);
      }),
    );
  });

  it('inverts, small and large', () => {
    expect(
      invert([
        [2, 1],
        [1, 1],
      ]),
    ).toEqual([
      [1, -1],
      [-1, 2],
    ]);
    expect(
      invert([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    const a = Float64Array.from([0, 2, 1, 0]);
    expect([invertInPlace(a, 2), [...a]]).toEqual([true, [0, 1, 0.5, 0]]);
    expect(invertInPlace(new Float64Array(4), 2)).toBe(false);
  });

  it('finds eigenvalues: their sum is the trace, the sum of their squares that of the entries', () => {
    expect(
      [
        ...computeEigenvalues([
          [2, 1],
          [1, 2],
        ]),
      ].map((value) => value.toFixed(9)),
    ).toEqual(['1.000000000', '3.000000000']);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 144, maxLength: 144 }),
        (n, list) => {
          const rows = Array.from({ length: n }, (_, r) =>
            Array.from({ length: n }, (__, c) => list[Math.min(r, c) * 12 + Math.max(r, c)] ?? 0),
          );
          const values = computeEigenvalues(rows);
          const trace = rows.reduce((sum, row, r) => sum + (row[r] ?? 0), 0);
          const squares = rows.flat().reduce((sum, value) => sum + value * value, 0);
          const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-7 * Math.max(1, Math.abs(b));
          return (
            near(
              values.reduce((sum, value) => sum + value, 0),
              trace,
            ) &&
            near(
              values.reduce((sum, value) => sum + value * value, 0),
              squares,
            )
          );
        },
      ),
    );
  });

  it('finds 1 as the largest eigenvalue of the weights of a map', () => {
    expect(computeWeightEigenvalues(board(5)).at(-1)).toBeCloseTo(1, 9);
    expect(computeEigenvalues([])).toHaveLength(0);
  });
});

describe('an association', () => {
  const neighbours = board(6);
  const unit = (i: number, effect: number, proxy: number) => ({
    code: `${i}`,
    label: `zone ${i}`,
    group: i < 6 ? 'côte' : 'plaine',
    effect,
    proxy,
    controls: [(i * 5) % 7],
  });
  const input = (effect: (i: number) => number) => ({
    units: Array.from({ length: 36 }, (_, i) => unit(i, effect(i), (i * 7) % 11)),
    neighbours,
    controlLabels: ['part de l’industrie'],
    seed: 1,
  });

  it('never goes without its four sentences, whatever it finds [R096]', () => {
    for (const effect of [
      (i: number) => (i * 7) % 11,
      (i: number) => (i * 13) % 5,
      (i: number) => -((i * 7) % 11),
    ]) {
      expect(associate(input(effect))?.sentences).toEqual(associationSentences);
    }
    expect(associationSentences).toHaveLength(4);
  });

  it('says that the two go together, or opposite, only when every line says so', () => {
    const noisy = (i: number): number => ((i * 7) % 11) + ((i * 17) % 5) / 5;
    expect(associate(input(noisy))?.headline).toBe('goes-together');
    expect(associate(input((i) => -noisy(i)))?.headline).toBe('goes-opposite');
    expect(associate(input((i) => (i < 6 ? -40 : 1) * noisy(i)))?.headline).toBe('no-link-established');
  });

  it('says no link when a clear one turns round without the group that decides', () => {
    const units = Array.from({ length: 36 }, (_, i) => {
      const proxy = i < 6 ? 100 + i : (i * 7) % 11;
      return { ...unit(i, i < 6 ? 100 + ((i * 3) % 5) : -proxy + ((i * 17) % 5) / 9, proxy) };
    });
    const answer = associate({ ...input(() => 0), units });
    const ols = answer?.readings.find(({ kind, without }) => kind === 'ols' && without === null);
    expect(Math.abs((ols?.estimate ?? 0) / (ols?.error ?? 1))).toBeGreaterThan(2);
    expect([answer?.influential, answer?.headline]).toEqual(['côte', 'no-link-established']);
  });

  it('names the group that decides, and leaves out places with a figure missing', () => {
    const answer = associate(input((i) => (i < 6 ? -40 : 1) * ((i * 7) % 11)));
    expect(answer?.influential).toBe('côte');
    const holed = { ...input((i) => i), units: input((i) => (i === 3 ? Number.NaN : i)).units };
    expect(associate(holed)?.count).toBe(35);
  });

  it('is null on too few places or a proxy that does not vary', () => {
    const whole = input((i) => i);
    expect(
      associate({
        ...whole,
        units: whole.units.slice(0, 9),
        neighbours: keepUnits(neighbours, [0, 1, 2, 3, 4, 5, 6, 7, 8]),
      }),
    ).toBeNull();
    expect(associate({ ...whole, units: whole.units.map((one) => ({ ...one, proxy: 1 })) })).toBeNull();
  });
});

describe.skipIf(!hasSharedData)('turnout in 2017 and the local effect, 2009 to 2015', () => {
  function readTurnout(): ReadonlyMap<string, number> {
    const zoneOf = new Map<string, string>();
    for (const [code = '', , zone = ''] of readSharedRows(
      'insee-ze2010-composition-communale-cog2020.csv.gz',
    )) {
      zoneOf.set(code, zone);
    }
    const heading =
      new TextDecoder().decode(readSharedBytes('cog2014-appartenance-communes.csv.gz')).split('\n')[0] ?? '';
    const names = heading.replace(/"/g, '').split(',');
    const [code2014, zone2014] = [0, names.findIndex((name) => /ZE2010/i.test(name))];
    for (const row of readSharedRows('cog2014-appartenance-communes.csv.gz')) {
      zoneOf.set(row[code2014] ?? '', row[zone2014] ?? '');
    }
    const sums = new Map<string, [number, number]>();
    for (const row of readSharedRows('presidentielle-2017-participation-communes.csv.gz')) {
      const [code = '', registered, , , , voters] = row;
      const city = /^132\d\d/.test(code) ? '13055' : /^6938\d/.test(code) ? '69123' : code;
      const zone = zoneOf.get(city);
      if (zone === undefined) continue;
      const [all, voted] = sums.get(zone) ?? [0, 0];
      sums.set(zone, [all + Number(registered), voted + Number(voters)]);
    }
    return new Map([...sums].map(([zone, [all, voted]]) => [zone, (100 * voted) / all]));
  }

  function readNeighbours(codes: readonly string[]): Neighbours {
    const map = JSON.parse(new TextDecoder().decode(readSharedBytes('contours-ze2010.geojson.gz'))) as {
      readonly features: readonly {
        readonly properties: Readonly<Record<string, string>>;
        readonly geometry: { readonly type: string; readonly coordinates: never };
      }[];
    };
    const rings = new Map(
      map.features.map(({ properties, geometry }) => {
        const polygons: readonly (readonly (readonly [number, number])[])[][] =
          geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        const code = Object.values(properties).find((value) => codes.includes(String(value))) ?? '';
        return [String(code), polygons.flat()] as const;
      }),
    );
    return findQueenNeighbours(
      codes.map((code) => ({ code, rings: rings.get(code) ?? [] })),
      3,
    );
  }

  function open(sectors: readonly string[] | null) {
    const table = readEstelTable();
    const selected = selectSectors(table, sectors);
    const ground = selected.ok ? resolveReference(selected.value, null) : selected;
    if (!ground.ok) throw new Error('sectors are known');
    const span = { from: table.years.indexOf(2009), to: table.years.indexOf(2015) };
    const { base, local } = computeLocalEffects(ground.value, span, { course: 'static', variant: 'dunn' });
    const turnout = readTurnout();
    const units = table.territories.map(({ code, label }, t) => {
      const row = readRow(table, t, span.from);
      const jobs = row.reduce((sum, value) => sum + value, 0);
      return {
        code,
        label,
        group: code.slice(0, 2),
        effect: (100 * (local[t] ?? 0)) / (base[t] ?? 1),
        proxy: code === '1101' ? Number.NaN : (turnout.get(code) ?? Number.NaN),
        controls: [Math.log(jobs), (row[findCode(table.sectors, 'BE')] ?? 0) / jobs],
      };
    });
    const neighbours = readNeighbours(units.map(({ code }) => code));
    const answer = associate({
      units,
      neighbours,
      controlLabels: ['log emplois', 'part industrie'],
      seed: 1,
    });
    if (answer === null) throw new Error('303 zones are a sample');
    const read = (kind: string, without: string | null): AssociationReading =>
      answer.readings.find((one) => one.kind === kind && one.without === without) as AssociationReading;
    return { answer, read };
  }

  it('is nothing with Corsica and something without: no link is established', () => {
    const { answer, read } = open(null);
    expect([answer.count, answer.influential, answer.headline]).toEqual([303, '94', 'no-link-established']);
    expect(Math.abs(read('pearson', null).estimate ?? 1)).toBeLessThan(0.02);
    expect(read('pearson', '94').estimate).toBeCloseTo(0.3, 1);
    expect(read('ols', null).rSquared).toBeCloseTo(0.006, 2);
    const told = (kind: string, without: string | null): readonly (string | undefined)[] => {
      const { estimate, error, rho } = read(kind, without);
      return [estimate?.toFixed(1), error?.toFixed(1), rho?.toFixed(1)];
    };
    expect(told('lag', null)).toEqual(['0.0', '0.2', '0.6']);
    expect(told('lag', '94')).toEqual(['0.9', '0.2', '0.5']);
    expect(told('error', '94')).toEqual(['1.1', '0.3', '0.5']);
    const aic = ['ols', 'lag', 'error'].map((kind) => read(kind, null).aic ?? 0) as [number, number, number];
    expect(aic[0] - Math.max(aic[1], aic[2])).toBeGreaterThan(60);
    expect(answer.moran.effect?.index).toBeCloseTo(0.37, 2);
    expect(answer.moran.proxy?.index).toBeCloseTo(0.74, 2);
    expect(answer.moran.residuals?.pValue).toBe(0.001);
    expect(answer.lagrange?.lag).toBeGreaterThan(3.84);
  });

  it('says the same of industry alone', () => {
    const { answer, read } = open(['BE']);
    expect([answer.influential, answer.headline]).toEqual(['94', 'no-link-established']);
    expect(read('pearson', null).estimate).toBeCloseTo(0.02, 2);
    expect(read('pearson', '94').estimate).toBeCloseTo(0.27, 2);
    expect(read('lag', '94').estimate).toBeCloseTo(1.75, 1);
  });
});
