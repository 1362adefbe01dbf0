// SQL of themes: those of the Fabrique, and each territory's own words for them.
import type { Theme } from '@trame/core/action-programme';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { programme, programmeTheme, sharedProgramme } from '../tables.js';

/** Themes common to the territories of the scope's Fabrique. */
export async function listThemes(tx: Tx, scope: TenantScope): Promise<readonly Theme[]> {
  return tx
    .select({ id: programmeTheme.id, label: programmeTheme.label })
    .from(programmeTheme)
    .where(eq(programmeTheme.spaceId, scope.fabrique))
    .orderBy(asc(programmeTheme.position), asc(programmeTheme.id));
}

/** Holds the themes of a Fabrique until the transaction ends: no two of them take one name. */
export async function lockThemes(tx: Tx, scope: TenantScope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`theme ${scope.fabrique}`}, 0))`);
}

/** Adds themes after those that are there; one that has the same id stays as it is. */
export async function insertThemes(tx: Tx, scope: TenantScope, themes: readonly Theme[]): Promise<void> {
  const known = (await listThemes(tx, scope)).length;
  for (const [rank, theme] of themes.entries()) {
    await tx
      .insert(programmeTheme)
      .values({ ...theme, position: known + rank, spaceId: scope.fabrique })
      .onConflictDoNothing();
  }
}

export async function renameTheme(tx: Tx, scope: TenantScope, theme: Theme): Promise<void> {
  await tx
    .update(programmeTheme)
    .set({ label: theme.label })
    .where(and(eq(programmeTheme.spaceId, scope.fabrique), eq(programmeTheme.id, theme.id)));
}

type Words = Readonly<Record<string, string>>;

/** Each territory's own words for themes. */
export async function listThemeWords(tx: Tx, scope: TenantScope): Promise<ReadonlyMap<string, Words>> {
  const rows = await tx.select().from(sharedProgramme).where(eq(sharedProgramme.spaceId, scope.fabrique));
  return new Map(rows.map(({ territoryId, themeWords }) => [territoryId, themeWords]));
}

/** Writes the territory's words, in its programme and beside the public facts. */
export async function writeThemeWords(tx: Tx, scope: TenantScope, themeWords: Words): Promise<void> {
  await tx.update(programme).set({ themeWords }).where(eq(programme.spaceId, scope.space));
  await tx
    .insert(sharedProgramme)
    .values({ spaceId: scope.fabrique, territoryId: scope.space, declaredActions: null, themeWords })
    .onConflictDoUpdate({
      target: [sharedProgramme.spaceId, sharedProgramme.territoryId],
      set: { themeWords },
    });
}
