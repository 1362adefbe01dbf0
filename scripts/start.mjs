// `npm start` on a fresh clone: installs, builds, then hands over to `trame start`.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();
process.argv.splice(2, 0, 'start');
await import(pathToFileURL(join(root, 'app', 'dist', 'server', 'cli.js')).href);
