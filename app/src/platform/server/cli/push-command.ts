// `trame push`: hands a seminar that was held without Internet to the server that everybody reads.
import type { Config } from '../config/index.js';
import { createDatabase, type Database } from '../db/index.js';
import { reachStorage } from '../storage/index.js';
import { type Command, refuseLine } from './command.js';

/** Hands over; given by whoever knows seminars. Answers what to print, as JSON. */
export type HandOver = (
  database: Database,
  order: {
    readonly to: string;
    readonly token: string;
    readonly seminar: string;
    readonly say: (line: string) => void;
  },
) => Promise<object>;

/** Makes the command. */
export function createPushCommand(handOver: HandOver, getConfig: () => Config): Command {
  const command: Command = {
    name: 'push',
    usage: '--to ADRESSE --token CLÉ --seminar IDENTIFIANT',
    summary:
      'Dépose sur un autre serveur un séminaire tenu sans Internet ; peut être relancée sans rien doubler',
    options: ['to=', 'token=', 'seminar='],
    run: async (line, terminal) => {
      const { to, token, seminar } = line.options;
      if (to === undefined || token === undefined || seminar === undefined) {
        throw refuseLine(
          command,
          'Il faut l’adresse du serveur, la clé de dépôt et l’identifiant du séminaire',
        );
      }
      const address = URL.canParse(to) ? new URL(to) : null;
      if (address === null || !/^https?:$/.test(address.protocol)) {
        throw refuseLine(command, `« ${to} » n’est pas l’adresse d’un serveur (https://…)`);
      }
      const reached = await reachStorage(getConfig());
      const database = createDatabase({ connectionString: reached.url, maxConnections: 2 });
      try {
        const say = (text: string): void => terminal.warn(text);
        const report = await handOver(database, {
          to: address.origin,
          token,
          seminar: seminar.toLowerCase(),
          say,
        });
        terminal.print(JSON.stringify(report));
        return 0;
      } finally {
        await database.close();
        await reached.leave();
      }
    },
  };
  return command;
}
