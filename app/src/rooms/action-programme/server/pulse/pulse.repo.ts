// SQL of the pulse: its settings, who answers for what, what left, what was answered.
import { randomBytes, randomUUID } from 'node:crypto';
import type { PulseAnswer, PulseMail } from '@trame/core/action-programme';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { pulseAnswer, pulseCorrespondent, pulseMail, pulseReply, pulseSeat, pulseSetting } from './tables.js';

/** How a territory follows its actions. */
export interface PulseSetting {
  readonly secret: string;
  readonly isOn: boolean;
  readonly fallback: string;
  readonly isPublic: boolean;
}

/** Somebody who answers, and for which actions. */
export interface StoredCorrespondent {
  readonly id: string;
  readonly label: string;
  readonly address: string | null;
  readonly actionIds: readonly string[];
}

const FALLBACK = 'la personne qui suit le programme';

/** The settings of the scope's territory; the first reading makes its key. */
export async function ensureSetting(tx: Tx, scope: TenantScope): Promise<PulseSetting> {
  await tx
    .insert(pulseSetting)
    .values({
      spaceId: scope.space,
      secret: randomBytes(32).toString('base64url'),
      ...{ isOn: false, isPublic: false, fallback: FALLBACK },
    })
    .onConflictDoNothing();
  const setting = await findSetting(tx, scope);
  if (setting === null) throw new Error('pulse/ensureSetting: the settings just made are not there');
  return setting;
}

/** The settings, or null where nobody has opened follow-up yet. */
export async function findSetting(tx: Tx, scope: TenantScope): Promise<PulseSetting | null> {
  const [row] = await tx.select().from(pulseSetting).where(eq(pulseSetting.spaceId, scope.space));
  if (row === undefined) return null;
  const { spaceId: _space, ...setting } = row;
  return setting;
}

export async function updateSetting(
  tx: Tx,
  scope: TenantScope,
  written: Omit<PulseSetting, 'secret'>,
): Promise<void> {
  await ensureSetting(tx, scope);
  await tx.update(pulseSetting).set(written).where(eq(pulseSetting.spaceId, scope.space));
}

