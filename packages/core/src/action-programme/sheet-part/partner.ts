// Those around an action who do not pilot it: its working group, its partners, the person to call.
import type { Day } from '../day.js';

/** Somebody of the working group, pilots apart (R119): an organisation of the directory, or a person by function. */
export interface GroupMember {
  readonly organisationId: string | null;
  readonly label: string;
}

/** The group that works on an action with its pilots (R119). */
export interface WorkingGroup {
  readonly name: string | null;
  readonly members: readonly GroupMember[];
  readonly nextMeeting: Day | null;
}

/** A partner, what it brings, and the benefit it finds there (R114): collective success must benefit each. */
export interface Partner {
  readonly id: string;
  readonly organisationId: string | null;
  readonly label: string;
  readonly brings: string | null;
  readonly gains: string | null;
}

/** Whom to call: a function rather than a name where that is enough. */
export interface Contact {
  readonly label: string;
  readonly mail: string | null;
  readonly phone: string | null;
}

/** Partners of whom both sides are written; the others are the next question to ask (R114). */
export function listReciprocal(partners: readonly Partner[]): readonly Partner[] {
  return partners.filter(({ brings, gains }) => brings !== null && gains !== null);
}
