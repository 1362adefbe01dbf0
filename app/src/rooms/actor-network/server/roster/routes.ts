// Answers the routes of the roster: read, add, correct, take off, bring together, set apart.
import { randomUUID } from 'node:crypto';
import { decideRosterLine, mergeLines, type RosterLine, undoMerge } from '@trame/core/actor-network';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { recordErasure } from '../../../../platform/server/erasure/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import { rosterKeep } from '../../access.js';
import * as contract from '../../contract/roster.js';
import { getDirectory, type StoredDirectory } from '../repo.js';
import { requireScope } from '../scope.js';
import { createImportHandler } from './import.js';
import {
  insertLines,
  insertMerge,
  listLines,
  listMerges,
  lockRoster,
  removeLine,
  removeMerge,
  type StoredLine,
  writeLine,
} from './repo.js';
import { composeRoster, composeRow, readDays } from './sheet.js';

/** What happens elsewhere when somebody leaves the roster; connected by the room. */
export interface RosterTools {
  readonly database: Database;
  /** Erases what the surveys keep under a name. */
  readonly forgetPerson: (tx: Tx, scope: TenantScope, person: string) => Promise<void>;
  /** True when the line to be brought into another stands in no survey. */
  readonly canMerge: (tx: Tx, scope: TenantScope, merged: string) => Promise<boolean>;
}

const MISSING = { code: 'roster-line-unknown' } as const;

/** Runs a change with the roster to itself. */
function change<T>(
  database: Database,
  given: TenantScope | null,
  work: (
    tx: Tx,
    at: { scope: TenantScope; lines: readonly StoredLine[]; directory: StoredDirectory },
  ) => Promise<T>,
): Promise<T> {
  const scope = requireScope(given);
  return database.within(scope, async (tx) => {
    await lockRoster(tx, scope);
    const lines = await listLines(tx, scope);
    return work(tx, { scope, lines, directory: await getDirectory(tx, scope) });
  });
}

function createReader({ database }: RosterTools): Handler {
  return handle(contract.getRoster, async (call) => {
    const scope = requireScope(call.scope);
    const seesContacts = call.roles.some((role) => rosterKeep.roles.includes(role));
    return database.within(scope, async (tx) =>
      composeRoster({
        lines: await listLines(tx, scope),
        merges: seesContacts ? await listMerges(tx, scope) : [],
        directory: await getDirectory(tx, scope),
        now: call.now,
        seesContacts,
      }),
    );
  });
}

function createWriters({ database, forgetPerson }: RosterTools): readonly Handler[] {
  return [
    handle(contract.addRosterLine, (call) =>
      change(database, call.scope, async (tx, { scope, directory }) => {
        const familyIds = directory.families.map(({ id }) => id);
        const decided = decideRosterLine(call.body, familyIds);
        if (!decided.ok) return refused(decided.refusal);
        const line = { ...decided.value, id: randomUUID(), addedOn: readDays(call.now).today };
        await insertLines(tx, scope, [line]);
        return composeRow({ ...line, version: 1 }, { directory, now: call.now, seesContacts: true });
      }),
    ),
    handle(contract.updateRosterLine, (call) =>
      change(database, call.scope, async (tx, { scope, lines, directory }) => {
        const { version, ...draft } = call.body;
        const kept = lines.find(({ id }) => id === call.params.line);
        if (kept === undefined) return refused(MISSING);
        if (kept.version !== version) {
          return refused({ code: 'edited-meanwhile', data: { yours: version, current: kept.version } });
        }
        const familyIds = directory.families.map(({ id }) => id);
        const decided = decideRosterLine(draft, familyIds);
        if (!decided.ok) return refused(decided.refusal);
        const line = { ...decided.value, id: kept.id, addedOn: kept.addedOn };
        await writeLine(tx, scope, line);
        const row = { ...line, version: version + 1 };
        return composeRow(row, { directory, now: call.now, seesContacts: true });
      }),
    ),
    handle(contract.removeRosterLine, (call) =>
      change(database, call.scope, async (tx, { scope, lines }) => {
        const kept = lines.find(({ id }) => id === call.params.line);
        if (kept === undefined) return refused(MISSING);
        await forgetPerson(tx, scope, kept.id);
        await removeLine(tx, scope, kept.id);
        await recordErasure(tx, scope, { kind: 'person', id: kept.id, at: new Date(call.now) });
        return { removed: true as const };
      }),
    ),
  ];
}

function createMergers({ database, canMerge }: RosterTools): readonly Handler[] {
  return [
    handle(contract.mergeRosterLines, (call) =>
      change(database, call.scope, async (tx, { scope, lines }) => {
        const kept = lines.find(({ id }) => id === call.params.line);
        const other = lines.find(({ id }) => id === call.body.other);
        if (kept === undefined || other === undefined) return refused(MISSING);
        if (kept.id === other.id) return refused({ code: 'roster-merge-same' });
        if (!(await canMerge(tx, scope, other.id))) return refused({ code: 'roster-merge-surveyed' });
        const { line, trail } = mergeLines(kept, other);
        const merge = { id: randomUUID(), keptId: kept.id, trail, mergedAt: new Date(call.now) };
        await writeLine(tx, scope, line);
        await removeLine(tx, scope, other.id);
        await insertMerge(tx, scope, merge);
        return { merge: merge.id };
      }),
    ),
    handle(contract.undoRosterMerge, (call) =>
      change(database, call.scope, async (tx, { scope, lines }) => {
        const merges = await listMerges(tx, scope);
        const merge = merges.find(({ id }) => id === call.params.merge);
        if (merge === undefined) return refused(MISSING);
        // Later merges into the same line are undone first, or their words would be lost.
        const last = merges.find(({ keptId }) => keptId === merge.keptId);
        if (last?.id !== merge.id) return refused({ code: 'roster-merge-not-last' });
        const [kept, merged] = undoMerge(merge.trail);
        if (lines.some(({ id }) => id === merged.id)) return refused(MISSING);
        await writeLine(tx, scope, stripVersion(kept));
        await insertLines(tx, scope, [stripVersion(merged)]);
        await removeMerge(tx, scope, merge.id);
        return { undone: true as const };
      }),
    ),
  ];
}

/** A trail keeps lines as they were read; their version belongs to the table. */
function stripVersion({
  id,
  personName,
  role,
  organisationName,
  familyId,
  status,
  contact,
  addedOn,
}: RosterLine): RosterLine {
  return { id, personName, role, organisationName, familyId, status, contact, addedOn };
}

/** The routes of the roster. */
export function createRosterHandlers(tools: RosterTools): readonly Handler[] {
  return [
    createReader(tools),
    ...createWriters(tools),
    ...createMergers(tools),
    createImportHandler(tools.database),
  ];
}
