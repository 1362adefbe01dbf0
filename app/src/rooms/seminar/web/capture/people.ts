// Who one may write for: the lines of the attendance list, and the seats that gave a name.
import type { MemberCard } from '../../../../live/web/index.js';
import type { Attendee } from '../../contract.js';

/** A guest whose seat is known is one person, under the line of the list: it can be erased with it. */
export function listPeople(
  attendees: readonly Attendee[],
  seats: readonly MemberCard[],
): readonly MemberCard[] {
  const known = new Set(attendees.map(({ memberId }) => memberId));
  const guests = attendees.map(({ id, displayName, organisationName, family }) => ({
    member: id,
    role: 'participant' as const,
    name: organisationName === null ? displayName : `${displayName}, ${organisationName}`,
    family,
  }));
  const named = seats.filter(
    ({ member, role, name }) => role === 'participant' && name !== null && !known.has(member),
  );
  return [...guests, ...named];
}
