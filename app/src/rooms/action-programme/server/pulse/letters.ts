// The words of the pulse's mails, set when they leave: actions as they are that day, links signed that day.
import { isUnderWay, pulseStates } from '@trame/core/action-programme';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { Letter, LetterBlock, MailKind, StoredMail } from '../../../../platform/server/mail/index.js';
import { getStoredProgramme, type StoredAction } from '../repo.js';
import { ensureSetting, listAnswers, listCorrespondents } from './pulse.repo.js';
import { createReplyTag } from './reply-tag.js';
import { createPulseToken } from './token.js';
import { replyWords, stateLabels, pulseWords as words } from './words.fr.js';

/** What the mails need to know of their installation. */
export interface LetterParts {
  /** Address people use, without a closing slash. */
  readonly publicUrl: () => string;
  readonly readTerritoryName: (tx: Tx, scope: TenantScope) => Promise<string>;
  /** True when somebody reads replies. */
  readonly takesReplies?: boolean;
}

function setAction(action: StoredAction, address: string, rank: number | null): readonly LetterBlock[] {
  const links = pulseStates.map((state) => ({
    label: stateLabels[state],
    href: `${address}?action=${action.id}&state=${state}`,
  }));
  return [
    { kind: 'title', text: rank === null ? action.title : `${rank}. ${action.title}` },
    { kind: 'links', links },
  ];
}

interface Asked {
  readonly actions: readonly StoredAction[];
  readonly address: string;
  readonly territory: string;
  readonly month: string;
  /** Null when nobody reads replies. */
  readonly replyTag: string | null;
}

async function readAsked(
  parts: LetterParts,
  tx: Tx,
  given: { scope: TenantScope; mail: StoredMail },
): Promise<Asked | null> {
  const { scope, mail } = given;
  const { correspondentId, month } = mail.payload as { correspondentId: string; month: string };
  const { secret } = await ensureSetting(tx, scope);
  const to = (await listCorrespondents(tx, scope)).find(({ id }) => id === correspondentId);
  const { actions } = await getStoredProgramme(tx, scope);
  const own = actions.filter((action) => to?.actionIds.includes(action.id) === true && isUnderWay(action));
  if (own.length === 0) return null;
  const token = createPulseToken({ space: scope.space, correspondentId, month }, secret);
  const territory = await parts.readTerritoryName(tx, scope);
  const replyTag = parts.takesReplies === true ? createReplyTag(mail.id, secret) : null;
  return { actions: own, address: `${parts.publicUrl()}/api/pulse/${token}`, territory, month, replyTag };
}

const FOOT: readonly LetterBlock[] = [
  { kind: 'note', text: words.handNote },
  { kind: 'note', text: words.linkNote },
  { kind: 'note', text: words.stopNote },
];

function setLetter(
  subject: string,
  intro: string,
  { actions, address, replyTag }: Pick<Asked, 'actions' | 'address' | 'replyTag'>,
): Letter {
  const isNumbered = replyTag !== null && actions.length > 1;
  const note: readonly LetterBlock[] =
    replyTag === null ? [] : [{ kind: 'note', text: replyWords.note(actions.length) }];
  return {
    subject,
    blocks: [
      { kind: 'text', text: words.hello },
      { kind: 'text', text: intro },
      ...actions.flatMap((action, at) => setAction(action, address, isNumbered ? at + 1 : null)),
      ...note,
      ...FOOT,
    ],
    ...(replyTag !== null && { replyTag }),
  };
}

/** The two kinds of mail of the pulse: a preference is kept for each. */
export function createPulseKinds(parts: LetterParts): readonly MailKind[] {
  return [
    {
      id: 'pulse-question',
      render: async (tx, scope, mails) => {
        const [mail] = mails.toReversed();
        const asked = mail === undefined ? null : await readAsked(parts, tx, { scope, mail });
        if (asked === null) return null;
        const { territory, actions, month } = asked;
        return setLetter(words.subject(territory, actions.length, month), words.intro, asked);
      },
    },
    {
      id: 'pulse-reminder',
      render: async (tx, scope, mails) => {
        const [mail] = mails.toReversed();
        const asked = mail === undefined ? null : await readAsked(parts, tx, { scope, mail });
        if (asked === null || mail === undefined) return null;
        const { territory, month } = asked;
        const answered = await listAnswers(tx, scope, month);
        // Whoever answered since the reminder was asked for is not reminded.
        const silent = asked.actions.filter(
          ({ id }) =>
            !answered.some(
              (one) =>
                one.actionId === id &&
                one.month === month &&
                one.correspondentId === mail.payload.correspondentId,
            ),
        );
        if (silent.length === 0) return null;
        return setLetter(words.reminderSubject(territory, month), words.reminderIntro, {
          ...asked,
          actions: silent,
        });
      },
    },
  ];
}
