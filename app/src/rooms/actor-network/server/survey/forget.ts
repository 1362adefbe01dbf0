// What the surveys keep under a name, when the name goes.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { eraseAnswers, eraseMentions } from './sheet.repo.js';
import { eraseWishes } from './shown.repo.js';
import { findSubject, lockSurveys } from './wave.repo.js';

/** True when somebody already stands in a survey: their line cannot be brought into another. */
export async function isSurveyed(tx: Tx, scope: TenantScope, line: string): Promise<boolean> {
  return (await findSubject(tx, scope, line)) !== null;
}

/** Erases a person's answers and what others said of them; their number goes with their line. */
export async function forgetPerson(tx: Tx, scope: TenantScope, line: string): Promise<void> {
  await lockSurveys(tx, scope, 'alone');
  const subject = await findSubject(tx, scope, line);
  if (subject === null) return;
  await eraseAnswers(tx, scope, { subject });
  await eraseMentions(tx, scope, subject);
  await eraseWishes(tx, scope, { self: subject });
}
