// `npm run trame -- …` on a clone: installs and builds what is missing, then hands over to the built command.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();
await import(pathToFileURL(join(root, 'app', 'dist', 'server', 'cli.js')).href);
