// What the system says of a process: alive, since when, and whether it is PostgreSQL at work in a folder.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Tells whether a process runs, ours or not. A dead process that its parent has not buried does not count. */
export function isAlive(pid: number): boolean {
  return isNumberTaken(pid) && readStat(pid)?.[0] !== 'Z';
}

/** Tells whether a number names a process, be it dead and unburied: PostgreSQL takes such a one for alive. */
export function isNumberTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * When a process started, in the system's own words, or null when it does not exist. With the number it names a
 * process for good: numbers come back, above all in containers where everything is number 1 or 7.
 */
export function getStartMark(pid: number): string | null {
  if (process.platform === 'linux') return readStat(pid)?.[19] ?? null;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** Processes at work in a data folder of PostgreSQL: the postmaster and its children all stand in it. */
export function listProcessesIn(folder: string): readonly number[] {
  const real = realpathSync(folder);
  if (process.platform !== 'linux') return listByCommandLine(real);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && isStandingIn(pid, real) && isAlive(pid));
}

/** Waits until none of the processes is left, or time is up. */
export async function waitUntilGone(pids: () => readonly number[], timeoutMs: number): Promise<boolean> {
  for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(20)) {
    if (pids().length === 0) return true;
  }
  return pids().length === 0;
}

/** Sends a signal; a process already gone is what was wanted. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

// Fields after the name, which may hold spaces and brackets: state is the first, start time the twentieth.
function readStat(pid: number): readonly string[] | null {
  if (process.platform !== 'linux') return null;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function isStandingIn(pid: number, folder: string): boolean {
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === folder &&
      /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    );
  } catch {
    return false;
  }
}

function listByCommandLine(folder: string): readonly number[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes('postgres') && line.includes(`-D ${folder}`))
    .map((line) => Number.parseInt(line, 10));
}
