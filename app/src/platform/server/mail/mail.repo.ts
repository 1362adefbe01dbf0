// SQL of mails: asked for once, taken by one sender at a time, settled with the words that left.
import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, lte, ne, sql } from 'drizzle-orm';
import type { Tx } from '../db/database.js';
import type { TenantScope } from '../db/scope.js';
import type { Letter } from './letter.js';
import { mailItem, mailPreference } from './tables.js';

/** A mail as kept. */
export type StoredMail = Omit<typeof mailItem.$inferSelect, 'spaceId'>;

/** A mail to be sent: what it is about, not its words. */
export interface MailOrder {
  /** Asking twice with one key is asking once. */
  readonly key: string;
  readonly kind: string;
  /** Null for somebody without an address: the mail is kept to be printed. */
  readonly address: string | null;
  readonly recipient: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly dueAt: Date;
  readonly madeAt: Date;
}

/** Asks for a mail; false when it was asked for before. */
export async function queueMail(tx: Tx, scope: TenantScope, order: MailOrder): Promise<boolean> {
  const rows = await tx
    .insert(mailItem)
    .values({ ...order, spaceId: scope.space, id: randomUUID() })
    .onConflictDoNothing()
    .returning({ id: mailItem.id });
  return rows.length > 0;
}

const columns = {
  id: mailItem.id,
  key: mailItem.key,
  kind: mailItem.kind,
  address: mailItem.address,
  recipient: mailItem.recipient,
  payload: mailItem.payload,
  state: mailItem.state,
  dueAt: mailItem.dueAt,
  madeAt: mailItem.madeAt,
  tries: mailItem.tries,
  settledAt: mailItem.settledAt,
  letter: mailItem.letter,
};

/** Takes the mails that are due, for a while: a sender that dies leaves them to the next one. */
export async function takeDue(
  tx: Tx,
  scope: TenantScope,
  at: { readonly now: Date; readonly until: Date; readonly most: number },
): Promise<readonly StoredMail[]> {
  const due = await tx
    .select({ id: mailItem.id })
    .from(mailItem)
    .where(and(eq(mailItem.spaceId, scope.space), eq(mailItem.state, 'waiting'), lte(mailItem.dueAt, at.now)))
    .orderBy(asc(mailItem.dueAt), asc(mailItem.id))
    .limit(at.most)
    .for('update', { skipLocked: true });
  if (due.length === 0) return [];
  return tx
    .update(mailItem)
    .set({ dueAt: at.until, tries: sql`${mailItem.tries} + 1` })
    .where(
      and(
        eq(mailItem.spaceId, scope.space),
        inArray(
          mailItem.id,
          due.map(({ id }) => id),
        ),
      ),
    )
    .returning(columns);
}

/** Settles mails: sent, kept to be printed, or refused by whoever would have received them. */
export async function settleMails(
  tx: Tx,
  scope: TenantScope,
  settled: {
    readonly ids: readonly string[];
    readonly state: 'sent' | 'kept' | 'refused';
    readonly at: Date;
    readonly letter: Letter | null;
  },
): Promise<void> {
  const { ids, state, at, letter } = settled;
  await tx
    .update(mailItem)
    .set({ state, settledAt: at, letter })
    .where(and(eq(mailItem.spaceId, scope.space), inArray(mailItem.id, [...ids])));
}

/** Puts mails back in the queue for a later try. */
export async function delayMails(
  tx: Tx,
  scope: TenantScope,
  delayed: { readonly ids: readonly string[]; readonly until: Date },
): Promise<void> {
  await tx
    .update(mailItem)
    .set({ dueAt: delayed.until })
    .where(and(eq(mailItem.spaceId, scope.space), inArray(mailItem.id, [...delayed.ids])));
}

/** The mails of a space, the last first; those refused by their reader are not shown. */
export async function listMails(tx: Tx, scope: TenantScope, most: number): Promise<readonly StoredMail[]> {
  return tx
    .select(columns)
    .from(mailItem)
    .where(and(eq(mailItem.spaceId, scope.space), ne(mailItem.state, 'refused')))
    .orderBy(desc(mailItem.madeAt), asc(mailItem.id))
    .limit(most);
}

/** One mail of a space, whatever became of it. */
export async function findMail(tx: Tx, scope: TenantScope, id: string): Promise<StoredMail | null> {
  const [found] = await tx
    .select(columns)
    .from(mailItem)
    .where(and(eq(mailItem.spaceId, scope.space), eq(mailItem.id, id)));
  return found ?? null;
}

/** True unless the address asked not to receive mails of this kind. */
export async function wantsMail(
  tx: Tx,
  scope: TenantScope,
  of: { address: string; kind: string },
): Promise<boolean> {
  const [found] = await tx
    .select({ wanted: mailPreference.wanted })
    .from(mailPreference)
    .where(
      and(
        eq(mailPreference.spaceId, scope.space),
        eq(mailPreference.address, of.address),
        eq(mailPreference.kind, of.kind),
      ),
    );
  return found?.wanted ?? true;
}

/** Keeps what somebody wants to receive. */
export async function writePreference(
  tx: Tx,
  scope: TenantScope,
  choice: { readonly address: string; readonly kind: string; readonly wanted: boolean; readonly at: Date },
): Promise<void> {
  const { address, kind, wanted, at } = choice;
  await tx
    .insert(mailPreference)
    .values({ spaceId: scope.space, address, kind, wanted, changedAt: at })
    .onConflictDoUpdate({
      target: [mailPreference.spaceId, mailPreference.address, mailPreference.kind],
      set: { wanted, changedAt: at },
    });
}
