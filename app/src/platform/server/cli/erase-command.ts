// `trame erase`: what was erased leaves the files too, and the ledger of erasures is kept beside the backups.
import type { Config } from '../config/index.js';
import { getLayout } from '../embedded/index.js';
import { addToLedgerFile, getLedgerFile, readLedger, sweepDatabase } from '../erasure/index.js';
import { reachStorage } from '../storage/index.js';
import type { Command } from './command.js';
import { tellErasures } from './erasure-words.js';

/** Makes the command. */
export function createEraseCommand(getConfig: () => Config): Command {
  return {
    name: 'erase',
    usage: '[--json]',
    summary: 'Fait partir des fichiers ce qui a été effacé, et tient le registre des effacements',
    options: ['json'],
    words: 0,
    run: async (line, terminal) => {
      const config = getConfig();
      const reached = await reachStorage(config);
      try {
        const file = getLedgerFile(getLayout(config.dataFolder).backups);
        const erasures = addToLedgerFile(file, await readLedger(reached.ownerUrl));
        const { journal } = await sweepDatabase(reached);
        terminal.print(
          line.options.json === undefined
            ? `Fichiers de la base réécrits.\nRegistre : ${file} (${tellErasures(erasures)})\n${
                journal
                  ? 'Journal de la base : anciens segments retirés.'
                  : 'Journal de la base : ce serveur n’est pas le nôtre ; ses segments partent à son rythme.'
              }`
            : JSON.stringify({ file, erasures, journal }),
        );
        return 0;
      } finally {
        await reached.leave();
      }
    },
  };
}
