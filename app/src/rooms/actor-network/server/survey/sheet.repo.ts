// SQL of what people answered, under their number; and of everything that erases it.
import { forgetPersons, type SurveySheet } from '@trame/core/actor-network';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { surveyOperation, surveyScreen, surveySheet, surveyWord } from './tables.js';

/** A sheet under a number. */
export interface StoredSheet {
  readonly subjectId: string;
  readonly sheet: SurveySheet;
  readonly version: number;
}

/** One person in one wave. */
export interface SheetKey {
  readonly wave: string;
  readonly subject: string;
}

const isSheet = (scope: TenantScope, key: SheetKey) =>
  and(
    eq(surveySheet.spaceId, scope.space),
    eq(surveySheet.waveId, key.wave),
    eq(surveySheet.subjectId, key.subject),
  );

/** A person's sheet, held until the transaction ends. */
export async function holdSheet(tx: Tx, scope: TenantScope, key: SheetKey): Promise<StoredSheet | null> {
  const [row] = await tx
    .select({ subjectId: surveySheet.subjectId, sheet: surveySheet.sheet, version: surveySheet.version })
    .from(surveySheet)
    .where(isSheet(scope, key))
    .for('update');
  return row ?? null;
}

/** The sheets of a wave. */
export async function listSheets(tx: Tx, scope: TenantScope, wave: string): Promise<readonly StoredSheet[]> {
  return tx
    .select({ subjectId: surveySheet.subjectId, sheet: surveySheet.sheet, version: surveySheet.version })
    .from(surveySheet)
    .where(and(eq(surveySheet.spaceId, scope.space), eq(surveySheet.waveId, wave)));
}

/** Who reached the end of the list, by wave and number: organisers are told how many, and whom to remind. */
export async function listAnswered(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly { readonly wave: string; readonly subject: string }[]> {
  const { rows } = await tx.execute<{ wave: string; subject: string }>(sql`
    select wave_id::text as wave, subject_id::text as subject from survey_sheet
    where space_id = ${scope.space}::uuid and (sheet->>'whoDone')::boolean`);
  return rows;
}

/** Writes a sheet; made when it is not there. */
export async function upsertSheet(
  tx: Tx,
  scope: TenantScope,
  given: SheetKey & { readonly sheet: SurveySheet; readonly at: Date },
): Promise<void> {
  const { wave, subject, sheet, at } = given;
  await tx
    .insert(surveySheet)
    .values({ spaceId: scope.space, waveId: wave, subjectId: subject, sheet, openedAt: at, writtenAt: at })
    .onConflictDoUpdate({
      target: [surveySheet.spaceId, surveySheet.waveId, surveySheet.subjectId],
      set: { sheet, writtenAt: at, version: sql`${surveySheet.version} + 1` },
    });
}

/** Notes an operation; false when it was noted before. */
export async function recordOperation(
  tx: Tx,
  scope: TenantScope,
  given: SheetKey & { readonly op: string },
): Promise<boolean> {
  const rows = await tx
    .insert(surveyOperation)
    .values({ spaceId: scope.space, waveId: given.wave, subjectId: given.subject, op: given.op })
    .onConflictDoNothing()
    .returning({ op: surveyOperation.op });
  return rows.length > 0;
}

/** Counts one more visit of a screen. */
export async function recordScreen(
  tx: Tx,
  scope: TenantScope,
  visit: { readonly wave: string; readonly step: string; readonly seconds: number },
): Promise<void> {
  await tx
    .insert(surveyScreen)
    .values({
      spaceId: scope.space,
      waveId: visit.wave,
      step: visit.step,
      seconds: visit.seconds,
      visits: 1,
    })
    .onConflictDoUpdate({
      target: [surveyScreen.spaceId, surveyScreen.waveId, surveyScreen.step, surveyScreen.seconds],
      set: { visits: sql`${surveyScreen.visits} + 1` },
    });
}

/** The median time of each screen of a wave. */
export async function listScreenTimes(
  tx: Tx,
  scope: TenantScope,
  wave: string,
): Promise<readonly { readonly step: string; readonly visits: number; readonly median: number }[]> {
  const { rows } = await tx.execute<{ step: string; visits: string; median: number }>(sql`
    select step, sum(visits) as visits, percentile_disc(0.5) within group (order by seconds) as median
    from survey_screen cross join lateral generate_series(1, least(visits, 500))
    where space_id = ${scope.space}::uuid and wave_id = ${wave}::uuid group by step order by step`);
  return rows.map(({ step, visits, median }) => ({ step, visits: Number(visits), median: Number(median) }));
}

export async function insertWord(
  tx: Tx,
  scope: TenantScope,
  word: {
    readonly id: string;
    readonly wave: string;
    readonly kind: 'missing' | 'free';
    readonly body: string;
    readonly writtenOn: string;
  },
): Promise<void> {
  const { wave, ...words } = word;
  await tx
    .insert(surveyWord)
    .values({ ...words, waveId: wave, spaceId: scope.space })
    .onConflictDoNothing();
}

export async function listWords(tx: Tx, scope: TenantScope, wave: string) {
  return tx
    .select({ kind: surveyWord.kind, body: surveyWord.body, writtenOn: surveyWord.writtenOn })
    .from(surveyWord)
    .where(and(eq(surveyWord.spaceId, scope.space), eq(surveyWord.waveId, wave)));
}

/** Erases what one person answered, in one wave or in all; what others said of them stays. */
export async function eraseAnswers(
  tx: Tx,
  scope: TenantScope,
  key: { readonly subject: string; readonly wave?: string },
): Promise<void> {
  for (const table of [surveySheet, surveyOperation]) {
    const theirs = and(eq(table.spaceId, scope.space), eq(table.subjectId, key.subject));
    await tx.delete(table).where(key.wave === undefined ? theirs : and(theirs, eq(table.waveId, key.wave)));
  }
}

/** Erases what everybody said of one person, in every wave whose answers are still kept. */
export async function eraseMentions(tx: Tx, scope: TenantScope, subject: string): Promise<number> {
  const rows = await tx
    .select({ wave: surveySheet.waveId, subjectId: surveySheet.subjectId, sheet: surveySheet.sheet })
    .from(surveySheet)
    .where(and(eq(surveySheet.spaceId, scope.space), sql`${surveySheet.sheet}::text like ${`%${subject}%`}`))
    .for('update');
  for (const row of rows) {
    await tx
      .update(surveySheet)
      .set({ sheet: forgetPersons(row.sheet, [subject]), version: sql`${surveySheet.version} + 1` })
      .where(isSheet(scope, { wave: row.wave, subject: row.subjectId }));
  }
  return rows.length;
}

/** Erases the raw answers of a wave; its released figures stay. */
export async function eraseWaveAnswers(tx: Tx, scope: TenantScope, wave: string): Promise<void> {
  for (const table of [surveySheet, surveyOperation, surveyWord]) {
    await tx.delete(table).where(and(eq(table.spaceId, scope.space), eq(table.waveId, wave)));
  }
}

/** Erases free words written before a day. */
export async function eraseOldWords(tx: Tx, scope: TenantScope, before: string): Promise<void> {
  await tx
    .delete(surveyWord)
    .where(and(eq(surveyWord.spaceId, scope.space), lt(surveyWord.writtenOn, before)));
}
