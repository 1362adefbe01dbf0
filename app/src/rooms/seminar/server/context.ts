// What the seminar's server half stands on, handed in by whoever composes the server.
import type { Instant } from '@trame/core/kernel';
import type { Conductor } from '@trame/core/seminar';
import type { MethodPaper } from '@trame/core/workshop';
import type { LiveEngine } from '../../../live/server/index.js';
import type { Database, TenantScope } from '../../../platform/server/db/index.js';
import type { Press } from '../../../platform/server/document/index.js';
import type { Call } from '../../../platform/server/http/handler.js';
import type { PictureDesk } from '../../../platform/server/picture/index.js';

/** The parts of the room. */
export interface SeminarParts {
  readonly database: Database;
  readonly engine: LiveEngine;
  /** The conductor that the engine runs, made with the methods of the house. */
  readonly conductor: Conductor;
  /** What each method can put on paper. */
  readonly papers: readonly MethodPaper[];
  readonly press: Press;
  /** Where photos are judged and made light. */
  readonly desk: PictureDesk;
  readonly clock: () => Instant;
  /** The address phones can reach, without a slash at the end. */
  readonly publicUrl: () => string;
  /** How the space and its Fabrique are called; the names belong to other rooms. */
  readonly readNames: (scope: TenantScope) => Promise<{ readonly space: string; readonly fabrique: string }>;
  /** Organisations that already work together, by what is on record; nobody when no room tells. */
  readonly listKnownPairs?: (scope: TenantScope) => Promise<readonly (readonly [string, string])[]>;
  readonly version: string;
}

/** The scope of a call on a route of a space. */
export function scopeOf(call: Pick<Call, 'scope'>): TenantScope {
  if (call.scope === null) throw new Error('seminar/scopeOf: a route of a space without a scope');
  return call.scope;
}
