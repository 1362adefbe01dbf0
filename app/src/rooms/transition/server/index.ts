// The door of transition's server half.
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { transitionRefusals } from '../refusals.fr.js';
import type { TransitionParts } from './parts.js';
import { createHandlers } from './routes.js';

export type { GivenTo, SituationGift, TransitionParts } from './parts.js';

/** The server half of transition. */
export function createTransitionRoom(parts: TransitionParts): ServerRoom {
  return {
    name: 'transition',
    handlers: createHandlers(parts),
    statuses: {
      'situation-unknown': 404,
      'situation-edited-meanwhile': 409,
      'situations-full': 422,
      'situations-none': 422,
      'seminar-unknown': 404,
      'seminar-already-open': 409,
      'seminar-without-retro': 422,
      'agenda-refused': 422,
      'retro-full': 422,
    },
    refusals: transitionRefusals,
  };
}
