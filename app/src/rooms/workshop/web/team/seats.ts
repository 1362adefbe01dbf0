// Who sits where, person by person: the roster's people matched with those the teams name.
import {
  type HasTeams,
  isSamePerson,
  type Person,
  TEAM_ROLES,
  type Team,
  type TeamCommand,
  type TeamRole,
} from '@trame/core/workshop';
import type { RosterPerson } from '../face.js';
import type { KitRoom } from '../room.js';

/** An activity with teams. */
export type TeamRoom = KitRoom<HasTeams, TeamCommand>;

/** How a command names somebody of the roster: by their seat when they have one, as they would name themselves. */
export function toPerson({ id, member }: RosterPerson): Person {
  return { id: member ?? id };
}

/** Whether a team's member is that person, under their seat or their line of the list. */
export function isThatPerson(member: Person, { id, member: seat }: RosterPerson): boolean {
  return 'id' in member && (member.id === id || member.id === seat);
}

/** People of the roster who sit nowhere. */
export function listStanding(
  people: readonly RosterPerson[],
  teams: readonly Team[],
): readonly RosterPerson[] {
  const seated = teams.flatMap(({ members }) => members);
  return people.filter((person) => !seated.some((member) => isThatPerson(member, person)));
}

/** A key for lists: an identifier or a label, told apart. */
export function getPersonKey(person: Person): string {
  return 'id' in person ? person.id : `label ${person.label}`;
}

/** The other roles that member holds in the team. */
export function listRoles(team: Team, member: Person): readonly TeamRole[] {
  return TEAM_ROLES.filter((role) => {
    const held = team.roles?.[role];
    return held !== undefined && isSamePerson(held, member);
  });
}

/** Whether that member holds the team's table, pen or word. */
export function isHost(team: Team, member: Person): boolean {
  return team.host !== null && isSamePerson(team.host, member);
}
