// Takes a reply to the monthly mail: tied by the tag of its address, read as people write, kept once.
import {
  decidePulse,
  type MailReply,
  type MailReplyRefusal,
  monthOf,
  readMailReply,
} from '@trame/core/action-programme';
import type { Refusal } from '@trame/core/kernel';
import { type Database, mintScope, type TenantScope, type Tx } from '../../../../platform/server/db/index.js';
import {
  findMail,
  type IncomingMail,
  type Letter,
  readIncoming,
  type StoredMail,
} from '../../../../platform/server/mail/index.js';
import { actionProgrammeRefusals } from '../../refusals.fr.js';
import { dayOf } from '../context.js';
import { readVoice, type Voice, writeReply } from './answer-routes.js';
import { findReply, findSetting, insertReply, listTerritories } from './pulse.repo.js';
import { findReplyTag, readReplyTag } from './reply-tag.js';
import { isPast } from './token.js';
import { replyWords as words } from './words.fr.js';

/** What became of a mail, and the French sentence that says it. */
export interface ReplyOutcome {
  readonly kind: 'kept' | 'known' | 'refused';
  readonly sentence: string;
}

const refuse = (sentence: string): ReplyOutcome => ({ kind: 'refused', sentence });

interface Tied {
  readonly scope: TenantScope;
  readonly mailId: string;
}

/** Looks for the territory whose key signed one of the addresses. */
async function tieReply(database: Database, mail: IncomingMail): Promise<Tied | null> {
  const tags = mail.to.flatMap((address) => findReplyTag(address) ?? []);
  if (tags.length === 0) return null;
  for (const { space, fabrique } of await listTerritories(database)) {
    const scope = mintScope(space, fabrique);
    const setting = await database.within(scope, (tx) => findSetting(tx, scope));
    if (setting === null) continue;
    const mailId = tags.map((tag) => readReplyTag(tag, setting.secret)).find((id) => id !== null);
    if (mailId !== undefined && mailId !== null) return { scope, mailId };
  }
  return null;
}

/** The actions a letter asked about, in its order: its numbers are theirs. */
function listAsked(letter: Letter | null): readonly string[] {
  const links = (letter?.blocks ?? []).flatMap((block) => (block.kind === 'links' ? block.links : []));
  const ids = links.flatMap(({ href }) => /[?&]action=([0-9a-f-]{36})/.exec(href)?.[1] ?? []);
  return [...new Set(ids)];
}

interface Given {
  readonly mail: IncomingMail;
  readonly stored: StoredMail;
  readonly at: number;
}

function sayUnread({ code, data = {} }: Refusal<MailReplyRefusal>): string {
  return actionProgrammeRefusals[code].replace(/\{(\w+)\}/g, (hole, name: string) =>
    String(data[name] ?? hole),
  );
}

/** Keeps every answer of a reply, or none. */
async function keepReplies(
  tx: Tx,
  link: { readonly scope: TenantScope; readonly correspondentId: string; readonly month: string },
  given: {
    readonly voice: Voice;
    readonly replies: readonly MailReply[];
    readonly asked: readonly string[];
    at: number;
  },
): Promise<string | null> {
  const { voice, replies, asked, at } = given;
  const actionIds = voice.actions.map(({ id }) => id);
  const on = dayOf(at);
  const { correspondentId, month } = link;
  const decided = replies.map(({ rank, state, line }) =>
    decidePulse(
      { actionId: asked[rank - 1] ?? '', state, line, helpFrom: '' },
      { correspondentId, actionIds, month, fallback: voice.setting.fallback, on },
    ),
  );
  for (const one of decided) {
    if (one.ok) continue;
    const { code, data } = one.refusal;
    return code === 'pulse-not-yours'
      ? words.notYours
      : words.tooLong(Number(data?.most), Number(data?.count));
  }
  for (const one of decided) if (one.ok) await writeReply(tx, { link, voice, answer: one.value, now: at });
  return null;
}

async function keepTied(tx: Tx, scope: TenantScope, { mail, stored, at }: Given): Promise<ReplyOutcome> {
  const { messageId } = mail;
  if (await findReply(tx, scope, messageId)) return { kind: 'known', sentence: words.known };
  const { correspondentId, month } = stored.payload as { correspondentId?: string; month?: string };
  if (correspondentId === undefined || month === undefined) return refuse(words.unknown);
  if (isPast(month, dayOf(at))) return refuse(words.past);
  const link = { scope, correspondentId, month };
  const voice = await readVoice(tx, link);
  const asked = listAsked(stored.letter);
  if (voice === null || asked.length === 0) return refuse(words.unknown);
  const read = readMailReply(mail.text, asked.length);
  if (!read.ok) return refuse(sayUnread(read.refusal));
  const refused = await keepReplies(tx, link, { voice, replies: read.value, asked, at });
  if (refused !== null) return refuse(refused);
  await insertReply(tx, scope, { messageId, mailId: stored.id, readAt: new Date(at) });
  const isCurrent = month === monthOf(dayOf(at));
  return { kind: 'kept', sentence: words.kept(read.value.length, isCurrent ? null : month) };
}

/** Takes the bytes of one mail. A mail that cannot be tied writes nothing, and the sentence says why. */
export async function takeReply(database: Database, raw: Buffer, at: number): Promise<ReplyOutcome> {
  const mail = readIncoming(raw);
  if (mail === null) return refuse(words.notMail);
  if (mail.isAutomatic) return refuse(words.automatic);
  const tied = await tieReply(database, mail);
  if (tied === null) return refuse(words.unknown);
  const { scope, mailId } = tied;
  return database.within(scope, async (tx) => {
    const stored = await findMail(tx, scope, mailId);
    return stored === null ? refuse(words.unknown) : keepTied(tx, scope, { mail, stored, at });
  });
}
