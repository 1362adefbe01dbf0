// What the seminar's server half stands on, handed in by whoever composes the server.
import type { Instant } from '@trame/core/kernel';
import type { Conductor } from '@trame/core/seminar';
import type { MethodPaper } from '@trame/core/workshop';
import type { LiveEngine } from '../../../live/server/index.js';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { Press } from '../../../platform/server/document/index.js';
import type { Call } from '../../../platform/server/http/handler.js';
import type { PictureDesk } from '../../../platform/server/picture/index.js';

/** A room that keeps something of the persons of seminars, and follows them in the same transaction. */
export interface PersonFollower {
  forget(tx: Tx, scope: TenantScope, gone: { readonly person: string; readonly at: Date }): Promise<void>;
  move(tx: Tx, scope: TenantScope, pair: { readonly from: string; readonly into: string }): Promise<void>;
}

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
  /** Rooms told when a person is erased, or found to be another. */
  readonly personFollowers?: readonly PersonFollower[];
  readonly version: string;
}

/** The scope of a call on a route of a space. */
export function scopeOf(call: Pick<Call, 'scope'>): TenantScope {
  if (call.scope === null) throw new Error('seminar/scopeOf: a route of a space without a scope');
  return call.scope;
}

/** Tells followers that somebody is erased, before the name goes: cut half-way, the badge still opens and the gesture can be made again. */
export async function tellErased(
  { database, personFollowers = [] }: SeminarParts,
  { scope, person }: { readonly scope: TenantScope; readonly person: string },
  at: Date,
): Promise<void> {
  if (personFollowers.length === 0) return;
  await database.within(scope, async (tx) => {
    for (const follower of personFollowers) await follower.forget(tx, scope, { person, at });
  });
}
