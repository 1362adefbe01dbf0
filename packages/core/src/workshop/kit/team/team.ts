// A sub-group at work side by side with others: its name, its place, who sits there and who holds the pen or the table.
import {
  type Parser,
  parseId,
  parseInteger,
  parseList,
  parseNullable,
  parseObject,
  parseOneOf,
  parseText,
} from '../../parse.js';
import { MAX_LABEL, type Person, parsePerson } from '../person.js';
import { TEAM_ROLES, type TeamRole } from '../role.js';

/** A sub-group. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** Table, corner or room, as the sign on it says; null when nobody said. */
  readonly place: string | null;
  readonly seats: number | null;
  /** In the order they came; a person sits in one team at most. */
  readonly members: readonly Person[];
  /** Who stays, sums up or writes: the table host, the scribe, the pitcher (R038, R074). */
  readonly host: Person | null;
  /** Who writes, speaks or keeps the time for this session; a role that nobody holds is absent (R038). */
  readonly roles?: Readonly<Partial<Record<TeamRole, Person>>>;
}

/** What is said of a team when it is made. */
export type TeamDraft = Pick<Team, 'id' | 'name' | 'place' | 'seats'>;

/** A state that holds teams. */
export interface HasTeams {
  readonly teams: readonly Team[];
}

/** Who goes where; people of no team are not named. */
export interface Seating {
  readonly team: string;
  readonly people: readonly Person[];
}

/** Orders about teams. */
export type TeamCommand =
  /** The whole list: teams of the same id keep their people, those left out are dissolved. */
  | { readonly type: 'set-teams'; readonly teams: readonly TeamDraft[] }
  | { readonly type: 'rename-team'; readonly team: string; readonly name: string }
  /** The whole plan at once: whoever is not in it stands up. */
  | { readonly type: 'seat-people'; readonly seatings: readonly Seating[] }
  /** One's own move; null: I stand up. */
  | { readonly type: 'join-team'; readonly team: string | null }
  | { readonly type: 'move-person'; readonly person: Person; readonly team: string | null }
  | { readonly type: 'name-host'; readonly team: string; readonly host: Person | null }
  /** Somebody takes a role of the group, or nobody holds it any more. */
  | {
      readonly type: 'name-role';
      readonly team: string;
      readonly role: TeamRole;
      readonly person: Person | null;
    };

/** Facts about teams. */
export type TeamEvent =
  | { readonly type: 'teams-set'; readonly teams: readonly TeamDraft[] }
  | { readonly type: 'team-renamed'; readonly team: string; readonly name: string }
  | { readonly type: 'people-seated'; readonly seatings: readonly Seating[] }
  | { readonly type: 'person-moved'; readonly person: Person; readonly team: string | null }
  | { readonly type: 'host-named'; readonly team: string; readonly host: Person | null }
  | {
      readonly type: 'role-named';
      readonly team: string;
      readonly role: TeamRole;
      readonly person: Person | null;
    };

/** Teams of one activity. */
export const MAX_TEAMS = 60;
/** People of one team. */
export const MAX_TEAM_SIZE = 200;

const label = parseText(MAX_LABEL);

/** Reads a team as a method's settings or an order give it. */
export const parseTeamDraft: Parser<TeamDraft> = parseObject<TeamDraft>({
  id: parseId,
  name: label,
  place: parseNullable(label),
  seats: parseNullable(parseInteger(1, 1000)),
});

/** Reads a list of teams. */
export const parseTeamDrafts: Parser<readonly TeamDraft[]> = parseList(parseTeamDraft, {
  min: 0,
  max: MAX_TEAMS,
});

/** The parsers of the orders about teams, to be spread in a method's own. */
export const TEAM_FIELDS = {
  'set-teams': { teams: parseTeamDrafts },
  'rename-team': { team: parseId, name: label },
  'seat-people': {
    seatings: parseList(
      parseObject<Seating>({ team: parseId, people: parseList(parsePerson, { min: 0, max: MAX_TEAM_SIZE }) }),
      { min: 0, max: MAX_TEAMS },
    ),
  },
  'join-team': { team: parseNullable(parseId) },
  'move-person': { person: parsePerson, team: parseNullable(parseId) },
  'name-host': { team: parseId, host: parseNullable(parsePerson) },
  'name-role': { team: parseId, role: parseOneOf(TEAM_ROLES), person: parseNullable(parsePerson) },
};

/** A team before anybody sits. */
export function startTeam(draft: TeamDraft): Team {
  return { ...draft, members: [], host: null };
}

/** The team where this seat sits, if any. */
export function findTeamOf(teams: readonly Team[], member: string): Team | undefined {
  return teams.find(({ members }) => members.some((person) => 'id' in person && person.id === member));
}
