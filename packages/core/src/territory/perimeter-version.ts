// A perimeter at a moment: its communes, and the years between which it is so.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { TerritoryRefusal } from './refusals.js';

/** A version of a perimeter (R015): the communes it holds, in the codes of one year of geography. */
export interface PerimeterVersion {
  /** `EPCI`, `ZE2010`, `BV2022`, `TI`… */
  readonly kind: string;
  readonly code: string;
  readonly label: string;
  /** Years, both included; null when open. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly geographyYear: number;
  /** Commune codes, as text. */
  readonly members: readonly string[];
}

/** What changed between two versions: communes that stayed, came, left. */
export interface PerimeterChange {
  readonly kept: readonly string[];
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

/** What a zone that stands for another perimeter really holds of it. */
export interface HeldShare {
  /** Jobs of the zone that the perimeter holds, in percent of the zone's. */
  readonly percent: number;
  readonly jobsHeld: number;
  readonly zoneJobs: number;
  /** True below one half: the zone then says more of its other communes. */
  readonly warned: boolean;
}

/** The version that holds in a year; the newest when two do, null when none does. */
export function findVersion(versions: readonly PerimeterVersion[], year: number): PerimeterVersion | null {
  const holding = versions.filter(
    ({ validFrom, validTo }) => (validFrom ?? year) <= year && year <= (validTo ?? year),
  );
  const starts = (version: PerimeterVersion): number => version.validFrom ?? Number.NEGATIVE_INFINITY;
  return [...holding].sort((a, b) => starts(b) - starts(a))[0] ?? null;
}

/**
 * Compares two versions drawn in the same year of geography; refused otherwise, since the same commune may then
 * bear two codes: pass one of them on first.
 */
export function comparePerimeters(
  before: PerimeterVersion,
  after: PerimeterVersion,
): Result<PerimeterChange, Refusal<TerritoryRefusal>> {
  if (before.geographyYear !== after.geographyYear) {
    return refuse('geography-years-differ', { first: before.geographyYear, second: after.geographyYear });
  }
  const [old, recent] = [new Set(before.members), new Set(after.members)];
  return accept({
    kept: before.members.filter((code) => recent.has(code)),
    entered: after.members.filter((code) => !old.has(code)),
    left: before.members.filter((code) => !recent.has(code)),
  });
}

/**
 * Says how much of a zone's jobs a perimeter holds, which must be printed whenever the zone stands for it.
 * Communes without a figure count for nothing; null when the zone has no job.
 */
export function computeHeldShare(
  zone: Pick<PerimeterVersion, 'members'>,
  perimeter: Pick<PerimeterVersion, 'members'>,
  jobs: ReadonlyMap<string, number>,
): HeldShare | null {
  const inside = new Set(perimeter.members);
  const sum = (codes: readonly string[]): number =>
    codes.reduce((total, code) => total + (jobs.get(code) ?? 0), 0);
  const zoneJobs = sum(zone.members);
  if (!(zoneJobs > 0)) return null;
  const jobsHeld = sum(zone.members.filter((code) => inside.has(code)));
  const percent = (100 * jobsHeld) / zoneJobs;
  return { percent, jobsHeld, zoneJobs, warned: percent < 50 };
}
