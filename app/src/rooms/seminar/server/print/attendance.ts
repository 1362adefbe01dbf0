// Who was there, by family of actors: the list and the phones counted once, names only with consent.
import type { BookletPerson, FindBookletPerson } from '@trame/core/workshop';
import type { Attendee } from '../../contract.js';
import { families as familyNames } from '../../families.fr.js';

/** A seat of the live room, as attendance needs it. */
export interface PresentMember {
  readonly id: string;
  readonly role: string;
  readonly name: string | null;
  readonly family: string | null;
  readonly removed: boolean;
  /** The line of the list it is known to be. */
  readonly attendee?: string | null;
}

/** People of one family. */
export interface FamilyCount {
  /** Null when nobody said. */
  readonly family: string | null;
  readonly present: number;
  readonly invited: number;
}

/** Attendance as printed. */
export interface Attendance {
  readonly present: number;
  readonly invited: number;
  readonly families: readonly FamilyCount[];
  /** Those who agreed. */
  readonly named: readonly string[];
}

const HERE: ReadonlySet<Attendee['presence']> = new Set(['present', 'replaced']);
/** Facilitators, observers and screens are not who the seminar gathered. */
const GATHERED: ReadonlySet<string> = new Set(['participant', 'scribe']);

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a family; one that the Fabrique named itself is printed as it was typed. */
function nameFamily(family: string | null | undefined): string | null {
  const known: Readonly<Record<string, string>> = familyNames;
  return family === null || family === undefined ? null : (known[family] ?? family);
}

/** Ties seats to lines of the list: by the tie somebody made, or else by the same name typed on the phone. */
function matchMembers(
  attendees: readonly Attendee[],
  members: readonly PresentMember[],
): ReadonlyMap<string, Attendee> {
  const taken = new Set(attendees.map((one) => one.memberId));
  const matched = new Map<string, Attendee>();
  const free = attendees.filter((one) => one.memberId === null);
  for (const member of members) {
    const tied = attendees.find((one) => one.memberId === member.id);
    const { name } = member;
    const namesake =
      name === null || taken.has(member.id)
        ? undefined
        : free.find((one) => fold(one.displayName) === fold(name) && ![...matched.values()].includes(one));
    const attendee = tied ?? namesake;
    if (attendee !== undefined) matched.set(member.id, attendee);
  }
  return matched;
}

/** Counts people once, whether they were ticked on the list, came with a phone, or both. */
export function computeAttendance(
  attendees: readonly Attendee[],
  members: readonly PresentMember[],
): Attendance {
  const seated = members.filter((member) => GATHERED.has(member.role) && !member.removed);
  const matched = matchMembers(attendees, seated);
  const onPhone = new Set([...matched.values()].map((one) => one.id));
  const rows = attendees.map((one) => ({
    family: nameFamily(one.family ?? seated.find((member) => matched.get(member.id) === one)?.family),
    present: HERE.has(one.presence) || onPhone.has(one.id),
    invited: true,
  }));
  const others = seated
    .filter((member) => !matched.has(member.id))
    .map((member) => ({ family: nameFamily(member.family), present: true, invited: false }));
  const everybody = [...rows, ...others];
  const families = [...new Set(everybody.map((one) => one.family))].map((family) => {
    const members = everybody.filter((one) => one.family === family);
    return {
      family,
      present: members.filter((one) => one.present).length,
      invited: members.filter((one) => one.invited).length,
    };
  });
  return {
    present: everybody.filter((one) => one.present).length,
    invited: rows.length,
    families: families.sort(compareFamilies),
    named: attendees
      .filter((one) => one.consentToPrint && (HERE.has(one.presence) || onPhone.has(one.id)))
      .map((one) =>
        [one.displayName, one.organisationName].filter((part) => part !== null && part !== '').join(', '),
      ),
  };
}

/** The order of the alphabet, those who did not say last: never by size. */
function compareFamilies(a: FamilyCount, b: FamilyCount): number {
  if (a.family === null || b.family === null) return a.family === b.family ? 0 : a.family === null ? 1 : -1;
  return a.family.localeCompare(b.family, 'fr');
}

/** Finds how far somebody may be named: an agreed name, else the organisation and the family only (R146). */
export function createPersonFinder(
  attendees: readonly Attendee[],
  members: readonly PresentMember[],
): FindBookletPerson {
  const matched = matchMembers(attendees, members);
  const byId = new Map(attendees.map((one) => [one.id, one]));
  return (id): BookletPerson | null => {
    const member = members.find((one) => one.id === id);
    const attendee = byId.get(id) ?? matched.get(id);
    if (member === undefined && attendee === undefined) return null;
    return {
      name: attendee?.consentToPrint === true ? attendee.displayName : null,
      organisation: attendee?.organisationName ?? null,
      family: nameFamily(attendee?.family ?? member?.family),
    };
  };
}
