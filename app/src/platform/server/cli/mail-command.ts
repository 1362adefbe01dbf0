// `trame mail read`: takes replies by mail from a file, or from every mail of a folder.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/index.js';
import { createDatabase, type Database } from '../db/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { reachStorage } from '../storage/index.js';
import { type Command, refuseLine } from './command.js';

/** Takes one mail; given by whoever knows what was asked. */
export type TakeMail = (
  database: Database,
  raw: Buffer,
) => Promise<{ readonly kind: 'kept' | 'known' | 'refused'; readonly sentence: string }>;

/** More than any mail of one line; a larger file is none. */
const LARGEST = 25 * 1024 * 1024;

function listMails(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new OperatorRefusal(
      'mail/not-found',
      `« ${path} » n’existe pas : donnez un fichier .eml ou un dossier.`,
    );
  }
  if (!found.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.toLowerCase().endsWith('.eml'));
  return names.toSorted().map((name) => join(path, name));
}

type Outcome = Awaited<ReturnType<TakeMail>>;

/** Takes one mail; what fails is said of it alone, and the others have their turn. */
async function takeFile(takeMail: TakeMail, database: Database, file: string): Promise<Outcome> {
  try {
    if (statSync(file).size > LARGEST) {
      return { kind: 'refused', sentence: 'Ce fichier est trop gros pour être une réponse.' };
    }
    return await takeMail(database, readFileSync(file));
  } catch (error) {
    const [cause] = String(error instanceof Error ? error.message : error).split('\n');
    return {
      kind: 'refused',
      sentence: `Ce courriel n’a pas pu être pris (${cause}). Il n’a rien changé : relancez la commande, ou notez la réponse à la main dans la fiche.`,
    };
  }
}

/** Makes the command. */
export function createMailCommand(takeMail: TakeMail, getConfig: () => Config): Command {
  const command: Command = {
    name: 'mail',
    usage: 'read FICHIER|DOSSIER',
    summary:
      'Prend les réponses par courriel (.eml) au suivi mensuel ; un courriel déjà lu ne compte pas deux fois',
    words: 2,
    run: async ({ words: [verb, path] }, terminal) => {
      if (verb !== 'read' || path === undefined) {
        throw refuseLine(command, 'Dites « read » et le chemin d’un courriel ou d’un dossier');
      }
      const files = listMails(path);
      if (files.length === 0) {
        terminal.print('Aucun courriel (.eml) dans ce dossier.');
        return 0;
      }
      const reached = await reachStorage(getConfig());
      const database = createDatabase({ connectionString: reached.url, maxConnections: 2 });
      let refused = 0;
      try {
        for (const file of files) {
          const { kind, sentence } = await takeFile(takeMail, database, file);
          if (kind === 'refused') refused += 1;
          terminal[kind === 'refused' ? 'warn' : 'print'](`${file} : ${sentence}`);
        }
        return refused === 0 ? 0 : 1;
      } finally {
        await database.close();
        await reached.leave();
      }
    },
  };
  return command;
}
