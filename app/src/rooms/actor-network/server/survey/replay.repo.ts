// SQL of erasures done again after a restore: people are found by the digest of their number.
import { and, eq, inArray } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Erasure, hashPerson, recordErasure } from '../../../../platform/server/erasure/index.js';
import { forgetIntroducedAgain } from '../introductions/forget.js';
import { rosterLine } from '../roster/tables.js';
import { forgetPerson, object, withdraw } from './forget.js';
import { eraseWishes, listWishedPairs, nameWish } from './shown.repo.js';
import { surveySubject } from './tables.js';

async function forgetLines(tx: Tx, scope: TenantScope, erased: readonly Erasure[]): Promise<number> {
  const hashes = new Map(erased.filter(({ kind }) => kind === 'person').map((one) => [one.hash, one]));
  const lines = await tx
    .select({ id: rosterLine.id })
    .from(rosterLine)
    .where(eq(rosterLine.spaceId, scope.space));
  const gone = lines.map(({ id }) => id).filter((id) => hashes.has(hashPerson(id)));
  for (const id of gone) {
    await forgetPerson(tx, scope, id);
    await recordErasure(tx, scope, {
      kind: 'person',
      id,
      at: new Date(hashes.get(hashPerson(id))?.at ?? 0),
    });
  }
  if (gone.length > 0) {
    await tx.delete(rosterLine).where(and(eq(rosterLine.spaceId, scope.space), inArray(rosterLine.id, gone)));
  }
  return gone.length;
}

/** A way out taken several times is one effect; an objection that the backup already holds is none. */
async function leaveSubject(
  tx: Tx,
  scope: TenantScope,
  left: { readonly subject: string; readonly objectedAt: Date | null; readonly erased: readonly Erasure[] },
): Promise<number> {
  const { subject, objectedAt, erased } = left;
  for (const { kind, at } of erased) await recordErasure(tx, scope, { kind, id: subject, at: new Date(at) });
  if (erased.length === 0 || objectedAt !== null) return 0;
  const objection = erased.find(({ kind }) => kind === 'objection');
  if (objection === undefined) await withdraw(tx, scope, subject);
  else await object(tx, scope, { subject, at: new Date(objection.at) });
  return 1;
}

async function forgetSubjects(tx: Tx, scope: TenantScope, erased: readonly Erasure[]): Promise<number> {
  const subjects = await tx
    .select({ subject: surveySubject.id, objectedAt: surveySubject.objectedAt })
    .from(surveySubject)
    .where(eq(surveySubject.spaceId, scope.space));
  const ways = erased.filter(({ kind }) => kind === 'objection' || kind === 'answers');
  let count = 0;
  for (const { subject, objectedAt } of subjects) {
    const own = ways.filter(({ hash }) => hash === hashPerson(subject));
    count += await leaveSubject(tx, scope, { subject, objectedAt, erased: own });
  }
  return count;
}

/** Takes back again the ties of the map that somebody took back. */
async function forgetWishes(tx: Tx, scope: TenantScope, erased: readonly Erasure[]): Promise<number> {
  const hashes = new Map(erased.filter(({ kind }) => kind === 'wish').map((one) => [one.hash, one]));
  if (hashes.size === 0) return 0;
  let count = 0;
  for (const [self, other] of await listWishedPairs(tx, scope)) {
    const id = nameWish(self, other);
    const one = hashes.get(hashPerson(id));
    if (one === undefined) continue;
    await eraseWishes(tx, scope, { self, other });
    await recordErasure(tx, scope, { kind: 'wish', id, at: new Date(one.at) });
    count += 1;
  }
  return count;
}

/** Erases again whoever the ledger names and a restored backup brought back; answers how many erasures were done again. */
export async function replayErasures(
  tx: Tx,
  scope: TenantScope,
  erased: readonly Erasure[],
): Promise<number> {
  const subjects = await forgetSubjects(tx, scope, erased);
  const wishes = await forgetWishes(tx, scope, erased);
  const introduced = await forgetIntroducedAgain(tx, scope, erased);
  return subjects + wishes + introduced + (await forgetLines(tx, scope, erased));
}
