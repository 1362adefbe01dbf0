// SQL of a territory's programme: its frame, its groups, its actions with their pilots.
import {
  type Action,
  type ActionGroup,
  type ActionProgramme,
  computeThemes,
  emptyDetails,
  type Pilot,
  type Provenance,
} from '@trame/core/action-programme';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { recordShared, removeShared } from './shared.repo.js';
import { action, actionGroup, actionPilot, type ProgrammeSource, programme } from './tables.js';

/** An action as kept, with what the core does not need to know. */
export interface StoredAction extends Action {
  readonly position: number;
  readonly exemplarId: string | null;
  readonly version: number;
}

/** A programme as kept. */
export interface StoredProgramme extends ActionProgramme {
  readonly actions: readonly StoredAction[];
  readonly source: ProgrammeSource | null;
}

type ActionRow = typeof action.$inferSelect;
type PilotRow = typeof actionPilot.$inferSelect;

function readPilot(row: PilotRow): Pilot {
  const { kind, organisationId, label, lead } = row;
  if (kind === 'organisation' && organisationId !== null)
    return { kind, organisationId, printed: label, lead };
  if (kind === 'generic') return { kind, label: label ?? '', organisationId, lead };
  if (kind === 'person') return { kind, label: label ?? '', lead };
  return { kind: 'to-be-named', printed: label };
}

function readAction(row: ActionRow, pilots: readonly PilotRow[]): StoredAction {
  const { spaceId: _space, ...columns } = row;
  return {
    ...columns,
    details: { ...emptyDetails, ...row.details },
    provenance: readProvenance(row.provenance),
    pilots: pilots.map(readPilot),
  };
}

/** Rows written before actions knew the proposal they were have no way back to it. */
function readProvenance(kept: Omit<Provenance, 'sources'> & Partial<Provenance>): Provenance {
  return { ...kept, sources: kept.sources ?? [] };
}

/** Pilots by action, once for the whole programme. */
function groupPilots(rows: readonly PilotRow[]): ReadonlyMap<string, readonly PilotRow[]> {
  const groups = new Map<string, PilotRow[]>();
  for (const row of rows) {
    const group = groups.get(row.actionId);
    if (group === undefined) groups.set(row.actionId, [row]);
    else group.push(row);
  }
  return groups;
}

async function listPilots(tx: Tx, scope: TenantScope): Promise<readonly PilotRow[]> {
  return tx
    .select()
    .from(actionPilot)
    .where(eq(actionPilot.spaceId, scope.space))
    .orderBy(asc(actionPilot.position));
}

/** The groups of the scope's territory, in its order. */
export async function listGroups(tx: Tx, scope: TenantScope): Promise<readonly ActionGroup[]> {
  const rows = await tx
    .select()
    .from(actionGroup)
    .where(eq(actionGroup.spaceId, scope.space))
    .orderBy(asc(actionGroup.position), asc(actionGroup.id));
  return rows.map(({ id, code, label, themeId }) => ({ id, code, label, themeId }));
}

/** The programme of the scope's territory; one that nobody has begun exists all the same, empty (R117). */
export async function getStoredProgramme(tx: Tx, scope: TenantScope): Promise<StoredProgramme> {
  const [frame] = await tx.select().from(programme).where(eq(programme.spaceId, scope.space));
  const rows = await tx
    .select()
    .from(action)
    .where(eq(action.spaceId, scope.space))
    .orderBy(asc(action.position), asc(action.id));
  const pilots = groupPilots(await listPilots(tx, scope));
  return {
    territoryId: scope.space,
    words: {
      group: frame?.groupWord ?? null,
      lead: frame?.leadWord ?? 'pilote',
      action: frame?.actionWord ?? 'action',
    },
    declared: { actions: frame?.declaredActions ?? null, groups: frame?.declaredGroups ?? null },
    discrepancyNote: frame?.discrepancyNote ?? null,
    starMeaning: frame?.starMeaning ?? null,
    themeWords: frame?.themeWords ?? {},
    flagDefinitions: frame?.flagDefinitions ?? {},
    source: frame?.source ?? null,
    groups: await listGroups(tx, scope),
    actions: rows.map((row) => readAction(row, pilots.get(row.id) ?? [])),
  };
}

/** One action of the scope's territory, held until the transaction ends; null for a stranger. */
export async function lockAction(tx: Tx, scope: TenantScope, id: string): Promise<StoredAction | null> {
  const [row] = await tx
    .select()
    .from(action)
    .where(and(eq(action.spaceId, scope.space), eq(action.id, id)))
    .for('update');
  if (row === undefined) return null;
  return readAction(row, groupPilots(await listPilots(tx, scope)).get(id) ?? []);
}

