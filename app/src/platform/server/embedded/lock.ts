// One Trame per data folder: who holds it, since when, and where people find it.
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { OperatorRefusal } from '../operator-refusal.js';
import { getStartMark, isAlive } from './process.js';

const holderShape = z.object({
  pid: z.number(),
  startMark: z.string().nullable(),
  host: z.string(),
  startedAt: z.string(),
  address: z.string().nullable(),
});

/** Who holds a data folder. */
export type LockHolder = z.output<typeof holderShape>;

/** A held data folder. */
export interface DataLock {
  /** Writes where people find this Trame, for the message a second one gives. */
  announce(address: string): void;
  release(): void;
}

// A process of another machine (or container) cannot be looked at: it proves that it lives by touching the file.
const heartbeatMs = 10_000;
const silentAfterMs = 45_000;

/** Takes the data folder, or refuses with the name of whoever holds it. */
export function acquireLock(file: string): DataLock {
  let mine: LockHolder = {
    pid: process.pid,
    startMark: getStartMark(process.pid),
    host: hostname(),
    startedAt: new Date().toISOString(),
    address: null,
  };
  for (let attempt = 0; !tryToTake(file, mine); attempt += 1) {
    const holder = readHolder(file);
    if (holder !== null && isHolderAlive(file, holder)) throw refuseSecond(file, holder);
    if (attempt > 20) throw new Error('embedded/acquireLock: the lock keeps changing hands');
    setAside(file, holder);
  }
  const heart = setInterval(() => touch(file), heartbeatMs);
  heart.unref();
  return {
    announce: (address) => {
      mine = { ...mine, address };
      replaceFile(file, mine);
    },
    release: () => {
      clearInterval(heart);
      if (readHolder(file)?.pid === mine.pid) rmSync(file, { force: true });
    },
  };
}

/** Reads who holds a data folder, or null when nobody does. */
export function readLiveHolder(file: string): LockHolder | null {
  const holder = readHolder(file);
  return holder !== null && isHolderAlive(file, holder) ? holder : null;
}

// A link appears whole or not at all, and never over an existing file.
function tryToTake(file: string, holder: LockHolder): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o644 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replaceFile(file: string, holder: LockHolder): void {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o644 });
  renameSync(draft, file);
}

// Two late comers may both see a dead holder: whoever moved a living one away by mistake puts it back.
function setAside(file: string, dead: LockHolder | null): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== null && (moved.pid !== dead?.pid || moved.startedAt !== dead.startedAt)) {
    try {
      linkSync(aside, file);
    } catch {
      // A third one took the place meanwhile: it will be seen at the next round.
    }
  }
  rmSync(aside, { force: true });
}

function readHolder(file: string): LockHolder | null {
  try {
    return holderShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function isHolderAlive(file: string, holder: LockHolder): boolean {
  if (holder.host !== hostname()) {
    const seen = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - seen < silentAfterMs;
  }
  if (!isAlive(holder.pid)) return false;
  return holder.startMark === null || getStartMark(holder.pid) === holder.startMark;
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // The folder went away: the engine will say so better than the lock.
  }
}

function refuseSecond(file: string, holder: LockHolder): OperatorRefusal {
  const where = holder.address === null ? '' : `, à l’adresse ${holder.address}`;
  return new OperatorRefusal(
    'embedded/already-running',
    `Trame tourne déjà sur ce dossier de données (${file.replace(/\/[^/]*$/, '')}) : processus ${holder.pid} sur ${holder.host}, depuis le ${holder.startedAt}${where}. Utilisez celui-là, arrêtez-le, ou choisissez un autre dossier avec TRAME_DATA.`,
  );
}
