// The people of a room, one entry each: the lines of the attendance list, then the seats that no line is.
import type { MemberCard } from '../../../live/protocol.js';
import type { RosterPerson } from '../../workshop/web/participant/index.js';
import type { Attendee } from '../contract.js';

/** What a line of the attendance list tells a room. */
export type Guest = Pick<
  Attendee,
  'id' | 'displayName' | 'organisationName' | 'family' | 'presence' | 'memberId' | 'personId'
>;

/** Only participants count: staff and screens are nobody's voice. Without the list, its lines are known by their seats alone. */
export function listRoster(
  seats: readonly MemberCard[],
  guests: readonly Guest[] = [],
): readonly RosterPerson[] {
  const seated = seats.filter(({ role }) => role === 'participant');
  const findSeat = (guest: Guest): string | null =>
    guest.memberId ?? seated.find(({ attendee }) => attendee === guest.id)?.member ?? null;
  const listed = guests.map((guest): RosterPerson => {
    const member = findSeat(guest);
    return {
      id: guest.id,
      member,
      name: guest.displayName,
      organisation: guest.organisationName,
      family: guest.family,
      isPresent: guest.presence === 'present' || member !== null,
    };
  });
  const known = new Set(listed.flatMap(({ id, member }) => [id, member]));
  const others = seated
    .filter(({ member, attendee }) => !known.has(member) && !known.has(attendee ?? member))
    .map(
      ({ member, name, family, attendee }): RosterPerson => ({
        id: attendee ?? member,
        member,
        name,
        organisation: null,
        family,
        isPresent: true,
      }),
    );
  // Somebody who came in again with another phone is still one person.
  return [...listed, ...new Map(others.map((one) => [one.id, one])).values()];
}

/** Groups of persons that sat together at earlier seminars, as lines of today's list; whoever is not on it is left out. */
export function listMet(
  meetings: readonly { readonly groups: readonly (readonly string[])[] }[],
  guests: readonly Pick<Guest, 'id' | 'personId'>[],
): readonly (readonly string[])[] {
  const lines = new Map(guests.map(({ id, personId }) => [personId, id]));
  return meetings.flatMap(({ groups }) =>
    groups
      .map((group) => group.flatMap((person) => lines.get(person) ?? []))
      .filter((group) => group.length > 1),
  );
}

/** The name of a seat or of a line of the list; null when nobody gave one. */
export function findName(
  id: string,
  { seats, people }: { readonly seats: readonly MemberCard[]; readonly people: readonly RosterPerson[] },
): string | null {
  const listed = people.find((one) => one.id === id || one.member === id);
  return listed?.name ?? seats.find(({ member }) => member === id)?.name ?? null;
}
