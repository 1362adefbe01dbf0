// Lets in whoever shows a personal link: what they may touch is their own, in their own wave.
import { type Database, mintScope, type TenantScope, type Tx } from '../../../../platform/server/db/index.js';
import { refused } from '../../../../platform/server/http/handler.js';
import { hashToken } from '../../../../platform/server/http/token.js';
import { findLink } from './link.repo.js';
import { listActors } from './reading.js';
import { findWave, listMembers, lockSurveys, type StoredMember, type StoredWave } from './wave.repo.js';

/** A link that opens nothing. */
export const UNKNOWN = { code: 'survey-link-unknown' } as const;

/** Somebody who showed their link: what they may touch is their own sheet in that wave. */
export interface Holder {
  readonly scope: TenantScope;
  readonly wave: StoredWave;
  readonly subject: string;
  /** The closed roster without those who objected. */
  readonly actors: readonly StoredMember[];
}

/** A moment as a day, `YYYY-MM-DD`. */
export const formatDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Finds who holds a link; whoever objected holds nothing any more. */
export async function admit<T>(
  database: Database,
  given: { readonly token: string; readonly lock: 'alone' | 'together' },
  work: (tx: Tx, holder: Holder) => Promise<T>,
): Promise<T | ReturnType<typeof refused>> {
  const owner = /^[\w-]{22}$/.test(given.token)
    ? await database.outside((tx) => findLink(tx, hashToken(given.token)))
    : null;
  if (owner === null) return refused(UNKNOWN);
  const scope = mintScope(owner.space, owner.fabrique);
  return database.within(scope, async (tx) => {
    await lockSurveys(tx, scope, given.lock);
    const wave = await findWave(tx, scope, owner.wave);
    const actors = listActors(await listMembers(tx, scope, owner.wave));
    const isThere = actors.some(({ subjectId }) => subjectId === owner.subject);
    if (wave === null || !isThere) return refused(UNKNOWN);
    return work(tx, { scope, wave, subject: owner.subject, actors });
  });
}