/** Holds the scope's programme until the transaction ends: two conversions at once would make one action twice. */
export async function lockProgramme(tx: Tx, scope: TenantScope): Promise<void> {
  await tx
    .insert(programme)
    .values({
      spaceId: scope.space,
      ...{ leadWord: 'pilote', actionWord: 'action', flagDefinitions: {}, themeWords: {} },
    })
    .onConflictDoNothing();
  await tx.select().from(programme).where(eq(programme.spaceId, scope.space)).for('update');
}

async function writePilots(tx: Tx, scope: TenantScope, written: Action): Promise<void> {
  await tx
    .delete(actionPilot)
    .where(and(eq(actionPilot.spaceId, scope.space), eq(actionPilot.actionId, written.id)));
  for (const [position, pilot] of written.pilots.entries()) {
    await tx.insert(actionPilot).values({
      spaceId: scope.space,
      actionId: written.id,
      position,
      kind: pilot.kind,
      organisationId: 'organisationId' in pilot ? pilot.organisationId : null,
      label: 'label' in pilot ? pilot.label : pilot.printed,
      lead: 'lead' in pilot && pilot.lead,
    });
  }
}

/** The public fact follows the row in the same transaction, and leaves with a restriction. */
async function share(
  tx: Tx,
  scope: TenantScope,
  written: Action & { readonly position: number },
): Promise<void> {
  if (written.restricted) return removeShared(tx, scope, written.id);
  const groups = written.groupId === null ? [] : await listGroups(tx, scope);
  const sharedThemeIds = computeThemes(written, groups);
  await recordShared(tx, scope, { ...written, sharedThemeIds });
}

export type NewAction = Omit<StoredAction, 'version'>;

/** Adds an action to the scope's territory; false, and nothing changed, when it is there already. */
export async function insertAction(tx: Tx, scope: TenantScope, made: NewAction): Promise<boolean> {
  await tx
    .insert(programme)
    .values({
      spaceId: scope.space,
      leadWord: 'pilote',
      actionWord: 'action',
      flagDefinitions: {},
      themeWords: {},
    })
    .onConflictDoNothing();
  const { pilots: _pilots, ...columns } = made;
  const rows = await tx
    .insert(action)
    .values({ ...columns, spaceId: scope.space })
    .onConflictDoNothing()
    .returning({ id: action.id });
  if (rows.length === 0) return false;
  await writePilots(tx, scope, made);
  await share(tx, scope, made);
  return true;
}

/** Rewrites an action of the scope's territory and moves its version. */
export async function writeAction(tx: Tx, scope: TenantScope, changed: StoredAction): Promise<void> {
  const { id, pilots: _pilots, version: _version, ...columns } = changed;
  await tx
    .update(action)
    .set({ ...columns, version: sql`${action.version} + 1` })
    .where(and(eq(action.spaceId, scope.space), eq(action.id, id)));
  await writePilots(tx, scope, changed);
  await share(tx, scope, changed);
}

/** The place after the last row of the programme. */
export async function computeNextPosition(tx: Tx, scope: TenantScope): Promise<number> {
  const [last] = await tx
    .select({ next: sql<number>`(coalesce(max(${action.position}), -1) + 1)::int` })
    .from(action)
    .where(eq(action.spaceId, scope.space));
  return last?.next ?? 0;
}

/** What frames a programme. */
export type NewProgramme = Omit<StoredProgramme, 'territoryId' | 'actions'>;

/** Writes frame and groups of the scope's territory; what exists already stays as it is. */
export async function insertProgramme(tx: Tx, scope: TenantScope, made: NewProgramme): Promise<void> {
  const { words, declared, discrepancyNote, starMeaning, flagDefinitions, themeWords, source } = made;
  await tx
    .insert(programme)
    .values({
      spaceId: scope.space,
      groupWord: words.group,
      leadWord: words.lead,
      actionWord: words.action,
      declaredActions: declared.actions,
      declaredGroups: declared.groups,
      ...{ discrepancyNote, starMeaning, flagDefinitions, themeWords, source },
    })
    .onConflictDoNothing();
  for (const [position, group] of made.groups.entries()) {
    await tx
      .insert(actionGroup)
      .values({ ...group, spaceId: scope.space, position })
      .onConflictDoNothing();
  }
}
