// Asks for the mails of a round: one to each partner who has an address, on a day when mails leave.
import { findSendingDay, type ValidationRound } from '@trame/core/action-programme';
import type { TenantScope, Tx } from '../../../../../platform/server/db/index.js';
import { queueMail } from '../../../../../platform/server/mail/index.js';
import { dayOf } from '../../context.js';
import { GATHER } from '../../pulse/round.js';

const EARLY = 'T07:00:00Z';

/** Now, or the morning of the first day that is neither a weekend, nor a day off, nor in August. */
function computeDue(at: number): Date {
  const today = dayOf(at);
  const day = findSendingDay(today);
  return day === today ? new Date(at + GATHER) : new Date(`${day}${EARLY}`);
}

/** Asks each partner with an address once. */
export async function askVoices(
  tx: Tx,
  scope: TenantScope,
  given: { readonly round: ValidationRound; readonly at: number },
): Promise<void> {
  const { round, at } = given;
  for (const { id, label, address = null } of round.voices) {
    if (address === null) continue;
    await queueMail(tx, scope, {
      key: `validation/${round.id}/${id}`,
      kind: 'validation-question',
      ...{ address, recipient: label },
      payload: { roundId: round.id, voiceId: id },
      dueAt: computeDue(at),
      madeAt: new Date(at),
    });
  }
}
