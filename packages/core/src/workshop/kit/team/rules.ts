// Decides about teams, and how they change.
import { accept, refuse } from '../../../kernel/index.js';
import type { Actor, DecideContext, RoomRole } from '../../live-program.js';
import {
  type Deciders,
  type Decision,
  type Evolvers,
  isStaff,
  type Objection,
  ROOM,
  STAFF,
} from '../column.js';
import { findItem, updateItem } from '../item.js';
import { isPerson, isSamePerson, type Person } from '../person.js';
import type { TeamRole } from '../role.js';
import {
  type HasTeams,
  type Seating,
  startTeam,
  type Team,
  type TeamCommand,
  type TeamEvent,
} from './team.js';

/** Who may give the orders about teams: everybody sits where they like, staff place the others. */
export const TEAM_RIGHTS: Readonly<Record<TeamCommand['type'], readonly RoomRole[]>> = {
  'set-teams': STAFF,
  'rename-team': ROOM,
  'seat-people': STAFF,
  'join-team': ROOM,
  'move-person': STAFF,
  'name-host': ROOM,
  'name-role': ROOM,
};

/** What a method adds to the common rules. */
export interface TeamRules<State> {
  /** Why teams cannot be made or unmade now: a group that has left something is not dissolved. */
  readonly explainTeams?: (state: State, kept: readonly string[]) => Objection;
}

function hasTwice(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}

/** An identifier or a label, told apart. */
function spellPerson(person: Person): string {
  return 'id' in person ? `#${person.id}` : `"${person.label}`;
}

function explainSeatings(teams: readonly Team[], seatings: readonly Seating[]): Objection {
  const unknown = seatings.some(({ team }) => findItem(teams, team) === undefined);
  if (unknown) return refuse('team-unknown');
  const people = seatings.flatMap((seating) => seating.people.map(spellPerson));
  return hasTwice(people) || hasTwice(seatings.map(({ team }) => team)) ? refuse('seated-twice') : null;
}

/** Whether somebody of a team is the sender, under their seat or their line of the attendance list. */
function isSender(person: Person, { member, attendee }: Actor): boolean {
  return isPerson(person, member) || ('id' in person && person.id === attendee);
}

function mayMind(team: Team, { who }: DecideContext): boolean {
  return isStaff(who) || team.members.some((person) => isSender(person, who));
}

/** The sender's own move; where staff had seated their line of the list, that line stands up, or they would sit twice. */
function decideJoining(teams: readonly Team[], team: string | null, who: Actor): Decision<TeamEvent> {
  if (team !== null && findItem(teams, team) === undefined) return refuse('team-unknown');
  const seated = teams.flatMap(({ id, members }) =>
    members.flatMap((person) => (isSender(person, who) ? [{ id, person }] : [])),
  );
  if (seated.length < 2 && (seated[0]?.id ?? null) === team) return refuse('nothing-changes');
  const lines = seated.filter(({ person }) => !isPerson(person, who.member));
  return accept([
    ...lines.map(({ person }): TeamEvent => ({ type: 'person-moved', person, team: null })),
    { type: 'person-moved', person: { id: who.member }, team },
  ]);
}

/** The deciders of teams, to be spread in a method's own. A seat that joins is known by its own identifier. */
export function createTeamDeciders<State extends HasTeams>(
  rules: TeamRules<State> = {},
): Deciders<State, TeamCommand, TeamEvent> {
  return {
    'set-teams': (state, { teams }) => {
      const ids = teams.map(({ id }) => id);
      if (hasTwice(ids)) return refuse('team-duplicate');
      return rules.explainTeams?.(state, ids) ?? accept([{ type: 'teams-set', teams }]);
    },

    'rename-team': (state, { team: id, name }, context) => {
      const team = findItem(state.teams, id);
      if (team === undefined) return refuse('team-unknown');
      if (!mayMind(team, context)) return refuse('not-in-team');
      return team.name === name
        ? refuse('nothing-changes')
        : accept([{ type: 'team-renamed', team: id, name }]);
    },

    'seat-people': (state, { seatings }) =>
      explainSeatings(state.teams, seatings) ?? accept([{ type: 'people-seated', seatings }]),

    'join-team': (state, { team }, { who }) => decideJoining(state.teams, team, who),

    'move-person': (state, { person, team }) =>
      team !== null && findItem(state.teams, team) === undefined
        ? refuse('team-unknown')
        : accept([{ type: 'person-moved', person, team }]),

    'name-host': (state, { team: id, host }, context) => {
      const team = findItem(state.teams, id);
      if (team === undefined) return refuse('team-unknown');
      return mayMind(team, context)
        ? accept([{ type: 'host-named', team: id, host }])
        : refuse('not-in-team');
    },

    'name-role': (state, { team: id, role, person }, context) => {
      const team = findItem(state.teams, id);
      if (team === undefined) return refuse('team-unknown');
      if (!mayMind(team, context)) return refuse('not-in-team');
      const before = team.roles?.[role] ?? null;
      const isSame = before !== null && person !== null ? isSamePerson(before, person) : before === person;
      return isSame ? refuse('nothing-changes') : accept([{ type: 'role-named', team: id, role, person }]);
    },
  };
}

/** The roles once somebody takes one, or leaves it to nobody. */
function nameRole({ roles = {} }: Team, role: TeamRole, person: Person | null): Team['roles'] {
  const { [role]: _before, ...others } = roles;
  return person === null ? others : { ...others, [role]: person };
}

function takeOut(teams: readonly Team[], person: Person): readonly Team[] {
  return teams.map((team) =>
    team.members.some((one) => isSamePerson(one, person))
      ? { ...team, members: team.members.filter((one) => !isSamePerson(one, person)) }
      : team,
  );
}

/** The evolvers of teams, to be spread in a method's own. */
export function createTeamEvolvers<State extends HasTeams>(): Evolvers<State, TeamEvent> {
  return {
    'teams-set': (state, { teams }) => ({
      ...state,
      teams: teams.map((draft) => ({ ...startTeam(draft), ...findItem(state.teams, draft.id), ...draft })),
    }),
    'team-renamed': (state, { team, name }) => ({
      ...state,
      teams: updateItem(state.teams, team, (kept) => ({ ...kept, name })),
    }),
    'people-seated': (state, { seatings }) => ({
      ...state,
      teams: state.teams.map((team) => ({
        ...team,
        members: seatings.find((one) => one.team === team.id)?.people ?? [],
      })),
    }),
    'person-moved': (state, { person, team }) => ({
      ...state,
      teams: updateItem(takeOut(state.teams, person), team ?? '', (kept) => ({
        ...kept,
        members: [...kept.members, person],
      })),
    }),
    'host-named': (state, { team, host }) => ({
      ...state,
      teams: updateItem(state.teams, team, (kept) => ({ ...kept, host })),
    }),
    'role-named': (state, { team, role, person }) => ({
      ...state,
      teams: updateItem(state.teams, team, (kept) => ({ ...kept, roles: nameRole(kept, role, person) })),
    }),
  };
}
