// SQL of erasures done again after a restore: people are found by the digest of their number.
import { and, eq, inArray } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Erasure, hashPerson, recordErasure } from '../../../../platform/server/erasure/index.js';
import { rosterLine } from '../roster/tables.js';
import { forgetPerson } from './forget.js';
import { eraseAnswers, eraseMentions } from './sheet.repo.js';
import { eraseWishes } from './shown.repo.js';
import { surveySubject } from './tables.js';
import { recordObjection } from './wave.repo.js';

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

async function forgetSubjects(tx: Tx, scope: TenantScope, erased: readonly Erasure[]): Promise<number> {
  const subjects = await tx
    .select({ id: surveySubject.id })
    .from(surveySubject)
    .where(eq(surveySubject.spaceId, scope.space));
  let count = 0;
  for (const { id: subject } of subjects) {
    for (const { kind, at } of erased.filter(({ hash }) => hash === hashPerson(subject))) {
      await eraseAnswers(tx, scope, { subject });
      await eraseWishes(tx, scope, { self: subject });
      if (kind === 'objection') {
        await eraseMentions(tx, scope, subject);
        await recordObjection(tx, scope, { subject, at: new Date(at) });
      }
      await recordErasure(tx, scope, { kind, id: subject, at: new Date(at) });
      count += 1;
    }
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
  return subjects + (await forgetLines(tx, scope, erased));
}
