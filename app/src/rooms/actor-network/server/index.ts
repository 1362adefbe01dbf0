// The door of actor-network's server half: directory, roster, surveys, register of spaces; names for other rooms; the demonstration.
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { actorNetworkRefusals } from '../refusals.fr.js';
import { createBoardHandler } from './board/routes.js';
import { createExchangeHandlers } from './exchange/routes.js';
import { createIntroductionRoutes } from './introductions/handlers.js';
import { createBridgeHandler } from './map/bridges.js';
import { createMapHandlers } from './map/routes.js';
import { createMergeHandlers } from './merge/routes.js';
import { createPilotingHandler } from './piloting/routes.js';
import { createRosterHandlers } from './roster/routes.js';
import { type ActorNetworkParts, createHandlers } from './routes.js';
import { createSpaceHandlers } from './spaces/routes.js';
import { forgetPerson, isSurveyed } from './survey/forget.js';
import { createSurveyHandlers } from './survey/handlers.js';

export { type DemoOrganisationSource, loadDemoOrganisations } from './demo.js';
export { listIntroductionActs } from './introductions/acts.js';
export { introductionFollower } from './introductions/forget.js';
export type { IntroductionSource, PairEnd, ToldPair } from './introductions/source.js';
export { type ActSource, listActs } from './map/acts.js';
export type { Merger, OrganisationFollower } from './merge/follower.js';
export { listOrganisationNames, type OrganisationName } from './names.js';
export { createNetworkCommand } from './network-command.js';
export type { Proposer } from './piloting/proposers.js';
export type { ActorNetworkParts } from './routes.js';
export type { SharedPiloting } from './sheet.js';
export { type DemoSpaceSource, loadDemoSpaces } from './spaces/demo.js';
export { replayErasures } from './survey/replay.repo.js';
export { createTilesCommand } from './tiles-command.js';

const statuses = {
  'not-found': 404,
  'name-missing': 422,
  'name-taken': 409,
  'unknown-family': 422,
  'unknown-organisation': 422,
  'unknown-territory': 422,
  'own-parent': 422,
  'merge-with-itself': 422,
  'merge-unknown': 404,
  'organisation-merged': 422,
  'edited-meanwhile': 409,
  'roster-nobody': 422,
  'roster-line-unknown': 404,
  'roster-merge-same': 422,
  'roster-merge-surveyed': 409,
  'roster-merge-not-last': 409,
  'table-empty': 422,
  'table-unreadable': 422,
  'table-too-big': 413,
  'table-too-heavy': 413,
  'table-old-format': 422,
  'table-no-name': 422,
  'network-file-unreadable': 422,
  'network-file-no-tie': 422,
  'network-file-too-big': 413,
  'network-tie-unknown': 404,
  'space-unknown': 404,
  'space-name-missing': 422,
  'space-name-taken': 409,
  'space-link-unknown': 422,
  'wave-not-now': 409,
  'wave-roster-empty': 409,
  'wave-unanswered': 409,
  'wave-notice-too-short': 409,
  'survey-unknown': 404,
  'survey-announced': 409,
  'survey-one-at-a-time': 409,
  'survey-link-unknown': 404,
  'survey-not-open': 409,
  'survey-stranger': 422,
  'survey-oneself': 422,
  'survey-unknown-choice': 422,
  'steward-holds-another-role': 403,
  'introduction-unknown': 404,
  'introduction-already': 409,
  'introduction-nobody': 422,
  'introduction-lapsed': 409,
  'introduction-made': 409,
  'introduction-nothing-to-print': 404,
  'introduction-link-unknown': 404,
  'introduction-badge-unknown': 404,
  'file-malformed': 422,
  'name-twice': 422,
  'name-unknown': 422,
  'answer-without-respondent': 422,
  'answer-twice': 422,
} as const;

/** The server half of actor-network. */
export function createActorNetworkRoom(parts: ActorNetworkParts): ServerRoom {
  const { database } = parts;
  return {
    name: 'actor-network',
    handlers: [
      ...createHandlers(parts),
      ...createRosterHandlers({
        database,
        forgetPerson,
        canMerge: async (tx, scope, line) => !(await isSurveyed(tx, scope, line)),
      }),
      ...createSpaceHandlers(database),
      ...createSurveyHandlers(database),
      createBoardHandler(database),
      ...createMergeHandlers({
        database,
        followers: parts.followers ?? [],
        listTerritoryNames: parts.listTerritoryNames,
      }),
      ...createMapHandlers(database, parts.actSources ?? []),
      createBridgeHandler(database, parts.actSources ?? []),
      ...createIntroductionRoutes(parts),
      createPilotingHandler(parts),
      ...createExchangeHandlers(parts),
    ],
    statuses,
    refusals: actorNetworkRefusals,
  };
}
