// The walls: which import is allowed, said once as data and checked on every import of the sources.
import { coreRooms, type Place, parsePlace } from './floor-plan.js';
import { groupLoops, type Import } from './graph.js';

const inRoom = (place: Place): string =>
  place.column === null ? place.room : `${place.room}/${place.column}`;

/** Name of a place for the pair check: `core/seminar`, `app/seminar`, `app/live`. */
function nameRoom(place: Place): string {
  return `${place.house}/${inRoom(place)}`;
}

function isDoor(path: string): boolean {
  return /\/index\.tsx?$/.test(path) || /\/(contract|access|refusals\.(fr|en))\.ts$/.test(path);
}

function explainCore(from: Place, to: Place): string | null {
  if (to.house === 'app') return 'core knows nothing of the app';
  const isColumn = from.room === 'methods' && from.column !== null && to.room === 'methods';
  if (isColumn && from.column !== to.column) return 'a method never knows another';
  if (from.room === to.room) return null;
  return coreRooms[from.room]?.includes(to.room) ? null : `core/${from.room} may not know core/${to.room}`;
}

function explainCoreFromApp(from: Place, to: Place): string | null {
  if (from.area === 'main') return null;
  if (from.area === 'rooms') {
    const allowed = [from.room, ...(coreRooms[from.room] ?? []), 'kernel'];
    if (from.room === 'methods')
      return allowed.includes(to.room) ? null : 'a method knows workshop and kernel';
    return allowed.includes(to.room) ? null : `app/${from.room} may not know core/${to.room}`;
  }
  if (from.area === 'live') return ['kernel', 'workshop'].includes(to.room) ? null : 'live names no method';
  return to.room === 'kernel' ? null : `${from.area} knows only the kernel`;
}

function explainHalves(from: Place, to: Place): string | null {
  if (from.half === 'server' && to.half === 'web') return 'server never knows web';
  if (from.half === 'web' && to.half === 'server') return 'web never knows server';
  return from.half === 'shared' && to.half !== 'shared' && from.area !== 'main'
    ? 'what both halves share knows neither'
    : null;
}

function explainRoomToRoom(from: Place, to: Place): string | null {
  if (inRoom(from) === inRoom(to)) return null;
  const known = coreRooms[from.room] ?? [];
  return known.includes(to.room) ? null : `app/${inRoom(from)} may not know app/${inRoom(to)}`;
}

function explainApp(from: Place, to: Place): string | null {
  if (to.house === 'core') return explainCoreFromApp(from, to);
  if (to.area === 'main') return from.area === 'main' ? null : 'nothing knows main';
  if (from.area === 'main') return null;
  const halves = explainHalves(from, to);
  if (halves !== null) return halves;
  if (from.area === 'rooms' && to.area === 'rooms') return explainRoomToRoom(from, to);
  if (to.area === 'rooms') return `${from.area} knows no room`;
  if (to.area === 'live' && to.half !== 'shared') {
    const may = to.half === 'web' ? ['seminar', 'methods', 'live'] : ['seminar', 'live'];
    return may.includes(from.room) ? null : `only seminar (and methods' web) may know live/${to.half}`;
  }
  if (from.area === 'platform' && to.area === 'live') return 'platform knows no live';
  if (from.area === 'design' && to.area !== 'design') return 'design stands alone';
  return null;
}

function explainImport(found: Import): string | null {
  if (found.kind === 'unresolved') return 'cannot be resolved';
  const from = parsePlace(found.from);
  if (from === null) return null;
  if (found.kind !== 'local') return explainPackage(found, from);
  const to = parsePlace(found.to);
  if (to === null) return null;
  const reason = from.house === 'core' ? explainCore(from, to) : explainApp(from, to);
  if (reason !== null) return reason;
  const crosses = nameRoom(from) !== nameRoom(to) && to.area === 'rooms' && from.area !== 'main';
  return crosses && !isDoor(found.to) ? 'rooms are entered by their door (index.ts)' : null;
}

function explainPackage(found: Import, from: Place): string | null {
  if (from.house === 'core') {
    if (found.kind === 'node') return 'core knows no machine';
    return /\/schema\.ts$/.test(found.from) && found.to.includes('/zod/')
      ? null
      : 'core has no dependency outside schema.ts';
  }
  if (found.kind === 'node' && from.half === 'web') return 'web knows no Node';
  const isSql = /node_modules\/(pg|drizzle-orm)\//.test(found.to);
  const mayTouchSql =
    from.area !== 'rooms' || /\/(repo|[a-z-]+\.repo|tables|repo\/[a-z-]+)\.ts$/.test(found.from);
  return isSql && !mayTouchSql ? 'SQL and its builder stand in repo.ts and tables.ts only' : null;
}

/** Every forbidden import, with the reason. */
export function listForbiddenImports(imports: readonly Import[]): readonly string[] {
  return imports.flatMap((found) => {
    const reason = explainImport(found);
    return reason === null ? [] : [`${found.from} → ${found.to}: ${reason}`];
  });
}

/** Import loops between files, by value or by type. */
export function listFileLoops(imports: readonly Import[]): readonly string[] {
  const edges = imports
    .filter((found) => found.kind === 'local')
    .map((found) => [found.from, found.to] as const);
  return groupLoops(edges).map((loop) => `${loop.length} files: ${loop.slice(0, 6).join(' ↔ ')}`);
}

/** Pairs of rooms that know each other. */
export function listMutualPairs(imports: readonly Import[]): readonly string[] {
  const known = new Set<string>();
  for (const found of imports) {
    const from = parsePlace(found.from);
    const to = parsePlace(found.to);
    if (found.kind !== 'local' || from === null || to === null || from.area === 'main') continue;
    // A room's two houses are one arrow: app/seminar → core/seminar. Halves are checked apart.
    if (nameRoom(from) !== nameRoom(to)) known.add(`${nameRoom(from)} ${nameRoom(to)}`);
  }
  return [...known].filter((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return a < b && known.has(`${b} ${a}`);
  });
}
