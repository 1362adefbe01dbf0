// Writes docs/rights.md from the rules that the server applies: `npm run rights` (`-- --check` only compares).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listDeclaredRoutes } from '../app/src/main.rooms.js';
import { formatRightsPage, listRights } from '../app/src/platform/server/http/rights.js';

const file = fileURLToPath(new URL('../docs/rights.md', import.meta.url));
const page = formatRightsPage(listRights(await listDeclaredRoutes()));

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== page) {
    process.stderr.write('docs/rights.md is not what the rules say: run `npm run rights`.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, page);
}
