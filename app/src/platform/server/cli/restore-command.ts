// `trame restore`: puts a backup back, into an empty folder or an empty database, and nowhere else.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Manifest, refuseNewer, restoreBackup, verifyArchive } from '../backup/index.js';
import type { Config } from '../config/index.js';
import { startEmbedded } from '../embedded/index.js';
import {
  type Erasure,
  type ErasureKind,
  getLedgerFile,
  type Replay,
  readLedgerFile,
  replayLedger,
} from '../erasure/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { checkOutsideDatabase, formatWithoutSecret } from '../storage/index.js';
import { type Command, refuseLine } from './command.js';
import { tellReplay } from './erasure-words.js';

/** What somebody may give again after they took it back. */
const GIVEN_AGAIN: readonly ErasureKind[] = ['answers', 'wish', 'seat'];

/** Makes the command. */
export function createRestoreCommand(getConfig: () => Config, replay: Replay): Command {
  const command: Command = {
    name: 'restore',
    usage: 'FICHIER [--into DOSSIER] [--erasures REGISTRE] [--json]',
    summary: 'Restaure une sauvegarde dans un dossier vide (ou dans la base vide de DATABASE_URL)',
    options: ['into=', 'erasures=', 'json'],
    words: 1,
    run: async (line, terminal) => {
      const [typed] = line.words;
      if (typed === undefined) throw refuseLine(command, 'Indiquez le fichier de la sauvegarde');
      const file = resolve(typed);
      refuseMissing(file);
      const config = getConfig();
      const manifest = await verifyArchive(file);
      refuseNewer(manifest);
      const { into, erasures: ledger } = line.options;
      if (ledger !== undefined) refuseMissing(resolve(ledger));
      const ledgerFile = ledger === undefined ? getLedgerFile(dirname(file)) : resolve(ledger);
      // Somebody who withdrew answers, a wish or a name may have given others before the backup was made.
      const erasures = readLedgerFile(ledgerFile).filter(
        ({ kind, at }) => !GIVEN_AGAIN.includes(kind) || at > manifest.at,
      );
      const saved = { file, manifest, erasures, replay };
      const { where, replayed } =
        into === undefined && config.database.kind === 'outside'
          ? await restoreOutside(config.database, saved)
          : await restoreIntoFolder(resolve(into ?? config.dataFolder), saved);
      const { logicalHash } = manifest;
      terminal.print(
        line.options.json === undefined
          ? `Sauvegarde du ${manifest.at} restaurée et vérifiée dans ${where}\nEmpreinte : ${logicalHash}\n${tellReplay(existsSync(ledgerFile) ? ledgerFile : null, replayed)}`
          : JSON.stringify({ into: where, at: manifest.at, logicalHash, replayed }),
      );
      return 0;
    },
  };
  return command;
}

interface Saved {
  readonly file: string;
  readonly manifest: Manifest;
  /** Who was erased, perhaps after the backup was made. */
  readonly erasures: readonly Erasure[];
  readonly replay: Replay;
}

interface Outcome {
  readonly where: string;
  readonly replayed: number;
}

async function restoreOutside(
  { url, ownerUrl }: { readonly url: string; readonly ownerUrl: string },
  saved: Saved,
): Promise<Outcome> {
  await checkOutsideDatabase(ownerUrl, 0);
  await restoreBackup({ ownerUrl, ...saved });
  const replayed = await replayLedger({ url, ownerUrl, adminUrl: null }, saved.erasures, saved.replay);
  return { where: formatWithoutSecret(ownerUrl), replayed };
}

// Made beside its place and moved there whole: a restore that is cut leaves no folder that looks restored.
async function restoreIntoFolder(folder: string, saved: Saved): Promise<Outcome> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new OperatorRefusal(
      'backup/not-empty',
      `Le dossier ${folder} n’est pas vide ; une restauration ne remplace jamais des données. Choisissez un dossier vide avec --into.`,
    );
  }
  const draft = join(dirname(folder), `.${basename(folder)}.restauration-${randomBytes(4).toString('hex')}`);
  let replayed = 0;
  try {
    const engine = await startEmbedded({ dataFolder: draft });
    try {
      const { server: url, owner: ownerUrl, admin: adminUrl } = engine.urls;
      await restoreBackup({ ownerUrl, ...saved });
      replayed = await replayLedger({ url, ownerUrl, adminUrl }, saved.erasures, saved.replay);
    } finally {
      await engine.stop();
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { where: folder, replayed };
}

function refuseMissing(file: string): void {
  if (existsSync(file)) return;
  throw new OperatorRefusal('backup/no-file', `Le fichier ${file} n’existe pas. Vérifiez son chemin.`);
}
