// Groups at work side by side in one activity, as whoever runs the room follows them; never shown to the room by name.

import type { Person } from './person.js';
import { type SessionRole, TEAM_ROLES } from './role.js';
import type { HasSlips } from './slip/slip.js';
import type { HasTeams } from './team/team.js';

/** A group at work. */
export interface WorkGroup {
  readonly id: string;
  readonly name: string;
  /** Table, corner or room; null when nobody said. */
  readonly place: string | null;
  /** Which slot or round it sits in, from 1; null when there is only one. */
  readonly round: number | null;
  /** Who sits there for the whole of the activity; empty when nobody said, or when people change places. */
  readonly members: readonly Person[];
  /** How many sit there; null when nobody counts. */
  readonly people: number | null;
  /** Not begun, at work, or done with what was asked. */
  readonly status: 'waiting' | 'working' | 'done';
  /** The paper or the form asked of the group; `none` when nothing is asked. */
  readonly report: 'none' | 'missing' | 'received';
  /** What it has left so far, in its own words: a board of its own before all of them meet on the wall. */
  readonly left: readonly { readonly kind: string; readonly text: string }[];
  /** Roles held, with who holds them; a role that nobody holds yet has no person. */
  readonly roles: readonly { readonly role: SessionRole; readonly person: Person | null }[];
}

/**
 * The groups of a method made of teams and slips: a team works from its first sentence on, and is done when the
 * activity is over. Each has its host, or the place of one, then the other roles that somebody holds.
 */
export function listTeamGroups(
  state: HasTeams & HasSlips & { readonly closed: unknown },
): readonly WorkGroup[] {
  return state.teams.map((team) => {
    const left = state.slips.filter((slip) => slip.team === team.id && slip.hidden === null);
    const begun = left.length > 0 ? 'working' : 'waiting';
    return {
      id: team.id,
      name: team.name,
      place: team.place,
      round: null,
      members: team.members,
      people: team.members.length,
      status: state.closed === null ? begun : 'done',
      report: 'none',
      left: left.map(({ kind, text }) => ({ kind, text })),
      roles: [
        { role: 'host', person: team.host },
        ...TEAM_ROLES.flatMap((role) => {
          const person = team.roles?.[role];
          return person === undefined ? [] : [{ role, person }];
        }),
      ],
    };
  });
}
