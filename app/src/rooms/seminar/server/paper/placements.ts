// Where somebody sits and what they do there, as their badge says it, from the groups that the methods tell.
import type { SeminarState } from '@trame/core/seminar';
import type { AnyMethod, Person, WorkGroup } from '@trame/core/workshop';
import type { Attendee } from '../../contract.js';
import { paperWords as w } from '../../paper.fr.js';
import { fill } from '../print/sentence.js';
import type { StoredSeminar } from '../repo.js';

/** Badges are small: more than two places are read on the big screen. */
const MOST = 2;

/** What the groups are read from; the live state is null before the room is open. */
export interface PlacementSource {
  readonly seminar: Pick<StoredSeminar, 'agenda'>;
  readonly state: SeminarState | null;
  readonly methods: readonly AnyMethod[];
}

/** The groups of each activity, as they stand, or as its settings prepare them before the day. */
function listGroups({ seminar, state, methods }: PlacementSource): readonly WorkGroup[] {
  return seminar.agenda.flatMap(({ id, method: name, methodSettings }) => {
    const method = methods.find((one) => one.id === name);
    if (method?.listGroups === undefined) return [];
    const live = state?.activities[id]?.state ?? null;
    if (live !== null) return method.listGroups(live);
    const read = method.parseSettings(methodSettings ?? {});
    return read.ok ? method.listGroups(method.start(read.value)) : [];
  });
}

/** « Groupe A » for a letter alone; the place beside the name when the sign on the table says another. */
function nameGroup({ name, place }: WorkGroup): string {
  const called = /^[\p{L}\d]{1,2}$/u.test(name) ? fill(w.group, { name }) : name;
  return place === null ? called : `${called}, ${place}`;
}

/** Tells, for a line of the list, where they sit and in what role; nothing for who has no group. */
export function createPlacements(source: PlacementSource): (one: Attendee) => readonly string[] {
  const groups = listGroups(source);
  return ({ id, memberId }) => {
    const isThem = (person: Person | null) =>
      person !== null && 'id' in person && (person.id === id || person.id === memberId);
    const places = groups.flatMap((group) => {
      const roles = group.roles.filter(({ person }) => isThem(person)).map(({ role }) => w.roles[role]);
      if (roles.length === 0 && !group.members.some(isThem)) return [];
      return [[nameGroup(group), ...roles].join(' · ')];
    });
    return [...new Set(places)].slice(0, MOST);
  };
}
