// `trame data fetch`: brings public data to this machine, from official addresses.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Command, refuseLine, type Terminal } from '../../../../platform/server/cli/command.js';
import { OperatorRefusal } from '../../../../platform/server/operator-refusal.js';
import { type DownloadLimits, download } from './download.js';
import { type DataSource, overrideSources } from './sources.js';

const shape = {
  name: 'data',
  usage: 'fetch [NOM…] [--source NOM=ADRESSE[#sha256=EMPREINTE]] [--into DOSSIER]',
} as const;

/** What the command needs of its surroundings. */
export interface DataCommandParts {
  /** Folder where maps and imports look for data. */
  readonly getFolder: () => string;
  /** Path of a JSON file `{ "nom": "adresse" }` that replaces addresses; undefined when none was given. */
  readonly addressesFile: string | undefined;
  readonly limits?: DownloadLimits;
}

const catalogueReply = z.object({
  resources: z.array(z.object({ title: z.string(), url: z.url(), format: z.string().nullable() })),
});

async function readAddresses(path: string | undefined): Promise<Readonly<Record<string, string>>> {
  if (path === undefined || path === '') return {};
  try {
    return z.record(z.string(), z.url()).parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new OperatorRefusal(
      'data/addresses',
      `Le fichier ${path} doit être du JSON de la forme { "nom": "https://adresse" }.`,
      { cause },
    );
  }
}

function readOption(text: string | undefined): Readonly<Record<string, string>> {
  if (text === undefined) return {};
  const [name = '', address = ''] = text.split(/=(.*)/s);
  if (name === '' || !URL.canParse(address)) {
    throw refuseLine(shape, `--source attend NOM=ADRESSE, par exemple flores=https://…`);
  }
  return { [name]: address };
}

/** The address of the file itself. */
async function resolve({ name, from }: DataSource): Promise<string> {
  if (from.kind === 'file') return from.address;
  const refuse = (cause?: unknown) =>
    new OperatorRefusal(
      'data/catalogue',
      `Le catalogue ${from.address} n’indique pas de fichier « ${from.format} » pour ${name}. Donnez l’adresse avec --source ${name}=…`,
      { cause },
    );
  const reply = await fetch(from.address).catch((cause: unknown) => {
    throw new OperatorRefusal(
      'data/cut',
      `Le catalogue ${from.address} ne répond pas. Vérifiez la connexion, ou donnez l’adresse avec --source ${name}=…`,
      { cause },
    );
  });
  try {
    const { resources } = catalogueReply.parse(await reply.json());
    const found = resources.find(
      ({ format, title }) =>
        format?.toLowerCase() === from.format && (from.title === null || title.includes(from.title)),
    );
    if (found === undefined) throw refuse();
    return found.url;
  } catch (cause) {
    throw cause instanceof OperatorRefusal ? cause : refuse(cause);
  }
}

function printList(sources: readonly DataSource[], terminal: Terminal): void {
  const width = Math.max(...sources.map(({ name }) => name.length)) + 2;
  for (const { name, summary, licence, from } of sources) {
    terminal.print(`${name.padEnd(width)}${summary}${licence === '' ? '' : ` — ${licence}`}`);
    terminal.print(`${' '.repeat(width)}${from.address}`);
  }
}

/** Makes the command. */
export function createDataCommand(parts: DataCommandParts): Command {
  return {
    ...shape,
    summary: 'Télécharge des données publiques (sans nom : en donne la liste et les adresses)',
    options: ['source=', 'into='],
    words: 20,
    run: async (line, terminal) => {
      const [verb, ...names] = line.words;
      if (verb !== 'fetch') throw refuseLine(shape, 'Dites « data fetch »');
      const given = { ...(await readAddresses(parts.addressesFile)), ...readOption(line.options.source) };
      const sources = overrideSources(given);
      if (names.length === 0) {
        printList(sources, terminal);
        return 0;
      }
      const unknown = names.find((name) => !sources.some((source) => source.name === name));
      if (unknown !== undefined) {
        throw refuseLine(shape, `« ${unknown} » n’est pas dans la liste (trame data fetch la donne)`);
      }
      const folder = line.options.into ?? parts.getFolder();
      for (const source of sources.filter(({ name }) => names.includes(name))) {
        const address = await resolve(source);
        terminal.warn(`${source.name} : ${address}`);
        const path = join(folder, source.file);
        const { bytes, sha256, resumed } = await download(address, path, parts.limits);
        if (resumed > 0) terminal.warn(`${source.name} : repris après ${resumed} octets déjà reçus`);
        terminal.print(`${sha256}  ${path}  ${bytes} octets`);
      }
      return 0;
    },
  };
}
