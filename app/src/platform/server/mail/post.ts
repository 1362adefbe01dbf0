// The post: takes what is due, gathers it by reader, sets the words at that moment, sends or keeps.
import type { Database, Tx } from '../db/database.js';
import type { TenantScope } from '../db/scope.js';
import type { MailDoor } from './door.js';
import type { Letter } from './letter.js';
import { delayMails, type StoredMail, settleMails, takeDue, wantsMail } from './mail.repo.js';

/** A kind of mail: how the orders that wait for one reader become one letter, or none when nothing is left to say. */
export interface MailKind {
  readonly id: string;
  render(tx: Tx, scope: TenantScope, mails: readonly StoredMail[]): Promise<Letter | null>;
}

/** What the post stands on. */
export interface PostParts {
  readonly database: Database;
  /** Null without SMTP: mails are kept to be read and printed. */
  readonly door: MailDoor | null;
  readonly kinds: readonly MailKind[];
}

/** What a delivery did. */
export interface Delivery {
  readonly sent: number;
  readonly kept: number;
  readonly refused: number;
  readonly delayed: number;
}

const LEASE = 10 * 60_000;
const MOST = 500;
/** After that many tries, the mail is kept to be printed: nothing is lost. */
const TRIES = 6;

function gather(mails: readonly StoredMail[]): readonly (readonly StoredMail[])[] {
  const batches = new Map<string, StoredMail[]>();
  for (const mail of mails) {
    const key = `${mail.kind} ${mail.address ?? mail.recipient}`;
    batches.set(key, [...(batches.get(key) ?? []), mail]);
  }
  return [...batches.values()];
}

async function isUnwanted(tx: Tx, scope: TenantScope, { address, kind }: StoredMail): Promise<boolean> {
  return address !== null && !(await wantsMail(tx, scope, { address, kind }));
}

/** Sends one letter; false when the server would not take it. */
async function trySend(door: MailDoor, first: StoredMail, letter: Letter): Promise<boolean> {
  const { address, recipient, id } = first;
  try {
    await door.send({ address: address ?? '', recipient, letter, reference: id });
    return true;
  } catch {
    return false;
  }
}

async function deliverBatch(
  parts: PostParts,
  scope: TenantScope,
  given: { readonly batch: readonly StoredMail[]; readonly now: Date },
): Promise<keyof Delivery> {
  const { batch, now } = given;
  const [first] = batch;
  const kind = parts.kinds.find(({ id }) => id === first?.kind);
  if (first === undefined || kind === undefined) throw new Error(`mail/deliver: no words for ${first?.kind}`);
  const ids = batch.map(({ id }) => id);
  const settle = (state: 'sent' | 'kept' | 'refused', letter: Letter | null) =>
    parts.database.within(scope, (tx) => settleMails(tx, scope, { ids, state, at: now, letter }));
  const letter = await parts.database.within(scope, async (tx) =>
    (await isUnwanted(tx, scope, first)) ? null : kind.render(tx, scope, batch),
  );
  if (letter === null) {
    await settle('refused', null);
    return 'refused';
  }
  if (parts.door === null || first.address === null) {
    await settle('kept', letter);
    return 'kept';
  }
  if (await trySend(parts.door, first, letter)) {
    await settle('sent', letter);
    return 'sent';
  }
  if (first.tries >= TRIES) {
    await settle('kept', letter);
    return 'kept';
  }
  const until = new Date(now.getTime() + 5 * 60_000 * 2 ** first.tries);
  await parts.database.within(scope, (tx) => delayMails(tx, scope, { ids, until }));
  return 'delayed';
}

/** Delivers what is due in a space. Run as often as one likes, by as many as one likes: each mail leaves once. */
export async function deliverMails(parts: PostParts, scope: TenantScope, at: number): Promise<Delivery> {
  const now = new Date(at);
  const until = new Date(at + LEASE);
  const due = await parts.database.within(scope, (tx) => takeDue(tx, scope, { now, until, most: MOST }));
  const done: Record<keyof Delivery, number> = { sent: 0, kept: 0, refused: 0, delayed: 0 };
  for (const batch of gather(due)) {
    done[await deliverBatch(parts, scope, { batch, now })] += 1;
  }
  return done;
}
