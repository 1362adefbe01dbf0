// Runs PostgreSQL's programs under the chosen account.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Account } from './account.js';

/** A program to run. */
export interface Run {
  readonly account: Account;
  readonly program: string;
  readonly args: readonly string[];
  /** Descriptor of the file that receives what it says. */
  readonly log: number;
}

/** Starts a program in a session of its own: a Ctrl-C meant for Trame must not reach it before its clients left. */
export function spawnAs(run: Run): ChildProcess {
  const inNamespace = run.account.kind === 'namespace';
  return spawn(
    inNamespace ? 'unshare' : run.program,
    inNamespace ? ['-U', run.program, ...run.args] : [...run.args],
    {
      ...(run.account.kind === 'other' ? { uid: run.account.uid, gid: run.account.gid } : {}),
      cwd: '/',
      detached: true,
      stdio: ['ignore', run.log, run.log],
      // French messages and local habits would make its log unreadable to our own reader.
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' },
    },
  );
}

/** Waits for the end of a program. */
export function waitForExit(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}
