// Builds what `npm start` serves: the server, the organisers' pages and the phones' page; only when a source changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ensureInstalled, root } from './install.mjs';

const app = join(root, 'app');
const stampFile = join(app, 'dist', '.stamp');
const watched = [
  'app/src',
  'packages/core/src',
  'app/index.html',
  'app/participant.html',
  'app/survey.html',
  'app/public',
];
const configurations = [
  'package-lock.json',
  'tsconfig.base.json',
  'app/vite.config.ts',
  'app/vite.participant.config.ts',
  'scripts/build.mjs',
];

function* walk(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path).sort()) yield* walk(join(path, entry));
}

function computeStamp() {
  const hash = createHash('sha256');
  for (const place of [...watched, ...configurations]) {
    for (const file of walk(join(root, place))) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

async function buildServer() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: app,
    entryPoints: {
      cli: 'src/main.cli.ts',
      'document-worker': 'src/platform/server/document/worker.ts',
    },
    outdir: 'dist/server',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['@trame/source'],
    // Our own core is bundled from its sources; every other package stays where npm put it.
    plugins: [
      {
        name: 'packages-stay-outside',
        setup: (builder) => {
          builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@trame/core') ? undefined : { path, external: true },
          );
        },
      },
    ],
    sourcemap: true,
    logLevel: 'error',
    loader: { '.typ': 'text', '.sql': 'text' },
  });
}

async function buildWeb() {
  const { build } = await import('vite');
  for (const config of ['vite.config.ts', 'vite.participant.config.ts']) {
    await build({ root: app, configFile: join(app, config), logLevel: 'error' });
  }
}

function compressFolder(folder) {
  for (const file of walk(folder)) {
    if (!/\.(m?js|css|html|svg|json|webmanifest)$/.test(file)) continue;
    const content = readFileSync(file);
    if (content.length < 512) continue;
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
}

/** Builds everything unless the sources are those of the last build. Messages go to the error stream. */
export async function ensureBuilt({ force = false } = {}) {
  const stamp = computeStamp();
  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('Trame : construction…\n');
  rmSync(join(app, 'dist'), { recursive: true, force: true });
  mkdirSync(join(app, 'dist'), { recursive: true });
  await Promise.all([buildServer(), buildWeb()]);
  compressFolder(join(app, 'dist', 'web'));
  compressFolder(join(app, 'dist', 'participant'));
  writeFileSync(stampFile, stamp);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await ensureBuilt({ force: process.argv.includes('--force') });
}
