// The routes of introductions, for whoever puts them to people and for the people asked.
import type { Handler } from '../../../../platform/server/http/handler.js';
import type { ActorNetworkParts } from '../routes.js';
import { createOwnIntroductionHandlers } from './own-routes.js';
import { createIntroductionHandlers } from './routes.js';
import type { IntroductionTools } from './tools.js';

/** Every route of introductions; none when no room tells pairs. */
export function createIntroductionRoutes(
  parts: Pick<ActorNetworkParts, 'database' | 'introductions'>,
): readonly Handler[] {
  if (parts.introductions === undefined) return [];
  const tools: IntroductionTools = { database: parts.database, ...parts.introductions };
  return [...createIntroductionHandlers(tools), ...createOwnIntroductionHandlers(tools)];
}
