// The blocks of a worked answer for one territory, under the names of the published examples.
import { decomposeArcelus } from '../decompose/arcelus.js';
import { type DunnParts, decomposeDunn } from '../decompose/dunn.js';
import { decomposeDynamic, type PeriodEffects } from '../decompose/dynamic.js';
import { decomposeEsteban } from '../decompose/esteban.js';
import { computeGerfin } from '../decompose/gerfin.js';
import { at, computePairTotals, type PairOfDates, type PairTotals } from '../decompose/pair.js';
import type { SpatialParts } from '../decompose/spatial.js';
import { computeLocationQuotients } from '../indicators/location-quotient.js';

/** What is printed: numbers by name, null where a figure is undefined. */
export type Printed = Readonly<Record<string, unknown>>;

/** A number, or null when it is undefined. */
export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** A list of numbers, null where undefined. */
export function printList(list: ArrayLike<number>): readonly (number | null)[] {
  return Array.from(list, orNull);
}

/** Sectors of which a cell is missing or hidden: in no total. A total of nothing is unknown, not zero. */
function countLeftOut({ uses }: PairTotals): { readonly leftOut: number; readonly isBlind: boolean } {
  const leftOut = uses.filter((use) => use === 'left-out').length;
  return { leftOut, isBlind: leftOut === uses.length };
}

const blank = (printed: Printed): Printed =>
  Object.fromEntries(Object.entries(printed).map(([key]) => [key, null]));

/** The totals of a territory, in jobs, over the sectors known at both dates; null when none is. */
export function printTotal(pair: PairOfDates): Printed {
  const { effects, totals } = decomposeDunn(pair);
  const { totalPureLocal, totalAllocation } = decomposeEsteban(pair);
  const { leftOut, isBlind } = countLeftOut(totals);
  const printed = {
    change: orNull(effects.change),
    national: orNull(effects.national),
    mix: orNull(effects.structural),
    competitive: orNull(effects.local),
    net_total_shift: orNull(effects.structural + effects.local),
    em_competitive: orNull(totalPureLocal),
    em_allocation: orNull(totalAllocation),
    ...(effects.unreferenced === 0 ? {} : { absent_from_reference: orNull(effects.unreferenced) }),
  };
  return { ...(isBlind ? blank(printed) : printed), ...(leftOut === 0 ? {} : { left_out_sectors: leftOut }) };
}

function printDunn(pair: PairOfDates, dunn: DunnParts): Printed {
  const { national, structural, local, totals } = dunn;
  const fill = (part: (s: number) => number) => printList(Array.from(national, (_, s) => part(s)));
  return {
    change: fill((s) => at(pair.end, s) - at(pair.start, s)),
    national: printList(national),
    mix: printList(structural),
    competitive: printList(local),
    total_shift: fill((s) => at(structural, s) + at(local, s)),
    expected_national: fill((s) => at(pair.start, s) * (1 + totals.growth)),
    expected_sector: fill((s) => at(pair.start, s) * (1 + at(totals.sectorGrowth, s))),
  };
}

/** Every sector, in jobs; the location quotient is that of the first date. */
export function printSectors(pair: PairOfDates): Printed {
  const esteban = decomposeEsteban(pair);
  return {
    ...printDunn(pair, decomposeDunn(pair)),
    homothetic: printList(esteban.homothetic),
    em_competitive: printList(esteban.pureLocal),
    em_allocation: printList(esteban.allocation),
    location_quotient: printList(
      computeLocationQuotients({ jobs: pair.start, reference: pair.referenceStart }),
    ),
  };
}

/** The eight parts of Arcelus; null without a base. */
export function printArcelus(pair: PairOfDates): Printed | null {
  const parts = decomposeArcelus(pair);
  if (parts === null) return null;
  return {
    national_expected: orNull(parts.nationalExpected),
    national_differential: orNull(parts.nationalDifferential),
    mix_expected: orNull(parts.structuralExpected),
    mix_differential: orNull(parts.structuralDifferential),
    regional_expected: orNull(parts.regionalExpected),
    regional_differential: orNull(parts.regionalDifferential),
    regional_mix_expected: orNull(parts.regionalMixExpected),
    regional_mix_differential: orNull(parts.regionalMixDifferential),
  };
}

/** Gerfin's ratios; null where undefined. */
export function printGerfin(pair: PairOfDates): Printed | null {
  const index = computeGerfin(pair);
  if (index === null) return null;
  const { structural, location, regional } = index;
  return { structural: orNull(structural), location: orNull(location), regional: orNull(regional) };
}

/** The spatial forms, sector by sector. */
export function printSpatial(parts: SpatialParts): Printed {
  return {
    national: printList(parts.national),
    neighbour_minus_national: printList(parts.neighbourMinusNational),
    local_minus_neighbour: printList(parts.localMinusNeighbour),
    mix: printList(parts.structural),
    neighbour_minus_sector: printList(parts.neighbourMinusSector),
  };
}

function printPeriod(effects: PeriodEffects): Printed {
  return {
    change: orNull(effects.change),
    national: orNull(effects.national),
    mix: orNull(effects.structural),
    competitive: orNull(effects.local),
    em_competitive: orNull(effects.pureLocal),
    em_allocation: orNull(effects.allocation),
  };
}

/** Year after year, then summed; points are the chain-linked rates, in percent of the first base. */
export function printDynamic(pairs: readonly PairOfDates[], years: readonly string[]): Printed {
  const { total, periods, points } = decomposeDynamic(pairs);
  const counts = pairs.map((pair) => countLeftOut(computePairTotals(pair)));
  const print = (effects: PeriodEffects, isBlind: boolean): Printed =>
    isBlind ? blank(printPeriod(effects)) : printPeriod(effects);
  const isBlind = counts.every((count) => count.isBlind);
  return {
    total: print(total, isBlind),
    by_period: periods.map((period, p) => ({
      start: years[p],
      end: years[p + 1],
      ...print(period, counts[p]?.isBlind === true),
      ...(counts[p]?.leftOut === 0 ? {} : { left_out_sectors: counts[p]?.leftOut }),
    })),
    chain_linked: points === null ? null : print(points, isBlind),
  };
}
