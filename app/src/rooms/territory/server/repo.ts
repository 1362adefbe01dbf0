// SQL of territories: sheets of a Fabrique, their figures in order of recording.
import {
  type DatedFigure,
  evolveFigure,
  type Figure,
  type FigureKey,
  figureKeys,
  type LeadPair,
  type ProfileBlocks,
  type TerritoryProfile,
} from '@trame/core/territory';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { territory, territoryFigure } from './tables.js';

/** A sheet as kept, with what the core does not need to know. */
export interface StoredTerritory extends TerritoryProfile {
  readonly slug: string;
  readonly organisationId: string | null;
  readonly version: number;
}

type TerritoryRow = typeof territory.$inferSelect;
type FigureRow = typeof territoryFigure.$inferSelect;

function readFigures(rows: readonly FigureRow[]): readonly Figure[] {
  return figureKeys.flatMap((key) => {
    const own = rows.filter((row) => row.key === key);
    const figure = own.reduce<Figure | null>((current, row) => {
      const { value, unit, source, year, basis, caveats } = row;
      const result = evolveFigure(key, current, { value, unit, source, year, basis, caveats });
      return result.ok ? result.value : current;
    }, null);
    return figure === null ? [] : [figure];
  });
}

function readTerritory(row: TerritoryRow, figures: readonly FigureRow[]): StoredTerritory {
  const own = figures.filter((figure) => figure.territoryId === row.id);
  const { id, slug, organisationId, version, name, blocks, leadPair } = row;
  return { ...blocks, id, slug, organisationId, version, name, leadPair, figures: readFigures(own) };
}

/** The sheets of a Fabrique, in its own order. */
export async function listTerritorySheets(tx: Tx, scope: TenantScope): Promise<readonly StoredTerritory[]> {
  const rows = await tx
    .select()
    .from(territory)
    .where(eq(territory.spaceId, scope.fabrique))
    .orderBy(asc(territory.position), asc(territory.id));
  const figures = await tx
    .select()
    .from(territoryFigure)
    .where(eq(territoryFigure.spaceId, scope.fabrique))
    .orderBy(asc(territoryFigure.rank));
  return rows.map((row) => readTerritory(row, figures));
}

/** One sheet of the Fabrique; null for a stranger. `forUpdate` keeps other writers waiting until the end. */
export async function getTerritorySheet(
  tx: Tx,
  scope: TenantScope,
  find: { readonly id: string; readonly forUpdate?: boolean },
): Promise<StoredTerritory | null> {
  const query = tx
    .select()
    .from(territory)
    .where(and(eq(territory.spaceId, scope.fabrique), eq(territory.id, find.id)));
  const [row] = await (find.forUpdate === true ? query.for('update') : query);
  if (row === undefined) return null;
  const figures = await tx
    .select()
    .from(territoryFigure)
    .where(and(eq(territoryFigure.spaceId, scope.fabrique), eq(territoryFigure.territoryId, find.id)))
    .orderBy(asc(territoryFigure.rank));
  return readTerritory(row, figures);
}

/** What a writer may change of a sheet. */
export interface TerritoryChange {
  readonly blocks?: ProfileBlocks;
  readonly leadPair?: LeadPair;
}

/** Writes blocks or lead pair of the scope's own territory and moves its version. */
export async function writeTerritory(tx: Tx, scope: TenantScope, change: TerritoryChange): Promise<void> {
  const { name, ...blocks } = change.blocks ?? { name: null };
  await tx
    .update(territory)
    .set({
      ...(name === null ? {} : { name, blocks: blocks as Omit<ProfileBlocks, 'name'> }),
      ...(change.leadPair === undefined ? {} : { leadPair: change.leadPair }),
      version: sql`${territory.version} + 1`,
    })
    .where(and(eq(territory.spaceId, scope.fabrique), eq(territory.id, scope.space)));
}

/** Adds a figure after those of its key; the row of the territory must be locked by the caller. */
export async function insertFigure(
  tx: Tx,
  scope: TenantScope,
  recorded: { readonly key: FigureKey; readonly figure: DatedFigure },
): Promise<void> {
  const { key, figure } = recorded;
  const same = and(
    eq(territoryFigure.spaceId, scope.fabrique),
    eq(territoryFigure.territoryId, scope.space),
    eq(territoryFigure.key, key),
  );
  const [last] = await tx
    .select({ rank: sql<number>`coalesce(max(${territoryFigure.rank}), 0)::int` })
    .from(territoryFigure)
    .where(same);
  const { value, unit, source, year, basis, caveats } = figure;
  await tx.insert(territoryFigure).values({
    spaceId: scope.fabrique,
    territoryId: scope.space,
    key,
    rank: (last?.rank ?? 0) + 1,
    ...{ value, unit, source, year, basis, caveats },
  });
}

/** A sheet that does not exist yet. */
export interface NewTerritory {
  readonly slug: string;
  readonly position: number;
  readonly organisationId: string | null;
  readonly blocks: ProfileBlocks;
  readonly leadPair: LeadPair;
}

/** Writes the sheet of the scope's own territory; false, and nothing changed, when it has one. */
export async function insertTerritory(tx: Tx, scope: TenantScope, made: NewTerritory): Promise<boolean> {
  const { name, ...blocks } = made.blocks;
  const { slug, position, organisationId, leadPair } = made;
  const rows = await tx
    .insert(territory)
    .values({
      spaceId: scope.fabrique,
      id: scope.space,
      slug,
      position,
      organisationId,
      name,
      blocks,
      leadPair,
    })
    .onConflictDoNothing()
    .returning({ id: territory.id });
  return rows.length > 0;
}
