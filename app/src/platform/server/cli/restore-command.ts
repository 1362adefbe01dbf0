// `trame restore`: puts a backup back, into an empty folder or an empty database, and nowhere else.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Manifest, refuseNewer, restoreBackup, verifyArchive } from '../backup/index.js';
import type { Config } from '../config/index.js';
import { startEmbedded } from '../embedded/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { checkOutsideDatabase, formatWithoutSecret } from '../storage/index.js';
import { type Command, refuseLine } from './command.js';

/** Makes the command. */
export function createRestoreCommand(getConfig: () => Config): Command {
  const command: Command = {
    name: 'restore',
    usage: 'FICHIER [--into DOSSIER] [--json]',
    summary: 'Restaure une sauvegarde dans un dossier vide (ou dans la base vide de DATABASE_URL)',
    options: ['into=', 'json'],
    words: 1,
    run: async (line, terminal) => {
      const [typed] = line.words;
      if (typed === undefined) throw refuseLine(command, 'Indiquez le fichier de la sauvegarde');
      const file = resolve(typed);
      refuseMissing(file);
      const config = getConfig();
      const manifest = await verifyArchive(file);
      refuseNewer(manifest);
      const { into } = line.options;
      const where =
        into === undefined && config.database.kind === 'outside'
          ? await restoreOutside(config.database.ownerUrl, { file, manifest })
          : await restoreIntoFolder(resolve(into ?? config.dataFolder), { file, manifest });
      const { logicalHash } = manifest;
      terminal.print(
        line.options.json === undefined
          ? `Sauvegarde du ${manifest.at} restaurée et vérifiée dans ${where}\nEmpreinte : ${logicalHash}`
          : JSON.stringify({ into: where, at: manifest.at, logicalHash }),
      );
      return 0;
    },
  };
  return command;
}

interface Saved {
  readonly file: string;
  readonly manifest: Manifest;
}

async function restoreOutside(ownerUrl: string, saved: Saved): Promise<string> {
  await checkOutsideDatabase(ownerUrl, 0);
  await restoreBackup({ ownerUrl, ...saved });
  return formatWithoutSecret(ownerUrl);
}

// Made beside its place and moved there whole: a restore that is cut leaves no folder that looks restored.
async function restoreIntoFolder(folder: string, saved: Saved): Promise<string> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new OperatorRefusal(
      'backup/not-empty',
      `Le dossier ${folder} n’est pas vide ; une restauration ne remplace jamais des données. Choisissez un dossier vide avec --into.`,
    );
  }
  const draft = join(dirname(folder), `.${basename(folder)}.restauration-${randomBytes(4).toString('hex')}`);
  try {
    const engine = await startEmbedded({ dataFolder: draft });
    try {
      await restoreBackup({ ownerUrl: engine.urls.owner, ...saved });
    } finally {
      await engine.stop();
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function refuseMissing(file: string): void {
  if (existsSync(file)) return;
  throw new OperatorRefusal('backup/no-file', `Le fichier ${file} n’existe pas. Vérifiez son chemin.`);
}
