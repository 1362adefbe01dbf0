// The two seats of the lead pair, and those who held them one after the other.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { TerritoryRefusal } from './refusals.js';

/** The two seats of the binôme « élu – industriel » (R025). */
export type SeatName = 'elected' | 'industrial';

/**
 * Somebody's time in a seat. No category is checked: the second seat may be held by a digital
 * entrepreneur (R027). Dates are ISO days, `until` included; null when the source does not say.
 */
export interface Mandate {
  /** Function, as the publication writes it; never a name in what travels between territories. */
  readonly role: string | null;
  readonly organisationId: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Why this person: free text (R027). */
  readonly reason: string | null;
  /** Whether the source says it, lets it be understood, or is silent. */
  readonly confidence: 'explicit' | 'implied' | 'unknown';
}

/** A seat stays when people leave: its holders follow one another (R040). */
export interface LeadSeat {
  readonly seat: SeatName;
  readonly current: Mandate | null;
  /** Latest first. */
  readonly past: readonly Mandate[];
}

/** The pair that rallies without authority over anybody (R026). */
export interface LeadPair {
  readonly elected: LeadSeat;
  readonly industrial: LeadSeat;
  readonly note: string | null;
}

/** A pair whose two seats wait for somebody. */
export function computeEmptyPair(): LeadPair {
  const empty = (seat: SeatName): LeadSeat => ({ seat, current: null, past: [] });
  return { elected: empty('elected'), industrial: empty('industrial'), note: null };
}

/**
 * Gives a seat to a new holder; the former one moves to the history, closed on the day the new mandate
 * starts when its own end was not written (R040). A mandate that ends before it starts, or that starts
 * before the current one did, is refused; unknown dates are compared with nothing.
 */
export function evolveSeat(seat: LeadSeat, mandate: Mandate): Result<LeadSeat, Refusal<TerritoryRefusal>> {
  if (mandate.since !== null && mandate.until !== null && mandate.until < mandate.since) {
    return refuse('mandate-ends-before-start');
  }
  const { current } = seat;
  if (current === null) return accept({ ...seat, current: mandate });
  if (current.since !== null && mandate.since !== null && mandate.since < current.since) {
    return refuse('mandate-starts-too-early', { since: current.since });
  }
  const closed = { ...current, until: current.until ?? mandate.since };
  return accept({ ...seat, current: mandate, past: [closed, ...seat.past] });
}

/**
 * Who held a seat on a day, or null. A mandate without a start counts from always, one without an end
 * until now; the latest holder wins where two mandates touch.
 */
export function computeHolder(seat: LeadSeat, day: string): Mandate | null {
  const mandates = seat.current === null ? seat.past : [seat.current, ...seat.past];
  const holds = (mandate: Mandate): boolean =>
    (mandate.since === null || mandate.since <= day) && (mandate.until === null || day <= mandate.until);
  return mandates.find(holds) ?? null;
}

/** True when the source or the territory has said who holds the seat. */
export function isSeatKnown(seat: LeadSeat): boolean {
  return seat.current !== null && seat.current.role !== null;
}
