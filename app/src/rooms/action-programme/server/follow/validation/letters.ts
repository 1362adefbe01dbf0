// The mail that asks a partner for its word, set when it leaves: nobody who answered, or whose round is over, is asked.
import { isRoundOpen } from '@trame/core/action-programme';
import type { TenantScope, Tx } from '../../../../../platform/server/db/index.js';
import type { LetterBlock, MailKind, StoredMail } from '../../../../../platform/server/mail/index.js';
import { comparisonWords } from '../../../words.fr.js';
import { dayOf } from '../../context.js';
import type { LetterParts } from '../../pulse/letters.js';
import { ensureSetting } from '../../pulse/pulse.repo.js';
import { findVersion } from '../../version/version.repo.js';
import { findRound } from '../follow.repo.js';
import { createVoiceToken } from './token.js';
import { validationWords as words } from './words.fr.js';

interface Payload {
  readonly roundId: string;
  readonly voiceId: string;
}

async function setAsked(
  parts: LetterParts,
  tx: Tx,
  given: { readonly scope: TenantScope; readonly mail: StoredMail; readonly secret: string },
): Promise<readonly LetterBlock[]> {
  const { scope, mail, secret } = given;
  const { roundId, voiceId } = mail.payload as unknown as Payload;
  const round = await findRound(tx, scope, roundId);
  const voice = round?.voices.find(({ id }) => id === voiceId);
  if (round === null || voice === undefined || voice.answer !== null) return [];
  if (!isRoundOpen(round, dayOf(mail.dueAt.getTime()))) return [];
  const version = await findVersion(tx, scope, round.versionId);
  const token = createVoiceToken({ space: scope.space, roundId, voiceId }, secret);
  const { closesOn } = round;
  return [
    { kind: 'text', text: words.intro(voice.label, version?.label ?? '') },
    { kind: 'links', links: [{ label: words.open, href: `${parts.publicUrl()}/api/validation/${token}` }] },
    {
      kind: 'note',
      text: closesOn === null ? words.noUntil : words.until(comparisonWords.formatDay(closesOn)),
    },
  ];
}

/** The kind of mail of rounds: one letter for all that waits for one reader. */
export function createValidationKinds(parts: LetterParts): readonly MailKind[] {
  return [
    {
      id: 'validation-question',
      render: async (tx, scope, mails) => {
        const { secret } = await ensureSetting(tx, scope);
        const asked: LetterBlock[] = [];
        for (const mail of mails) asked.push(...(await setAsked(parts, tx, { scope, mail, secret })));
        if (asked.length === 0) return null;
        return {
          subject: words.subject(await parts.readTerritoryName(tx, scope)),
          blocks: [
            { kind: 'text', text: words.hello },
            ...asked,
            { kind: 'note', text: words.silence },
            { kind: 'note', text: words.personal },
          ],
        };
      },
    },
  ];
}
