// The door of people's server half: accounts, sessions, links, rights.
import type { RouteShape } from '../../../platform/contract.js';
import type { Database } from '../../../platform/server/db/index.js';
import { createFailureLimit, type FailureLimit } from '../../../platform/server/http/failure-limit.js';
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { refusals } from '../refusals.fr.js';
import { createHandlers } from './routes.js';

export { createGrantReader, type GrantedSpace, listGrantedSpaces } from './grant-reader.js';
export { createAccount, createGrant, type Grant, type Organiser } from './repo.js';
export {
  createOrganiserLink,
  ensureFirstAccount,
  openSession,
  type SignInLink,
} from './sign-in.js';

/** What people stands on. */
export interface PeopleParts {
  readonly database: Database;
  readonly listRoutes: () => readonly RouteShape[];
  readonly failures?: FailureLimit;
}

/** The server half of people. */
export function createPeopleRoom(parts: PeopleParts): ServerRoom {
  return {
    name: 'people',
    handlers: createHandlers({ ...parts, failures: parts.failures ?? createFailureLimit() }),
    statuses: {
      'link-unusable': 401,
      'too-many-failures': 429,
      'account-unknown': 404,
      'organiser-unknown': 404,
      'space-unknown': 422,
      'name-empty': 422,
      'last-owner': 409,
    },
    refusals,
  };
}
