// Answers the routes of a Fabrique: my spaces, its sheet, its library, the first page.
import { decideFrame, groupByLesson, isFilled } from '@trame/core/fabrique';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import { listTerritoryNames } from '../../territory/server/index.js';
import {
  getFabrique,
  getHome,
  listBenchmark,
  listExemplars,
  listLessons,
  listMethods,
  listSpaces,
  updateFabrique,
} from '../contract.js';
import { composeHome, formatDay } from './home.js';
import { listBenchmarkSheets, listSheets } from './library.repo.js';
import { type FabriqueParts, type GrantedSpace, readFabrique } from './reading.js';
import { getFrame, writeFrame } from './repo.js';
import { composeSheet } from './sheet.js';

function requireScope(scope: TenantScope | null): TenantScope {
  if (scope === null) throw new Error('fabrique/requireScope: a space route was called without its space');
  return scope;
}

/** A space as its owner's list shows it; null for one that nobody has named yet. */
async function readMySpace(tx: Tx, { scope, roles }: GrantedSpace) {
  const frame = await getFrame(tx, scope);
  const isFabrique = scope.space === scope.fabrique;
  const names = isFabrique ? [] : await listTerritoryNames(tx, scope);
  const own = isFabrique
    ? frame && { slug: frame.slug, name: frame.title }
    : names.find(({ id }) => id === scope.space);
  if (frame === null || own === null || own === undefined) return null;
  return {
    id: scope.space,
    kind: isFabrique ? ('fabrique' as const) : ('territory' as const),
    slug: own.slug,
    name: own.name,
    fabrique: { id: scope.fabrique, name: frame.title },
    roles: [...roles],
  };
}

function createSpaceReaders(parts: FabriqueParts): readonly Handler[] {
  const { database } = parts;
  return [
    handle(listSpaces, async (call) => {
      const granted = call.account === null ? [] : await parts.listGrantedSpaces(call.account.id);
      const spaces = [];
      for (const one of granted) {
        const space = await database.within(one.scope, (tx) => readMySpace(tx, one));
        if (space !== null) spaces.push(space);
      }
      return { spaces };
    }),
    handle(getFabrique, async (call) => {
      const scope = requireScope(call.scope);
      const reading = await database.within(scope, (tx) => readFabrique(parts, tx, scope));
      return reading === null ? refused({ code: 'not-found' }) : composeSheet(reading);
    }),
    handle(getHome, async (call) => {
      const scope = requireScope(call.scope);
      const reading = await database.within(scope, (tx) => readFabrique(parts, tx, scope));
      return reading === null
        ? refused({ code: 'not-found' })
        : composeHome(reading, scope, formatDay(call.now));
    }),
  ];
}

function createLibraryReaders({ database, listOrganisationNames }: FabriqueParts): readonly Handler[] {
  return [
    handle(listLessons, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const lessons = await listSheets(tx, scope, 'lesson');
        const methods = await listSheets(tx, scope, 'method');
        const exemplars = await listSheets(tx, scope, 'exemplar');
        const bound = groupByLesson(lessons, methods, exemplars);
        return {
          lessons: lessons.map(({ methodIds: _methods, exemplarIds: _exemplars, ...lesson }, position) => ({
            ...lesson,
            position,
            methods: (bound[position]?.methods ?? []).map(({ id, name }) => ({ id, name })),
            exemplars: (bound[position]?.exemplars ?? []).map(({ id, title }) => ({ id, title })),
          })),
        };
      });
    }),
    handle(listMethods, async (call) => {
      const scope = requireScope(call.scope);
      return { methods: await database.within(scope, (tx) => listSheets(tx, scope, 'method')) };
    }),
    handle(listExemplars, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const names = await listOrganisationNames(tx, scope);
        const territories = await listTerritoryNames(tx, scope);
        const exemplars = await listSheets(tx, scope, 'exemplar');
        return {
          exemplars: exemplars.map(({ partnerIds, ...exemplar }) => ({
            ...exemplar,
            territoryName: territories.find(({ id }) => id === exemplar.territoryId)?.name ?? null,
            partners: partnerIds.flatMap((organisationId) => {
              const name = names.get(organisationId)?.name;
              return name === undefined ? [] : [{ organisationId, name }];
            }),
          })),
        };
      });
    }),
    handle(listBenchmark, async (call) => {
      const scope = requireScope(call.scope);
      const sheets = await database.within(scope, (tx) => listBenchmarkSheets(tx, scope));
      return { sheets: sheets.map((sheet) => ({ ...sheet, filled: isFilled(sheet) })) };
    }),
  ];
}

function createWriter(parts: FabriqueParts): Handler {
  return handle(updateFabrique, (call) => {
    const scope = requireScope(call.scope);
    return parts.database.within(scope, async (tx) => {
      if (scope.space !== scope.fabrique) return refused({ code: 'not-a-fabrique' });
      const kept = await getFrame(tx, scope, { forUpdate: true });
      if (kept === null) return refused({ code: 'not-found' });
      const { version, ...typed } = call.body;
      if (version !== kept.version) {
        return refused({ code: 'edited-meanwhile', data: { yours: version, current: kept.version } });
      }
      const decided = decideFrame({
        ...typed,
        aim: typed.aim || null,
        horizon: typed.horizon || null,
        perimeter: typed.perimeter || null,
      });
      if (!decided.ok) return refused(decided.refusal);
      await writeFrame(tx, scope, decided.value);
      const reading = await readFabrique(parts, tx, scope);
      if (reading === null) throw new Error('fabrique/updateFabrique: what was written is not there');
      return composeSheet(reading);
    });
  });
}

/** Every route of the room with its function. */
export function createHandlers(parts: FabriqueParts): readonly Handler[] {
  return [...createSpaceReaders(parts), ...createLibraryReaders(parts), createWriter(parts)];
}
