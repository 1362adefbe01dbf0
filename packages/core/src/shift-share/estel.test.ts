// The 304 metropolitan employment zones, 2009 to 2015: what was published on them, recomputed.
import { describe, expect, it } from 'vitest';
import { hasSharedData } from '../../test/shared-data.js';
import { analyse } from './analysis/analyse.js';
import type { AnalysisParameters } from './analysis/analysis.js';
import { decomposeTerritories } from './analysis/territories.js';
import { computeMeanShares } from './indicators/mean-shares.js';
import { computeLocalEffects } from './robust/local-points.js';
import { findCode } from './table/cell.js';
import type { EmploymentTable } from './table/table.js';
import { resolveReference, resolveSpan, selectSectors } from './table/window.js';
import { readEstelTable } from './testing/sources.js';

/** Zone, local effect of all sectors in points, its rank, of industry, its rank, local jobs of all sectors. */
const ZONES: readonly (readonly [string, number, number, number, number, number])[] = [
  ['2101', -5.63, 268, -8.84, 263, -4289],
  ['5204', 4.26, 34, 11.21, 24, 3958],
  ['2305', -2.11, 180, 7.8, 46, -848],
  ['7304', -0.26, 123, 1.85, 130, -151],
  ['7305', 1.23, 84, 13.26, 20, 124],
  ['7309', 7.29, 8, 36.69, 1, 881],
  ['8304', -1.97, 175, -3.36, 209, -593],
  ['0060', -1.52, 159, 0.56, 152, -3388],
  ['2414', -0.23, 122, 4.26, 96, -37],
  ['3117', -4.53, 247, -4.58, 225, -2740],
  ['5209', 0.88, 95, 1.14, 143, 736],
  ['5314', 12.52, 2, 11.86, 21, 2522],
];

const parameters: AnalysisParameters = {
  territory: '2305',
  perimeter: 'ZE 2010',
  from: 2009,
  to: 2015,
  reference: { label: 'France métropolitaine', territories: null },
  sectors: null,
  course: 'static',
  variant: 'dunn',
  smallBase: 30,
  grid: { shift: 1, levels: [], references: [], courses: [], variants: [] },
  draws: 1000,
  seed: 1,
};

function open(table: EmploymentTable, sectors: readonly string[] | null) {
  const selected = selectSectors(table, sectors);
  const ground = selected.ok ? resolveReference(selected.value, null) : selected;
  const span = resolveSpan(table, 2009, 2015);
  if (!ground.ok || !span.ok) throw new Error('the table has these years');
  return { ground: ground.value, span: span.value };
}

function rankPoints(table: EmploymentTable, sectors: readonly string[] | null) {
  const { ground, span } = open(table, sectors);
  const { base, local } = computeLocalEffects(ground, span, { course: 'static', variant: 'dunn' });
  const points = local.map((jobs, t) => (100 * jobs) / (base[t] ?? 0));
  return (code: string) => {
    const mine = points[findCode(table.territories, code)] ?? Number.NaN;
    return { points: mine, rank: 1 + points.filter((other) => other > mine).length };
  };
}

describe.skipIf(!hasSharedData)('the employment zones of 2010', () => {
  const table = hasSharedData ? readEstelTable() : undefined;
  const zones = table as EmploymentTable;

  it('counts 304 zones, of which 59 gained industrial jobs [R093]', () => {
    const { ground, span } = open(zones, ['BE']);
    const { start, end } = decomposeTerritories(ground, span);
    const gained = start.filter((jobs, t) => (end[t] ?? 0) > jobs).length;
    expect([zones.territories.length, gained]).toEqual([304, 59]);
    const growth = end.reduce((sum, jobs) => sum + jobs) / start.reduce((sum, jobs) => sum + jobs) - 1;
    expect(100 * growth).toBeCloseTo(-6.87, 2);
  });

  it('finds a national part of 51.05 % for industry, and of 17 % for all sectors [R094]', () => {
    const shares = [['BE'], null].map((sectors) => {
      const { ground, span } = open(zones, sectors);
      const { start, national, structural, local } = decomposeTerritories(ground, span);
      return computeMeanShares(
        Array.from(national, (jobs, t) => ({
          start: start[t] ?? 0,
          national: jobs,
          structural: structural[t] ?? 0,
          local: local[t] ?? 0,
        })),
      );
    });
    expect(100 * (shares[0]?.national ?? 0)).toBeCloseTo(51.05, 2);
    const all = shares[1];
    expect(
      [all?.national, all?.structural, all?.local].map((share) => Math.round(100 * (share ?? 0))),
    ).toEqual([17, 15, 68]);
  });

  it('gives the twelve zones their published local effects and ranks [R093]', () => {
    const all = rankPoints(zones, null);
    const industry = rankPoints(zones, ['BE']);
    const { ground, span } = open(zones, null);
    const { local } = decomposeTerritories(ground, span);
    for (const [code, points, rank, industryPoints, industryRank, jobs] of ZONES) {
      expect([code, all(code).points.toFixed(2), all(code).rank]).toEqual([code, points.toFixed(2), rank]);
      expect([code, industry(code).points.toFixed(2), industry(code).rank]).toEqual([
        code,
        industryPoints.toFixed(2),
        industryRank,
      ]);
      expect(Math.round(local[findCode(zones.territories, code)] ?? 0)).toBe(jobs);
    }
  });

  it('gives Patterson’s rates close to Dunn’s and never equal', () => {
    const { ground, span } = open(zones, null);
    const { base, local } = computeLocalEffects(ground, span, { course: 'static', variant: 'patterson' });
    const points = ['2101', '2305', '5314'].map((code) => {
      const t = findCode(zones.territories, code);
      return ((100 * (local[t] ?? 0)) / (base[t] ?? 1)).toFixed(2);
    });
    expect(points).toEqual(['-5.69', '-2.16', '12.46']);
  });

  it('says that 86 zones change sign when the two years move by one [R095]', () => {
    const { ground } = open(zones, null);
    const signs = [2008, 2009, 2010].flatMap((from) =>
      [2014, 2015, 2016].map((to) => {
        const span = { from: zones.years.indexOf(from), to: zones.years.indexOf(to) };
        return computeLocalEffects(ground, span, { course: 'static', variant: 'dunn' }).local.map(Math.sign);
      }),
    );
    const turned = zones.territories.filter((_, t) => new Set(signs.map((list) => list[t])).size > 1);
    expect(turned).toHaveLength(86);
  });

  it('analyses Dieppe with its band of nine windows and its rank within its band [R093] [R095]', () => {
    const answer = analyse(zones, parameters);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { effects, points, stability, caveats, measurement } = answer.value.result;
    expect(Math.round(effects.local)).toBe(-848);
    expect(points.local).toBeCloseTo(-2.11, 2);
    expect([stability.tried, stability.sameSign, stability.established]).toEqual([9, 9, true]);
    expect([stability.points?.low.toFixed(1), stability.points?.high.toFixed(1)]).toEqual(['-4.2', '-0.8']);
    expect(stability.rank).toEqual({ rank: 180, low: 146, high: 217, of: 304 });
    expect([caveats, measurement]).toEqual([[], null]);
  });

  it('does not establish the sign of Laval [R095]', () => {
    const answer = analyse(zones, { ...parameters, territory: '5209' });
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { stability, caveats } = answer.value.result;
    expect([stability.points?.low.toFixed(1), stability.points?.high.toFixed(1)]).toEqual(['-0.7', '1.4']);
    expect([stability.established, caveats]).toEqual([false, ['sign-not-established']]);
  });
});
