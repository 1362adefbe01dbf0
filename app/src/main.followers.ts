// Who follows an organisation whose two records become one, and a restored backup that brings back what was erased.
import { replaySeats } from './live/server/index.js';
import type { Replay } from './platform/server/erasure/index.js';
import { followOrganisation, listActionsNaming } from './rooms/action-programme/server/index.js';
import {
  type OrganisationFollower,
  replayErasures as replaySurveys,
} from './rooms/actor-network/server/index.js';
import { followInFabrique, listRolesOf } from './rooms/fabrique/server/index.js';
import { replayNames } from './rooms/seminar/server/index.js';
import { followInTerritories, listTerritoriesNaming } from './rooms/territory/server/index.js';

const programme: OrganisationFollower = {
  kind: 'action',
  where: 'territory',
  list: async (tx, scope, organisation) =>
    (await listActionsNaming(tx, scope, organisation)).map(({ title }) => title),
  move: async (tx, scope, { from, into, name, reason, at, who, accountId }) => {
    const change = { from, into, name, reason, on: at.toISOString().slice(0, 10) };
    const note = reason === null ? name : `${name} : ${reason}`;
    return (await followOrganisation(tx, scope, { change, act: { at, who, accountId, note } })).length;
  },
};

const seats: OrganisationFollower = {
  kind: 'seat',
  where: 'fabrique',
  list: listTerritoriesNaming,
  move: followInTerritories,
};

const roles: OrganisationFollower = {
  kind: 'role',
  where: 'fabrique',
  list: listRolesOf,
  move: followInFabrique,
};

/** In the order of what they tell. */
export const ORGANISATION_FOLLOWERS: readonly OrganisationFollower[] = [programme, seats, roles];

/** Erases again, room after room, whatever a restored backup brought back. */
export const replayErasures: Replay = async (tx, scope, erased) => {
  let count = 0;
  for (const replay of [replaySurveys, replayNames, replaySeats]) count += await replay(tx, scope, erased);
  return count;
};
