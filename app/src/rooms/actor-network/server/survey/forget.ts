// The ways out of a survey: withdraw, object, or leave with one's line of the roster.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { eraseAnswers, eraseMentions } from './sheet.repo.js';
import { eraseWishes } from './shown.repo.js';
import { findSubject, lockSurveys, recordObjection } from './wave.repo.js';

/** True when somebody already stands in a survey: their line cannot be brought into another. */
export async function isSurveyed(tx: Tx, scope: TenantScope, line: string): Promise<boolean> {
  return (await findSubject(tx, scope, line)) !== null;
}

/** Erases one's own answers and the ties one showed; what others said stays. */
export async function withdraw(tx: Tx, scope: TenantScope, subject: string): Promise<void> {
  await eraseAnswers(tx, scope, { subject });
  await eraseWishes(tx, scope, { self: subject });
}

async function forgetSubject(tx: Tx, scope: TenantScope, subject: string): Promise<void> {
  await withdraw(tx, scope, subject);
  await eraseMentions(tx, scope, subject);
}

/** Erases one's answers and what others said of one, and holds for the surveys to come. */
export async function object(
  tx: Tx,
  scope: TenantScope,
  { subject, at }: { readonly subject: string; readonly at: Date },
): Promise<void> {
  await forgetSubject(tx, scope, subject);
  await recordObjection(tx, scope, { subject, at });
}

/** Erases a person's answers and what others said of them; their number goes with their line. */
export async function forgetPerson(tx: Tx, scope: TenantScope, line: string): Promise<void> {
  await lockSurveys(tx, scope, 'alone');
  const subject = await findSubject(tx, scope, line);
  if (subject !== null) await forgetSubject(tx, scope, subject);
}