/** Holds who answers until the transaction ends: two rounds at once would make one person twice. */
export async function lockCorrespondents(tx: Tx, scope: TenantScope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`pulse ${scope.space}`}, 0))`);
}

/** Who answers, by name. */
export async function listCorrespondents(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly StoredCorrespondent[]> {
  const rows = await tx
    .select()
    .from(pulseCorrespondent)
    .where(eq(pulseCorrespondent.spaceId, scope.space))
    .orderBy(asc(pulseCorrespondent.label), asc(pulseCorrespondent.id));
  const seats = await tx.select().from(pulseSeat).where(eq(pulseSeat.spaceId, scope.space));
  return rows.map(({ id, label, address }) => ({
    ...{ id, label, address },
    actionIds: seats.filter((seat) => seat.correspondentId === id).map(({ actionId }) => actionId),
  }));
}

/** Adds somebody who answers. */
export async function insertCorrespondent(
  tx: Tx,
  scope: TenantScope,
  made: { readonly label: string; readonly address: string | null },
): Promise<string> {
  const id = randomUUID();
  await tx.insert(pulseCorrespondent).values({ ...made, id, spaceId: scope.space });
  return id;
}

export async function renameCorrespondent(
  tx: Tx,
  scope: TenantScope,
  of: { id: string; label: string },
): Promise<void> {
  await tx
    .update(pulseCorrespondent)
    .set({ label: of.label })
    .where(and(eq(pulseCorrespondent.spaceId, scope.space), eq(pulseCorrespondent.id, of.id)));
}

/** Sets for which actions somebody answers. */
export async function replaceSeats(
  tx: Tx,
  scope: TenantScope,
  of: { readonly correspondentId: string; readonly actionIds: readonly string[] },
): Promise<void> {
  const { correspondentId, actionIds } = of;
  await tx
    .delete(pulseSeat)
    .where(and(eq(pulseSeat.spaceId, scope.space), eq(pulseSeat.correspondentId, correspondentId)));
  if (actionIds.length === 0) return;
  await tx
    .insert(pulseSeat)
    .values(actionIds.map((actionId) => ({ spaceId: scope.space, correspondentId, actionId })));
}

/** A mail of the round, and the actions it asked about. */
export interface StoredPulseMail extends PulseMail {
  readonly actionIds: readonly string[];
}

/** The mails of the rounds, from a month on. */
export async function listPulseMails(
  tx: Tx,
  scope: TenantScope,
  from: string,
): Promise<readonly StoredPulseMail[]> {
  const rows = await tx
    .select()
    .from(pulseMail)
    .where(and(eq(pulseMail.spaceId, scope.space), sql`${pulseMail.month} >= ${from}`));
  return rows.map(({ correspondentId, month, kind, sentOn, actionIds }) => ({
    ...{ correspondentId, month, kind, actionIds },
    on: sentOn,
  }));
}

/** Notes that a mail of the round leaves; false when another server noted it first. */
export async function insertPulseMail(tx: Tx, scope: TenantScope, mail: StoredPulseMail): Promise<boolean> {
  const { correspondentId, month, kind, on, actionIds } = mail;
  const rows = await tx
    .insert(pulseMail)
    .values({
      ...{ correspondentId, month, kind },
      spaceId: scope.space,
      sentOn: on,
      actionIds: [...actionIds],
    })
    .onConflictDoNothing()
    .returning({ month: pulseMail.month });
  return rows.length > 0;
}

/** Answers, from a month on. */
export async function listAnswers(tx: Tx, scope: TenantScope, from: string): Promise<readonly PulseAnswer[]> {
  const rows = await tx
    .select()
    .from(pulseAnswer)
    .where(and(eq(pulseAnswer.spaceId, scope.space), sql`${pulseAnswer.month} >= ${from}`))
    .orderBy(asc(pulseAnswer.month), asc(pulseAnswer.answeredOn));
  return rows.map(({ spaceId: _space, answeredOn, ...answer }) => ({ ...answer, on: answeredOn }));
}

/** Keeps an answer; the same pilot's answer of the same month is replaced. */
export async function writeAnswer(tx: Tx, scope: TenantScope, answer: PulseAnswer): Promise<void> {
  const { on, ...columns } = answer;
  const { state, line, helpFrom } = answer;
  await tx
    .insert(pulseAnswer)
    .values({ ...columns, spaceId: scope.space, answeredOn: on })
    .onConflictDoUpdate({
      target: [pulseAnswer.spaceId, pulseAnswer.actionId, pulseAnswer.correspondentId, pulseAnswer.month],
      set: { state, line, helpFrom, answeredOn: on },
    });
}

/** True when a reply of this name was taken before. */
export async function findReply(tx: Tx, scope: TenantScope, messageId: string): Promise<boolean> {
  const rows = await tx
    .select({ mailId: pulseReply.mailId })
    .from(pulseReply)
    .where(and(eq(pulseReply.spaceId, scope.space), eq(pulseReply.messageId, messageId)));
  return rows.length > 0;
}

export async function insertReply(
  tx: Tx,
  scope: TenantScope,
  made: Omit<typeof pulseReply.$inferSelect, 'spaceId'>,
): Promise<void> {
  await tx
    .insert(pulseReply)
    .values({ ...made, spaceId: scope.space })
    .onConflictDoNothing();
}

/** The Fabrique of a territory named by a link; null when there is no such territory. */
export async function findFabriqueOf(database: Database, space: string): Promise<string | null> {
  const found = await database.outside((tx) =>
    tx.execute<{ fabrique: string }>(
      sql`select fabrique_id as fabrique from space where id = ${space}::uuid and kind = 'territory'`,
    ),
  );
  return found.rows[0]?.fabrique ?? null;
}

/** Every territory of the installation, for the rounds. */
export async function listTerritories(
  database: Database,
): Promise<readonly { readonly space: string; readonly fabrique: string }[]> {
  const found = await database.outside((tx) =>
    tx.execute<{ space: string; fabrique: string }>(
      sql`select id as space, fabrique_id as fabrique from space where kind = 'territory' order by id`,
    ),
  );
  return found.rows;
}
