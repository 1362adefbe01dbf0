// Versions of a perimeter over the years, and how much of a zone a perimeter holds, on paper.
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../test/on-paper.js';
import {
  comparePerimeters,
  computeHeldShare,
  findVersion,
  type PerimeterVersion,
} from './perimeter-version.js';
import { poleWeights, referenceBands } from './reference-bands.js';

const version = (label: string, more: Partial<PerimeterVersion> = {}): PerimeterVersion => ({
  kind: 'EPCI',
  code: '200000000',
  label,
  validFrom: null,
  validTo: null,
  geographyYear: 2020,
  members: [],
  ...more,
});

describe('the version of a year', () => {
  const old = version('avant', { validTo: 2016 });
  const recent = version('après', { validFrom: 2017, validTo: 2021 });
  const open = version('ouvert', { validFrom: 2020 });

  it.each([
    [1990, 'avant'],
    [2016, 'avant'],
    [2017, 'après'],
    [2019, 'après'],
    [2020, 'ouvert'],
    [2050, 'ouvert'],
  ])('in %d is « %s », both ends included, the newest when two hold [R015]', (year, label) => {
    expect(findVersion([old, recent, open], year)?.label).toBe(label);
    expect(findVersion([open, recent, old], year)?.label).toBe(label);
  });

  it('does not exist in a gap, nor among none', () => {
    expect(findVersion([version('seule', { validFrom: 2017, validTo: 2018 })], 2019)).toBeNull();
    expect(findVersion([], 2020)).toBeNull();
  });

  it('that starts nowhere gives way to one that starts somewhere', () => {
    expect(findVersion([version('toujours'), version('depuis', { validFrom: 2000 })], 2020)?.label).toBe(
      'depuis',
    );
    expect(findVersion([version('toujours')], 1)?.label).toBe('toujours');
  });
});

describe('two versions compared', () => {
  it('say who stayed, who came, who left, each in its own order', () => {
    const before = version('avant', { members: ['c', 'a', 'b'] });
    const after = version('après', { members: ['e', 'b', 'c', 'd'] });
    expect(unwrap(comparePerimeters(before, after))).toEqual({
      kept: ['c', 'b'],
      entered: ['e', 'd'],
      left: ['a'],
    });
    expect(unwrap(comparePerimeters(before, before))).toEqual({
      kept: ['c', 'a', 'b'],
      entered: [],
      left: [],
    });
    expect(unwrap(comparePerimeters(version('vide'), after)).entered).toHaveLength(4);
  });

  it('are refused when their codes are not of one year', () => {
    expect(comparePerimeters(version('a'), version('b', { geographyYear: 2014 }))).toEqual({
      ok: false,
      refusal: { code: 'geography-years-differ', data: { first: 2020, second: 2014 } },
    });
  });
});

describe('the share of a zone that a perimeter holds', () => {
  const jobs = new Map([
    ['a', 60],
    ['b', 30],
    ['c', 10],
    ['d', 900],
  ]);
  const zone = { members: ['a', 'b', 'c'] };

  it('is of jobs, not of communes; jobs outside the zone count for nothing', () => {
    expect(computeHeldShare(zone, { members: ['b', 'c', 'd'] }, jobs)).toEqual({
      percent: 40,
      jobsHeld: 40,
      zoneJobs: 100,
      warned: true,
    });
  });

  it('warns below one half, not at it', () => {
    const even = { members: ['x', 'y'] };
    const counts = new Map([
      ['x', 5],
      ['y', 5],
    ]);
    expect(computeHeldShare(even, { members: ['x'] }, counts)).toMatchObject({ percent: 50, warned: false });
    expect(computeHeldShare(zone, zone, jobs)).toMatchObject({ percent: 100, warned: false });
    expect(computeHeldShare(zone, { members: [] }, jobs)).toMatchObject({ percent: 0, warned: true });
  });

  it('counts a commune without a figure for nothing, and is unknown without a job', () => {
    expect(computeHeldShare({ members: ['a', 'silent'] }, { members: ['silent'] }, jobs)).toMatchObject({
      jobsHeld: 0,
      zoneJobs: 60,
    });
    expect(computeHeldShare({ members: ['silent'] }, zone, jobs)).toBeNull();
    expect(computeHeldShare({ members: [] }, zone, jobs)).toBeNull();
  });
});

describe('what the publication says beside a curve', () => {
  it('ex loses, tradi loses and leads, néo gains a little [R090]', () => {
    const moved = new Map(
      referenceBands.map(({ type, firstShare, lastShare }) => [type, lastShare - firstShare]),
    );
    expect(moved.get('ex-industrial')).toBeCloseTo(-26, 9);
    expect(moved.get('tradi-industrial')).toBeCloseTo(-21.1, 9);
    expect(moved.get('neo-industrial')).toBeCloseTo(2.2, 9);
    expect(new Set(referenceBands.map(({ firstYear, lastYear }) => `${firstYear}-${lastYear}`))).toEqual(
      new Set(['1975-2012']),
    );
  });

  it('small poles are the more industrial, large ones hold the more industry: both are said [R091]', () => {
    expect(poleWeights.map(({ size }) => size)).toEqual(['large', 'medium', 'small']);
    const [large, medium, small] = poleWeights;
    expect(large?.industryInPole).toBeLessThan(small?.industryInPole ?? 0);
    expect(large?.poleInIndustry).toBeGreaterThan(small?.poleInIndustry ?? 100);
    expect(medium?.poleInIndustry).toBeNull();
  });
});
