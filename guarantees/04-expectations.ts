// Who may what, written by hand from the roles of the threat model, apart from the rules the server applies.
// A right that changes must change here too, by somebody who meant it.

/** Where a right is held, and by whom. */
export interface Expectation {
  readonly where: 'public' | 'account' | 'instance' | 'space' | 'room';
  readonly roles?: readonly string[];
  readonly seats?: readonly string[];
}

const everyReader = ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'];
const ownTeam = ['facilitator', 'project-lead', 'lead-pair'];
const hands = ['facilitator', 'project-lead'];
const everySeat = ['facilitator', 'scribe', 'participant', 'observer', 'projector'];

const open: Expectation = { where: 'public' };
const space = (roles: readonly string[]): Expectation => ({ where: 'space', roles });

/** One line per rule. */
export const expectations: Readonly<Record<string, Expectation>> = {
  'platform.health': open,
  'platform.description': open,
  'people.open-session': open,
  'people.close-session': open,
  'people.read-rights': open,
  'people.own-session': { where: 'account' },
  'people.create-links': { where: 'instance', roles: ['operator'] },
  'people.create-accounts': { where: 'instance', roles: ['operator'] },
  'people.list-accounts': { where: 'instance', roles: ['operator'] },
  'people.keep-organisers': space(['programme-owner']),
  'fabrique.spaces': { where: 'account' },
  'fabrique.read': space(everyReader),
  'fabrique.edit': space(['programme-owner', 'facilitator']),
  'fabrique.home': space(everyReader),
  'territory.read': space(everyReader),
  'territory.edit': space(hands),
  'actor-network.read': space(everyReader),
  'actor-network.edit': space(hands),
  'action-programme.read': space(everyReader),
  'action-programme.edit': space(hands),
  'seminar.list': space(everyReader),
  'seminar.read': space(ownTeam),
  'seminar.run': space(hands),
  'seminar.attendees': space(hands),
  'seminar.content': space(hands),
  'seminar.booklet': space(everyReader),
  'seminar.paper': space(hands),
  'seminar.join': open,
  'seminar.sit': { where: 'room', roles: hands, seats: everySeat },
  'seminar.door': { where: 'room', roles: hands, seats: ['facilitator'] },
};
