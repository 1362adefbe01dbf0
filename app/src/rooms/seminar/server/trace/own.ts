// Which sentences are somebody's own: those they wrote, and those of a group they sat in.
import type { SeminarState } from '@trame/core/seminar';
import type { HarvestItem, Person } from '@trame/core/workshop';

/** Somebody in one seminar: every identifier its log may know them by. */
export type Names = ReadonlySet<string>;

interface Team {
  readonly id: string;
  readonly members: readonly Person[];
}

/** The groups that an activity made, when its method has any; every method keeps them under the same name. */
function listTeams(state: unknown): readonly Team[] {
  const teams: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'teams') : undefined;
  return Array.isArray(teams) ? teams : [];
}

const isOne = (person: Person, names: Names): boolean => 'id' in person && names.has(person.id);

/** Whose a sentence is to somebody; null when it is neither theirs nor their group's. */
export function findWhose(
  origins: HarvestItem['origins'],
  names: Names,
  teams: readonly Team[],
): 'own' | 'group' | null {
  if (origins.some(({ authors }) => authors.some((author) => names.has(author)))) return 'own';
  const mine = teams.filter(({ members }) => members.some((person) => isOne(person, names)));
  const isOfTeam = ({ id, members }: Team): boolean => {
    const known = new Set(members.flatMap((person) => ('id' in person ? [person.id] : [])));
    return origins.some(
      ({ item, authors }) =>
        item === id || (authors.length > 0 && authors.every((author) => known.has(author))),
    );
  };
  return mine.some(isOfTeam) ? 'group' : null;
}

/** The groups of each activity of a seminar. */
export function readTeams(state: SeminarState | null): (activity: string) => readonly Team[] {
  return (activity) =>
    state !== null && Object.hasOwn(state.activities, activity)
      ? listTeams(state.activities[activity]?.state)
      : [];
}
