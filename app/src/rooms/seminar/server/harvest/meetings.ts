// Who sat with whom at earlier seminars, as persons that the next plan knows.
import type { SeminarState } from '@trame/core/seminar';
import type { AnyMethod, Person } from '@trame/core/workshop';
import type { Attendee } from '../../contract.js';

/** A seat that says which line of the list it is. */
export interface TiedSeat {
  readonly id: string;
  readonly attendee?: string | null;
}

/** Finds the person behind a seat or a line of the list. */
export function createPersonIndex(
  attendees: readonly Pick<Attendee, 'id' | 'memberId' | 'personId'>[],
  seats: readonly TiedSeat[],
): (id: string) => string | null {
  const byLine = new Map(attendees.map((one) => [one.id, one.personId]));
  const known = new Map(byLine);
  for (const one of attendees) if (one.memberId !== null) known.set(one.memberId, one.personId);
  for (const { id, attendee } of seats) {
    const person = attendee === undefined || attendee === null ? undefined : byLine.get(attendee);
    if (person !== undefined && !known.has(id)) known.set(id, person);
  }
  return (id) => known.get(id) ?? null;
}

/** Pairs of people, one from each of two organisations that work together; colleagues are not a pair. */
export function pairPersons(
  attendees: readonly Pick<Attendee, 'organisationId' | 'personId'>[],
  pairs: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const persons = new Map<string, Set<string>>();
  for (const { organisationId, personId } of attendees) {
    if (organisationId === null) continue;
    persons.set(organisationId, (persons.get(organisationId) ?? new Set()).add(personId));
  }
  const listOf = (organisation: string): readonly string[] => [...(persons.get(organisation) ?? [])];
  return pairs.flatMap(([one, other]) =>
    listOf(one).flatMap((a) => listOf(other).map((b): readonly [string, string] => [a, b])),
  );
}

/** Groups that sat together, as methods tell them; names without an identifier are nobody's, and one alone met nobody. */
export function listMeetings(
  state: SeminarState,
  methods: readonly AnyMethod[],
  findPerson: (id: string) => string | null,
): readonly (readonly string[])[] {
  const persons = (group: readonly Person[]): readonly string[] => [
    ...new Set(group.flatMap((one) => ('id' in one ? (findPerson(one.id) ?? []) : []))),
  ];
  return state.settings.agenda.flatMap(({ id }) => {
    const activity = Object.hasOwn(state.activities, id) ? state.activities[id] : undefined;
    const method = methods.find((one) => one.id === activity?.method);
    if (activity === undefined || activity.state === null || method?.listMeetings === undefined) return [];
    return method
      .listMeetings(activity.state)
      .map(persons)
      .filter((group) => group.length > 1);
  });
}
