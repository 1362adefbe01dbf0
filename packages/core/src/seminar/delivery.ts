// What the specification asks for against what was held: sixteen local seminars, three inter-site ones (R010).
import { isSeminarNumber, SEMINARS_PER_KIND, type SeminarKind } from './phase.js';

/** Where a seminar of the calendar stands. */
export type SeminarStatus = 'planned' | 'open' | 'closed';

/** A seminar as the year's calendar holds it. */
export interface CalendarSeminar {
  readonly kind: SeminarKind;
  readonly number: number;
  /** The territory of a local seminar; null for an inter-site one. */
  readonly territory: string | null;
  readonly status: SeminarStatus;
}

/** Held out of expected. */
export interface DeliveryCount {
  readonly held: number;
  readonly expected: number;
}

/** The board of the year: by kind, and by territory for the local ones. */
export interface Delivery {
  readonly local: DeliveryCount;
  readonly intersite: DeliveryCount;
  readonly byTerritory: readonly ({ readonly territory: string } & DeliveryCount)[];
}

function countHeld(seminars: readonly CalendarSeminar[]): number {
  const held = seminars.filter(
    ({ kind, number, status }) => status === 'closed' && isSeminarNumber(kind, number),
  );
  return new Set(held.map(({ number }) => number)).size;
}

/**
 * Counts the seminars that were held, that is, closed: planned or merely opened ones do not count, and a number held
 * twice counts once (R010, R041, R042). Expected: 4 × territories, and 3; a Fabrique without territory expects 0 local.
 *
 * @example four territories, seminars 1 and 2 of the first closed: local 2/16, inter-site 0/3
 */
export function computeDelivery(
  territories: readonly string[],
  seminars: readonly CalendarSeminar[],
): Delivery {
  const byTerritory = territories.map((territory) => ({
    territory,
    held: countHeld(seminars.filter((one) => one.kind === 'local' && one.territory === territory)),
    expected: SEMINARS_PER_KIND.local,
  }));
  return {
    local: {
      held: byTerritory.reduce((sum, { held }) => sum + held, 0),
      expected: SEMINARS_PER_KIND.local * territories.length,
    },
    intersite: {
      held: countHeld(seminars.filter(({ kind }) => kind === 'intersite')),
      expected: SEMINARS_PER_KIND.intersite,
    },
    byTerritory,
  };
}
