// The typology of living areas: among the most industrial at one date, at the other, at both, at neither.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { TerritoryRefusal } from './refusals.js';

/** The four types (R089), the fourth being everything else. */
export const industrialTypes = ['ex-industrial', 'tradi-industrial', 'neo-industrial', 'other'] as const;

/** Name of a type. */
export type IndustrialType = (typeof industrialTypes)[number];

/** Industrial jobs and all jobs of an area at one date; null where the source says nothing. */
export interface DatedJobs {
  readonly industry: number | null;
  readonly total: number | null;
}

/** An area at the two dates. */
export interface TypologyArea {
  readonly code: string;
  readonly first: DatedJobs;
  readonly last: DatedJobs;
}

/**
 * What « among the most industrial » means: the areas of the first ranks, a part of them by rank, or those at
 * or above the quantile that leaves that part above.
 */
export type TypologyRule =
  | { readonly kind: 'rank'; readonly count: number }
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'quantile'; readonly part: number };

/** A class: how many areas, and its industrial share at each date in percent, jobs summed. */
export interface TypologyClass {
  readonly type: IndustrialType;
  readonly count: number;
  readonly firstShare: number | null;
  readonly lastShare: number | null;
}

/** The typology: the type of each area, the thresholds in percent, the four classes. */
export interface Typology {
  readonly types: ReadonlyMap<string, IndustrialType>;
  readonly firstThreshold: number;
  readonly lastThreshold: number;
  readonly classes: readonly TypologyClass[];
  /** Areas without a share at one of the dates, left out. */
  readonly unknown: readonly string[];
}

/** Industrial share in percent; null without jobs. */
export function computeIndustrialShare({ industry, total }: DatedJobs): number | null {
  return industry === null || total === null || !(total > 0) ? null : (100 * industry) / total;
}

/**
 * The share from which an area is among the most industrial, in percent, from shares in any order. By rank, ties
 * with the last rank are in; by quantile, the value between two neighbours in proportion.
 */
export function computeTypologyThreshold(shares: readonly number[], rule: TypologyRule): number {
  const falling = [...shares].sort((a, b) => b - a);
  if (rule.kind !== 'quantile') {
    const count = rule.kind === 'rank' ? rule.count : Math.round(rule.part * falling.length);
    return count < 1 ? Number.POSITIVE_INFINITY : (falling[Math.min(count, falling.length) - 1] ?? 0);
  }
  const place = rule.part * (falling.length - 1);
  const [above = 0, below = above] = falling.slice(Math.floor(place));
  return above + (place - Math.floor(place)) * (below - above);
}

function nameType(wasIndustrial: boolean, isIndustrial: boolean): IndustrialType {
  if (wasIndustrial) return isIndustrial ? 'tradi-industrial' : 'ex-industrial';
  return isIndustrial ? 'neo-industrial' : 'other';
}

function sumShare(areas: readonly TypologyArea[], read: (area: TypologyArea) => DatedJobs): number | null {
  const sum = (key: keyof DatedJobs): number =>
    areas.reduce((total, area) => total + (read(area)[key] ?? 0), 0);
  return computeIndustrialShare({ industry: sum('industry'), total: sum('total') });
}

/**
 * Classes areas on two dates and a threshold (R089): ex among the most industrial at the first date only, tradi
 * at both, néo at the last only. The threshold is recomputed at each date, so that as many areas are above it
 * then as before. A part outside ]0, 1[, or a rank below 1 or beyond the areas, is refused.
 */
export function classifyAreas(
  areas: readonly TypologyArea[],
  rule: TypologyRule,
): Result<Typology, Refusal<TerritoryRefusal>> {
  const known = areas.flatMap((area) => {
    const [first, last] = [computeIndustrialShare(area.first), computeIndustrialShare(area.last)];
    return first === null || last === null ? [] : [{ area, first, last }];
  });
  const isFit =
    rule.kind === 'rank'
      ? Number.isInteger(rule.count) && rule.count >= 1 && rule.count <= known.length
      : rule.part > 0 && rule.part < 1 && known.length > 0;
  if (!isFit) return refuse('typology-threshold', { areas: known.length });
  const firstThreshold = computeTypologyThreshold(
    known.map(({ first }) => first),
    rule,
  );
  const lastThreshold = computeTypologyThreshold(
    known.map(({ last }) => last),
    rule,
  );
  const types = new Map(
    known.map(({ area, first, last }) => [
      area.code,
      nameType(first >= firstThreshold, last >= lastThreshold),
    ]),
  );
  const classes = industrialTypes.map((type) => {
    const inside = known.map(({ area }) => area).filter(({ code }) => types.get(code) === type);
    return {
      type,
      count: inside.length,
      firstShare: sumShare(inside, ({ first }) => first),
      lastShare: sumShare(inside, ({ last }) => last),
    };
  });
  const unknown = areas.map(({ code }) => code).filter((code) => !types.has(code));
  return accept({ types, firstThreshold, lastThreshold, classes, unknown });
}

/** Areas that go from one type to another. */
export interface TypologyPassage {
  readonly from: IndustrialType;
  readonly to: IndustrialType;
  readonly count: number;
}

/**
 * The transition matrix between two typologies of the same areas: sixteen counts, row after row. Areas that one
 * of the two does not know are left out.
 */
export function crossTypologies(before: Typology, after: Typology): readonly TypologyPassage[] {
  return industrialTypes.flatMap((from) =>
    industrialTypes.map((to) => ({
      from,
      to,
      count: [...before.types].filter(([code, type]) => type === from && after.types.get(code) === to).length,
    })),
  );
}
