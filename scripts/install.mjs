// Makes sure the dependencies on disk are those of the lock, and installs them when they are not.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const stampFile = join(root, 'node_modules', '.trame-installed');

function computeStamp() {
  const hash = createHash('sha256');
  for (const file of [
    'package-lock.json',
    'package.json',
    'app/package.json',
    'packages/core/package.json',
  ]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.update(process.platform + process.arch).digest('hex');
}

/** Whether what stands in node_modules is what the lock asks, optional binaries of other platforms aside. */
function isInLine() {
  const kept = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(kept)) return false;
  const there = JSON.parse(readFileSync(kept, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') || optional || link || there[path]?.version === version,
  );
}

/** Installs what the lock says, unless it is there already. Everything it prints goes to the error stream. */
export function ensureInstalled() {
  const stamp = computeStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (isInLine()) {
    writeFileSync(stampFile, stamp);
    return;
  }
  process.stderr.write('Trame : installation des dépendances (une seule fois, une à deux minutes)…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (run.status !== 0) {
    process.stderr.write(
      'Trame : l’installation des dépendances a échoué. Vérifiez l’accès au registre npm, puis relancez la même commande.\n',
    );
    process.exit(run.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
