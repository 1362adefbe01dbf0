// `trame backup`: one file that holds everything, made while people work.
import { resolve } from 'node:path';
import { createBackup } from '../backup/index.js';
import type { Config } from '../config/index.js';
import { getLayout } from '../embedded/index.js';
import { getVersion } from '../start/folder.js';
import { reachStorage } from '../storage/index.js';
import type { Command } from './command.js';

/** Makes the command. */
export function createBackupCommand(getConfig: () => Config): Command {
  return {
    name: 'backup',
    usage: '[FICHIER] [--json]',
    summary: 'Sauvegarde toute la base dans un fichier, Trame en marche ou arrêtée',
    options: ['json'],
    words: 1,
    run: async (line, terminal) => {
      const config = getConfig();
      const now = new Date();
      const file = resolve(line.words[0] ?? getDefaultFile(config, now));
      const reached = await reachStorage(config);
      try {
        const manifest = await createBackup({ ownerUrl: reached.ownerUrl, file, version: getVersion(), now });
        const rows = manifest.tables.reduce((total, table) => total + table.rows, 0);
        const { logicalHash } = manifest;
        terminal.print(
          line.options.json === undefined
            ? `Sauvegarde faite : ${file}\n${manifest.tables.length} tables, ${rows} lignes\nEmpreinte : ${logicalHash}`
            : JSON.stringify({ file, tables: manifest.tables.length, rows, logicalHash }),
        );
        return 0;
      } finally {
        await reached.leave();
      }
    },
  };
}

function getDefaultFile(config: Config, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  return `${getLayout(config.dataFolder).backups}/trame-${stamp}.tar.gz`;
}
