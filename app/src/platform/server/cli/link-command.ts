// `trame link`: a fresh one-time link for the organiser who lost theirs.
import type { Config } from '../config/index.js';
import { createDatabase, type Database } from '../db/index.js';
import { reachStorage } from '../storage/index.js';
import type { Command } from './command.js';

/** Issues a link; given by whoever knows the room of people. */
export type IssueLink = (database: Database) => Promise<{ readonly path: string }>;

/** Makes the command. */
export function createLinkCommand(issueLink: IssueLink, getConfig: () => Config): Command {
  return {
    name: 'link',
    usage: '',
    summary: 'Affiche un nouveau lien de connexion de l’organisateur, valable une fois',
    run: async (_line, terminal) => {
      const config = getConfig();
      const reached = await reachStorage(config);
      const database = createDatabase({ connectionString: reached.url, maxConnections: 2 });
      try {
        const link = await issueLink(database);
        const here = config.publicUrl ?? reached.address ?? `http://localhost:${config.port}`;
        terminal.print(`${here}${link.path}`);
        if (reached.served === false)
          terminal.warn('Trame est arrêtée : démarrez-la avant d’ouvrir ce lien.');
        return 0;
      } finally {
        await database.close();
        await reached.leave();
      }
    },
  };
}
