// SQL of a Fabrique's library: phases, methods, lessons and exemplars read whole, and benchmark sheets.
import type { BenchmarkSheet, Lesson, Phase } from '@trame/core/fabrique';
import { and, asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { exemplarSheet, lessonSheet, methodSheet } from '../contract.js';
import { benchmarkSheet, fabriqueSheet, type SheetKind } from './tables.js';

export type MethodSheet = z.output<typeof methodSheet>;

/** A lesson as kept: the names of what illustrates it, not the things themselves. */
export interface StoredLesson
  extends Lesson,
    Pick<z.output<typeof lessonSheet>, 'reciprocity' | 'cooperationSpaces'> {}

/** An exemplar as kept: organisations by id, named when it is read. */
export interface StoredExemplar extends Omit<z.output<typeof exemplarSheet>, 'territoryName' | 'partners'> {
  readonly partnerIds: readonly string[];
}

/** What each kind of sheet holds. */
export interface SheetBodies {
  readonly phase: Phase & { readonly seminarNumber: number };
  readonly method: MethodSheet;
  readonly lesson: StoredLesson;
  readonly exemplar: StoredExemplar;
}

/** The sheets of one kind, in order; their shape is what `insertSheets` was given. */
export async function listSheets<K extends SheetKind>(
  tx: Tx,
  scope: TenantScope,
  kind: K,
): Promise<readonly SheetBodies[K][]> {
  const rows = await tx
    .select({ body: fabriqueSheet.body })
    .from(fabriqueSheet)
    .where(and(eq(fabriqueSheet.spaceId, scope.fabrique), eq(fabriqueSheet.kind, kind)))
    .orderBy(asc(fabriqueSheet.position));
  return rows.map((row) => row.body as SheetBodies[K]);
}

/** Sheets to write. */
export interface NewSheets<K extends SheetKind> {
  readonly kind: K;
  readonly bodies: readonly SheetBodies[K][];
}

export async function insertSheets<K extends SheetKind>(
  tx: Tx,
  scope: TenantScope,
  { kind, bodies }: NewSheets<K>,
): Promise<void> {
  for (const [position, body] of bodies.entries()) {
    await tx
      .insert(fabriqueSheet)
      .values({ spaceId: scope.fabrique, kind, id: body.id, position, body })
      .onConflictDoNothing();
  }
}

/** A benchmark sheet as kept. */
export interface StoredBenchmark extends BenchmarkSheet {
  readonly id: string;
}

export async function listBenchmarkSheets(tx: Tx, scope: TenantScope): Promise<readonly StoredBenchmark[]> {
  return tx
    .select()
    .from(benchmarkSheet)
    .where(eq(benchmarkSheet.spaceId, scope.fabrique))
    .orderBy(asc(benchmarkSheet.position));
}

/** Writes what was learnt of a place; false when the Fabrique has no such sheet. */
export async function writeBenchmarkSheet(
  tx: Tx,
  scope: TenantScope,
  { code, ...set }: Pick<BenchmarkSheet, 'code' | 'whatHappened' | 'whatToKeep' | 'sources'>,
): Promise<boolean> {
  const rows = await tx
    .update(benchmarkSheet)
    .set({ ...set, sources: [...set.sources] })
    .where(and(eq(benchmarkSheet.spaceId, scope.fabrique), eq(benchmarkSheet.code, code)))
    .returning({ code: benchmarkSheet.code });
  return rows.length > 0;
}

export async function insertBenchmarkSheets(
  tx: Tx,
  scope: TenantScope,
  sheets: readonly StoredBenchmark[],
): Promise<void> {
  for (const [position, sheet] of sheets.entries()) {
    await tx
      .insert(benchmarkSheet)
      .values({ ...sheet, position, spaceId: scope.fabrique })
      .onConflictDoNothing();
  }
}
