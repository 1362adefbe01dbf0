// What a programme lives through beyond its sheets: acts, origins, versions, follow-up, committees.
import type { Handler } from '../../../../platform/server/http/handler.js';
import type { ActionProgrammeParts } from '../context.js';
import { createFollowHandlers } from '../follow/follow-routes.js';
import { createThemeHandlers } from '../theme/theme-routes.js';
import { createVersionHandlers } from '../version/version-routes.js';
import { createActHandlers } from './acts.js';
import { createCommitteeHandlers } from './committee.js';
import { createOriginHandlers } from './origin.js';

/** Their routes, in the order of the API page. */
export function createLifeHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    ...createActHandlers(parts),
    ...createOriginHandlers(parts),
    ...createVersionHandlers(parts),
    ...createFollowHandlers(parts),
    ...createCommitteeHandlers(parts),
    ...createThemeHandlers(parts),
  ];
}
