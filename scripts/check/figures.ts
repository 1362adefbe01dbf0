// The six figures that say whether the house stays beautiful.
import { measureGrain } from './grain.js';
import { countCodeLines, isShipped, isTest, listFiles } from './sources.js';

function sum(paths: readonly string[]): number {
  return paths.reduce((total, path) => total + countCodeLines(path), 0);
}

function computeRatio(isIn: (path: string) => boolean): string {
  const files = listFiles().filter(isIn);
  const code = sum(files.filter(isShipped));
  return code === 0 ? 'no code' : (sum(files.filter(isTest)) / code).toFixed(2);
}

function isServer(path: string): boolean {
  return /^app\/src\/(.*\/server\/|main\.[a-z.]+ts$|rooms\/[^/]+\/[a-z.-]+\.ts$|platform\/contract|live\/[a-z.]+ts$)/.test(
    path,
  );
}

function isWeb(path: string): boolean {
  return /^app\/src\/(.*\/web\/|design\/|main\..*tsx)/.test(path);
}

/** Lines of test per line of code, in each house. */
export function computeTestRatios(): Readonly<Record<string, string>> {
  return {
    core: computeRatio((path) => path.startsWith('packages/core/')),
    server: computeRatio((path) => isServer(path) || /^app\/test\/(?!screen|web)/.test(path)),
    web: computeRatio((path) => isWeb(path) || /^app\/test\/(screen|web|invented)/.test(path)),
  };
}

/** Share of the files that speak of a room which stand in that room's own folders, per room word. */
function computeOwnShare(word: RegExp, folder: RegExp, all: readonly string[]): number {
  const named = all.filter((path) => word.test(path));
  return named.length === 0 ? 1 : named.filter((path) => folder.test(path)).length / named.length;
}

/** The figures, ready to print. */
export function listFigures(): Readonly<Record<string, string>> {
  const shipped = listFiles().filter(isShipped);
  const rooms = ['territory', 'seminar', 'action-programme', 'actor-network', 'fabrique', 'open-space'];
  const shares = rooms.map((room) => computeOwnShare(new RegExp(room), new RegExp(`/${room}/`), shipped));
  const ratios = computeTestRatios();
  return {
    ...measureGrain(),
    'own-room share (lowest)': `${Math.round(100 * Math.min(...shares))} %`,
    'test lines per line': `core ${ratios.core}, server ${ratios.server}, web ${ratios.web}`,
  };
}
