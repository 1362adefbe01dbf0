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
  'actor-network.roster-read': space(ownTeam),
  'actor-network.roster-keep': space(hands),
  'actor-network.spaces-read': space(everyReader),
  'actor-network.spaces-keep': space(hands),
  'actor-network.ties-keep': space(hands),
  'actor-network.survey-read': space([...everyReader, 'data-steward']),
  'actor-network.board': space([...everyReader, 'data-steward']),
  // Named ties stay with the territory's own team.
  'actor-network.map': space(ownTeam),
  'actor-network.survey-keep': space(hands),
  // Nobody who animates or drives reads an answer.
  'actor-network.answers': space(['data-steward']),
  'actor-network.survey-own': open,
  // Who was asked what, and whether two agreed; never one answer alone.
  'actor-network.introductions': space(hands),
  'actor-network.introduction-own': open,
  'action-programme.read': space(everyReader),
  'action-programme.edit': space(hands),
  'shift-share.read': space(everyReader),
  'shift-share.edit': space(hands),
  'shift-share.question': space(hands),
  'transition.read': space(ownTeam),
  'transition.keep': space(hands),
  'benchmark.read': space(everyReader),
  'benchmark.edit': space(hands),
  'action-programme.follow': space(hands),
  'action-programme.pulse': open,
  'action-programme.public': open,
  'action-programme.validation': open,
  'action-programme.proposals': space(ownTeam),
  'action-programme.origins': space(hands),
  'action-programme.themes': space(['programme-owner', 'facilitator']),
  'seminar.list': space(everyReader),
  'seminar.read': space(ownTeam),
  'seminar.run': space(hands),
  'seminar.attendees': space(hands),
  'seminar.content': space(hands),
  'seminar.booklet': space(everyReader),
  'seminar.paper': space(hands),
  'seminar.join': open,
  'seminar.sit': { where: 'room', roles: hands, seats: everySeat },
  'seminar.show': { where: 'room', roles: hands, seats: ['facilitator', 'projector'] },
  'seminar.door': { where: 'room', roles: hands, seats: ['facilitator'] },
  'seminar.take-back': { where: 'room', roles: hands },
  'seminar.photo-give': { where: 'room', roles: hands, seats: ['facilitator', 'scribe', 'participant'] },
  'seminar.photo-see': { where: 'room', roles: hands, seats: everySeat },
  'seminar.badge': open,
  'seminar.push-keys': space(hands),
  'seminar.push': open,
  'seminar.trace': { where: 'room', seats: ['scribe', 'participant'] },
};
