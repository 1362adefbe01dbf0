// The ledger of erasures as a file beside the backups: older backups do not know who was erased since.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { writePrivateFile } from '../embedded/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { type Erasure, erasureKinds } from './ledger.repo.js';

const erasures = z.array(
  z.object({
    space: z.uuid(),
    fabrique: z.uuid(),
    kind: z.enum(erasureKinds),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    at: z.iso.datetime(),
  }),
);

/** Where the ledger stands in a folder of backups. */
export function getLedgerFile(backups: string): string {
  return join(backups, 'effacements.json');
}

/** Reads a ledger; nothing when there is none, and a refusal rather than a ledger half read. */
export function readLedgerFile(file: string): readonly Erasure[] {
  if (!existsSync(file)) return [];
  try {
    return erasures.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new OperatorRefusal(
      'erasure/ledger-unreadable',
      `Le registre des effacements ${file} est illisible. Rien n’a été fait : remettez-en une copie, car une restauration sans lui ferait revenir des personnes effacées.`,
    );
  }
}

const keyOf = ({ space, kind, hash, at }: Erasure): string => [space, kind, hash, at].join(' ');

/** Adds what is not in the file yet, in order of time; the file is complete or as it was. */
export function addToLedgerFile(file: string, found: readonly Erasure[]): number {
  const kept = new Map([...readLedgerFile(file), ...found].map((one) => [keyOf(one), one]));
  const lines = [...kept.values()].sort(
    (a, b) => a.at.localeCompare(b.at) || keyOf(a).localeCompare(keyOf(b)),
  );
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writePrivateFile(file, `${JSON.stringify(lines, null, 1)}\n`);
  return lines.length;
}
