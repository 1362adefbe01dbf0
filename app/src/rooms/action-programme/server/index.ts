// The door of action-programme's server half: its routes, the public facts other rooms read, the demonstration.
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { actionProgrammeRefusals } from '../refusals.fr.js';
import type { ActionProgrammeParts } from './context.js';
import { createOutsideHandlers, type OutsideParts } from './outside.js';
import { createHandlers } from './routes.js';

export type { ActionProgrammeParts, SeatStory, SentenceStory } from './context.js';
export { type DemoProgrammeSource, loadDemoProgramme } from './demo.js';
export { followOrganisation, listActionsNaming } from './follow/organisation.js';
export { createProgrammePost, type OutsideParts } from './outside.js';
export { type DatedPiloting, listDatedPilotings } from './piloting.repo.js';
export { type ReplyOutcome, takeReply } from './pulse/reply.js';
export { runProgrammeRounds } from './pulse/rounds.js';
export { listSharedActions, listSharedProgrammes, type SharedAction } from './shared.repo.js';

const statuses = {
  'not-found': 404,
  'not-a-territory': 404,
  'edited-meanwhile': 409,
  'name-missing': 422,
  'unknown-group': 422,
  'unknown-theme': 422,
  'theme-name-missing': 422,
  'theme-taken': 409,
  'theme-of-group': 422,
  'not-a-fabrique': 404,
  'unknown-pilot': 422,
  'same-pilot-twice': 422,
  'several-leads': 422,
  'to-be-named-among-others': 422,
  'same-component-twice': 422,
  'pulse-not-yours': 422,
  'pulse-line-long': 422,
  'reply-empty': 422,
  'reply-without-state': 422,
  'reply-which-action': 422,
  'reply-unknown-number': 422,
  'sheet-missing': 422,
  'sheet-unreadable': 422,
  'sheet-too-large': 413,
  'import-moved': 409,
  'same-mark-twice': 422,
  'ends-before-start': 422,
  'milestone-ends-before-start': 422,
  'unknown-dependency': 422,
  'dependency-loop': 422,
  'not-a-day': 422,
  'commitment-needs-person': 422,
  'commitment-needs-wording': 422,
  'commitment-to-come': 422,
  'commitment-unknown': 404,
  'already-ended': 409,
  'not-ended': 409,
  'ending-needs-reason': 422,
  'merger-needs-action': 422,
  'merger-into-itself': 422,
  'transfer-needs-taker': 422,
  'same-pilots': 422,
  'unknown-organisation': 422,
  'organisation-merged': 422,
  'organisation-into-itself': 422,
  'unknown-proposal': 404,
  'unknown-card': 404,
  'unknown-version': 404,
  'unknown-committee': 404,
  'committee-closed': 409,
  'next-before-this': 422,
  'unknown-round': 404,
  'unknown-voice': 404,
  'round-closes-early': 422,
  'remark-missing': 422,
  'document-queue-full': 503,
  'document-too-slow': 503,
} as const;

/** The server half of action-programme. */
export function createActionProgrammeRoom(
  parts: ActionProgrammeParts & { readonly outside?: OutsideParts },
): ServerRoom {
  const own = createHandlers(parts);
  return {
    name: 'action-programme',
    handlers: [...own, ...createOutsideHandlers(parts, own)],
    statuses,
    refusals: actionProgrammeRefusals,
  };
}
