// Answers the routes of territories: reads the common sheets, writes the sheet of one's own.
import { accept, type Result } from '@trame/core/kernel';
import {
  compareProfiles,
  decidePerimeters,
  evolveFigure,
  evolveSeat,
  explainGaps,
  keepReplaced,
  rankHistory,
} from '@trame/core/territory';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import {
  compareTerritories,
  getTerritory,
  listTerritories,
  recordFigure,
  updateLeadSeat,
  updateTerritory,
} from '../contract.js';
import {
  getTerritorySheet,
  insertFigure,
  listTerritorySheets,
  type StoredTerritory,
  writeTerritory,
} from './repo.js';

function requireScope(scope: TenantScope | null): TenantScope {
  if (scope === null) throw new Error('territory/requireScope: a space route was called without its space');
  return scope;
}

function formatSheet(sheet: StoredTerritory) {
  return { ...sheet, history: rankHistory(sheet.history), gaps: explainGaps(sheet) };
}

type Change = (tx: Tx, sheet: StoredTerritory) => Promise<Result<null>>;

/** Locks the caller's own sheet, lets a rule change it, and answers the sheet as it is then. */
async function changeOwnSheet(database: Database, given: TenantScope | null, change: Change) {
  const scope = requireScope(given);
  if (scope.space === scope.fabrique) return refused({ code: 'not-a-territory' });
  return database.within(scope, async (tx) => {
    const find = { id: scope.space, forUpdate: true };
    const sheet = await getTerritorySheet(tx, scope, find);
    if (sheet === null) return refused({ code: 'not-found' });
    const result = await change(tx, sheet);
    if (!result.ok) return refused(result.refusal);
    const written = await getTerritorySheet(tx, scope, find);
    return formatSheet(written ?? sheet);
  });
}

function createReaders(database: Database): readonly Handler[] {
  const list = (given: TenantScope | null): Promise<readonly StoredTerritory[]> => {
    const scope = requireScope(given);
    return database.within(scope, (tx) => listTerritorySheets(tx, scope));
  };
  return [
    handle(listTerritories, async (call) => {
      const sheets = await list(call.scope);
      return {
        territories: sheets.map((sheet) => ({
          id: sheet.id,
          slug: sheet.slug,
          name: sheet.name,
          longName: sheet.longName,
          industrialTerritory: sheet.industrialTerritory?.name ?? null,
          mainTowns: [...sheet.mainTowns],
          gaps: explainGaps(sheet).length,
        })),
      };
    }),
    handle(getTerritory, async (call) => {
      const scope = requireScope(call.scope);
      const find = { id: call.params.territory };
      const sheet = await database.within(scope, (tx) => getTerritorySheet(tx, scope, find));
      return sheet === null ? refused({ code: 'not-found' }) : formatSheet(sheet);
    }),
    handle(compareTerritories, async (call) => {
      const sheets = await list(call.scope);
      const order = call.query.order?.split(',').map((id) => id.trim().toLowerCase());
      const compared = compareProfiles(sheets, order);
      if (!compared.ok) return refused(compared.refusal);
      const ids = order ?? sheets.map((sheet) => sheet.id);
      const columns = ids.flatMap((id) => sheets.filter((sheet) => sheet.id === id));
      const territories = columns.map(({ id, slug, name }) => ({ id, slug, name }));
      return { territories, rows: compared.value };
    }),
  ];
}

function createWriters(database: Database): readonly Handler[] {
  return [
    handle(updateTerritory, (call) =>
      changeOwnSheet(database, call.scope, async (tx, sheet) => {
        const { version, ...blocks } = call.body;
        if (version !== sheet.version) {
          const data = { yours: version, current: sheet.version };
          return { ok: false, refusal: { code: 'edited-meanwhile', data } };
        }
        const perimeters = decidePerimeters(blocks.perimeters);
        if (!perimeters.ok) return perimeters;
        await writeTerritory(tx, requireScope(call.scope), { blocks: keepReplaced(sheet, blocks) });
        return accept(null);
      }),
    ),
    handle(recordFigure, (call) =>
      changeOwnSheet(database, call.scope, async (tx, sheet) => {
        const { key, ...figure } = call.body;
        const current = sheet.figures.find((known) => known.key === key) ?? null;
        const evolved = evolveFigure(key, current, figure);
        if (!evolved.ok) return evolved;
        if (evolved.value === current) return accept(null);
        const scope = requireScope(call.scope);
        await insertFigure(tx, scope, { key, figure });
        await writeTerritory(tx, scope, {});
        return accept(null);
      }),
    ),
    handle(updateLeadSeat, (call) =>
      changeOwnSheet(database, call.scope, async (tx, sheet) => {
        const { seat, mandate } = call.body;
        const evolved = evolveSeat(sheet.leadPair[seat], mandate);
        if (!evolved.ok) return evolved;
        const leadPair = { ...sheet.leadPair, [seat]: evolved.value };
        await writeTerritory(tx, requireScope(call.scope), { leadPair });
        return accept(null);
      }),
    ),
  ];
}

/** Every route of the room with its function. */
export function createHandlers(database: Database): readonly Handler[] {
  return [...createReaders(database), ...createWriters(database)];
}
