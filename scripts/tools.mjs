// The programs that the tests drive from outside: a browser, a PDF reader, a tracer, a second PostgreSQL.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './install.mjs';

const tools = [
  { packages: ['chromium'], isThere: () => hasProgram('chromium') },
  { packages: ['poppler-utils'], isThere: () => hasProgram('pdftotext') },
  { packages: ['strace'], isThere: () => hasProgram('strace') },
  { packages: ['postgresql'], isThere: () => existsSync('/usr/lib/postgresql') && hasServer() },
];

/** Opens what the programme exports; its tests say that they were skipped where it is not. */
const spared = {
  packages: ['libreoffice-calc', 'libreoffice-writer', 'libreoffice-impress'],
  isThere: () => hasProgram('soffice'),
};

function hasProgram(name) {
  return spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
}

function hasServer() {
  return spawnSync('sh', ['-c', 'ls /usr/lib/postgresql/*/bin/postgres'], { stdio: 'ignore' }).status === 0;
}

function explain(missing) {
  process.stderr.write(
    `Trame : les tests ont besoin de ${missing.join(', ')}. Sous Debian ou Ubuntu : sudo apt-get install ${missing.join(' ')}\n`,
  );
}

function runApt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

function install(packages) {
  process.stderr.write(`Trame : installation de ${packages.join(', ')}…\n`);
  runApt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Tried once: a machine that does not offer it would otherwise look for it at every run. */
function installSpared(mark) {
  install(spared.packages);
  if (spared.isThere()) return;
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, `${spared.packages.join(' ')}\n`);
  process.stderr.write(
    `Trame : LibreOffice n’a pas pu être installé ; les tests qui s’en servent seront passés. Pour essayer de nouveau, supprimez ${mark}\n`,
  );
}

const listMissing = () => tools.filter((tool) => !tool.isThere()).flatMap(({ packages }) => packages);

/** Installs what is missing where it may (root on Debian); elsewhere says what to install, the spared program aside. */
export function ensureTools(mark = join(root, '.trame', 'libreoffice-not-found')) {
  const needed = listMissing();
  const isSparedWanted = !spared.isThere() && !existsSync(mark);
  const mayInstall = process.getuid?.() === 0 && hasProgram('apt-get');
  if (mayInstall && (needed.length > 0 || isSparedWanted)) {
    runApt('update', '-qq');
    if (needed.length > 0) install(needed);
    if (isSparedWanted) installSpared(mark);
  }
  const lacking = needed.length === 0 ? [] : listMissing();
  if (lacking.length === 0) return;
  explain(lacking);
  process.exit(1);
}
