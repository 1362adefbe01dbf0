// Debian's own PostgreSQL, started for one test: what an administration would run beside Trame.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPort } from './server.js';

const home = '/usr/lib/postgresql';
const nobody = 65_534;

/** A PostgreSQL outside Trame. */
export interface OutsidePostgres {
  readonly url: string;
  /** Major version, as the server says it. */
  readonly version: string;
  stop(): void;
}

function findBinaries(): string {
  const versions = readdirSync(home).filter((name) => Number(name) >= 15);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) throw new Error('e2e/postgres: no PostgreSQL ≥ 15 under /usr/lib/postgresql');
  return join(home, newest, 'bin');
}

/** Makes a cluster in a temporary folder and starts it, with its durability as Debian ships it. */
export async function startPostgres(): Promise<OutsidePostgres> {
  const binaries = findBinaries();
  const folder = mkdtempSync('/tmp/trame-debian-pg-');
  // PostgreSQL refuses to run as root.
  const as = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if ('uid' in as) chownSync(folder, nobody, nobody);
  const data = join(folder, 'pg');
  const port = await findPort();
  const run = (name: string, args: readonly string[]): void => {
    execFileSync(join(binaries, name), args, {
      ...as,
      stdio: 'pipe',
      cwd: '/tmp',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' },
    });
  };
  run('initdb', ['-D', data, '-U', 'trame', '--auth=trust', '--encoding=UTF8', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const started = spawnSync(
    join(binaries, 'pg_ctl'),
    ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'],
    { ...as, cwd: '/tmp', stdio: 'ignore' },
  );
  if (started.status !== 0) throw new Error(`e2e/postgres: did not start, see ${folder}/log`);
  return {
    url: `postgresql://trame@127.0.0.1:${port}/postgres`,
    version: execFileSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    stop: () => {
      spawnSync(join(binaries, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], {
        ...as,
        cwd: '/tmp',
        stdio: 'ignore',
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
