// Answers the routes of employment tables: list, look at a file, keep it, take it away.
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import { type Call, type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import {
  type Dataset,
  importFile,
  listEmployment,
  listEmploymentPlaces,
  previewFile,
  removeEmployment,
} from '../contract.js';
import { type ComingFile, keepFile } from './import/keep-file.js';
import { previewTable } from './import/preview.js';
import { UnreadableFile } from './import/refusal.js';
import {
  deleteDataset,
  findDataset,
  findPlaces,
  listDatasets,
  listSectors,
  listZones,
  type StoredDataset,
} from './repo.js';

/** The scope of a space route. */
export function requireScope(scope: TenantScope | null): TenantScope {
  if (scope === null) throw new Error('shift-share/requireScope: a space route was called without its space');
  return scope;
}

async function composeDataset(tx: Tx, scope: TenantScope, kept: StoredDataset): Promise<Dataset> {
  const sectors = await listSectors(tx, kept);
  const { spaceId, importedAt, years, report, ...rest } = kept;
  return {
    ...rest,
    report: { ...report, examples: [...report.examples], years: [...report.years], sums: [...report.sums] },
    isOwn: spaceId === scope.space,
    years: [...years].sort((a, b) => a - b),
    sectors: [...sectors],
    importedAt: importedAt.toISOString(),
  };
}

/** True for what a stream says when its sender went away. */
function isGone(cause: unknown, upload: Readable): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return (
    code === 'ECONNRESET' ||
    code === 'ERR_STREAM_PREMATURE_CLOSE' ||
    (upload.destroyed && upload.errored === cause)
  );
}

/** Runs what reads a file; a file that cannot be read is a refusal, and what remains of it flows away unkept. */
export async function readUpload<T>(upload: Readable | null, read: (source: Readable) => Promise<T>) {
  if (upload === null) return refused({ code: 'import-empty-file' });
  // A sender who goes away once nobody reads any more must not take the server along.
  upload.on('error', () => undefined);
  try {
    return await read(upload);
  } catch (cause) {
    if (cause instanceof UnreadableFile) return refused(cause.refusal);
    if (isGone(cause, upload)) return refused({ code: 'import-interrupted' });
    throw cause;
  } finally {
    upload.resume();
  }
}

function describeComing(call: Call<typeof importFile>): ComingFile {
  const { name, sheet, mapping, ...answers } = call.query;
  return {
    id: randomUUID(),
    name,
    sheet: sheet ?? null,
    mapping: mapping ?? null,
    answers,
    now: call.now,
    signal: call.signal,
  };
}

function createReaders(database: Database): readonly Handler[] {
  return [
    handle(listEmployment, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const datasets: Dataset[] = [];
        for (const kept of await listDatasets(tx, scope))
          datasets.push(await composeDataset(tx, scope, kept));
        return { datasets, zones: [...(await listZones(tx, scope))] };
      });
    }),
    handle(listEmploymentPlaces, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const kept = await findDataset(tx, scope, call.params.dataset);
        if (kept === null) return refused({ code: 'dataset-not-found' });
        return { places: [...(await findPlaces(tx, kept, call.query.search))] };
      });
    }),
    handle(previewFile, (call) =>
      readUpload(call.upload, (source) =>
        previewTable(source, {
          name: call.query.name,
          sheet: call.query.sheet ?? null,
          isPart: call.query.part === 'true',
        }),
      ),
    ),
  ];
}

function createWriters(database: Database): readonly Handler[] {
  return [
    handle(importFile, (call) => {
      const scope = requireScope(call.scope);
      return readUpload(call.upload, (source) =>
        database.within(scope, async (tx) => {
          const file = describeComing(call);
          const kept = await keepFile(tx, scope, { file, source });
          if (!kept.ok) throw new UnreadableFile(kept.refusal.code, kept.refusal.data);
          const dataset = await findDataset(tx, scope, kept.value);
          if (dataset === null) throw new Error('shift-share/importFile: the table just kept is not there');
          return composeDataset(tx, scope, dataset);
        }),
      );
    }),
    handle(removeEmployment, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const removed = await deleteDataset(tx, scope, call.params.dataset);
        return removed ? { removed } : refused({ code: 'dataset-not-found' });
      });
    }),
  ];
}

/** The routes of employment tables. */
export function createEmploymentHandlers(database: Database): readonly Handler[] {
  return [...createReaders(database), ...createWriters(database)];
}
