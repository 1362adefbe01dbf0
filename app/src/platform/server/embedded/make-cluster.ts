// Makes a new database folder beside its place and moves it there whole: cut midway, nothing was made.
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { OperatorRefusal } from '../operator-refusal.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { type DataLayout, draftPrefix, markFile, type Secrets, writePrivateFile } from './folder.js';
import { readLogTail } from './log-tail.js';
import { spawnAs, waitForExit } from './run.js';

/** What a new cluster needs. */
export interface ClusterPlan {
  readonly layout: DataLayout;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly secrets: Secrets;
}

/** The administrator of the embedded database; used by the supervisor alone. */
export const adminRole = 'trame_admin';

/** Makes the database folder. */
export async function makeCluster(plan: ClusterPlan): Promise<void> {
  const id = randomBytes(6).toString('hex');
  const draft = join(plan.layout.root, `${draftPrefix}${id}`);
  const passwordFile = join(plan.layout.root, `${draftPrefix}${id}.password`);
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, plan.secrets.admin, { mode: 0o600 });
  giveTo(plan.account, draft, passwordFile);
  const logFile = join(plan.layout.log, 'initdb.log');
  const log = openSync(logFile, 'w', 0o600);
  try {
    const child = spawnAs({
      account: plan.account,
      program: plan.binaries.initdb,
      args: [
        `--pgdata=${draft}`,
        `--username=${adminRole}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=fr-FR',
        '--data-checksums',
      ],
      log,
    });
    if ((await waitForExit(child)) !== 0) throw refuseCluster(logFile);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    closeSync(log);
    rmSync(passwordFile, { force: true });
  }
  writePrivateFile(join(draft, markFile), `${id}\n`);
  giveTo(plan.account, join(draft, markFile));
  renameSync(draft, plan.layout.pg);
  writePrivateFile(plan.layout.birth, `${JSON.stringify({ id })}\n`);
  syncFolder(plan.layout.root);
}

/** Sweeps what a start cut midway left behind. */
export function sweepDrafts(layout: DataLayout): void {
  for (const name of readdirSync(layout.root)) {
    if (name.startsWith(draftPrefix)) rmSync(join(layout.root, name), { recursive: true, force: true });
  }
}

function giveTo(account: Account, ...paths: readonly string[]): void {
  if (account.kind !== 'other') return;
  for (const path of paths) chownSync(path, account.uid, account.gid);
}

// Without it, a power cut just after the first start could keep the new files and lose their place.
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function refuseCluster(logFile: string): OperatorRefusal {
  return new OperatorRefusal(
    'embedded/initdb-failed',
    `La base de données n’a pas pu être créée. Vérifiez la place libre et les droits du dossier de données, puis relancez. PostgreSQL a dit :\n${readLogTail(logFile)}`,
  );
}
