// The programs that the tests drive from outside: a browser, a PDF reader, a tracer, a second PostgreSQL.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const tools = [
  { package: 'chromium', isThere: () => hasProgram('chromium') },
  { package: 'poppler-utils', isThere: () => hasProgram('pdftotext') },
  { package: 'strace', isThere: () => hasProgram('strace') },
  { package: 'postgresql', isThere: () => existsSync('/usr/lib/postgresql') && hasServer() },
];

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

/** Installs what is missing where it may (root on Debian); says what to install elsewhere. */
export function ensureTools() {
  const missing = tools.filter((tool) => !tool.isThere()).map((tool) => tool.package);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !hasProgram('apt-get')) {
    explain(missing);
    process.exit(1);
  }
  process.stderr.write(`Trame : installation de ${missing.join(', ')}…\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (install.status !== 0) {
    explain(missing);
    process.exit(1);
  }
}
