// The data folder: its layout, and the refusal to touch a folder that is not ours or not whole.
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { OperatorRefusal } from '../operator-refusal.js';

/** Where everything is under the data folder. */
export interface DataLayout {
  readonly root: string;
  readonly pg: string;
  readonly log: string;
  readonly secrets: string;
  readonly lock: string;
  readonly backups: string;
  /** Says that a database was made here once: its absence later is an accident, not a first start. */
  readonly birth: string;
}

/** Major version of the bundled PostgreSQL; data of another one cannot be opened. */
export const pgMajor = '18';

/** Name of the file, inside PostgreSQL's folder, that says Trame made it. */
export const markFile = 'trame-cluster';

/** Prefix of a database being made: swept at the next start. */
export const draftPrefix = 'pg.initdb-';

/** Gives the layout of a data folder. */
export function getLayout(dataFolder: string): DataLayout {
  const root = resolve(dataFolder);
  return {
    root,
    pg: join(root, 'pg'),
    log: join(root, 'log'),
    secrets: join(root, 'secrets.json'),
    lock: join(root, 'trame.lock'),
    backups: join(root, 'backups'),
    birth: join(root, 'cluster.json'),
  };
}

/** Makes the folder when absent; refuses one that holds something else than Trame's data. */
export function prepareFolder(layout: DataLayout): void {
  try {
    mkdirSync(layout.root, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  } catch (cause) {
    throw refuseFolder(layout, {
      reason: 'unwritable',
      fact: 'ne peut pas être créé',
      advice: 'Vérifiez le chemin et les droits, ou choisissez un autre dossier avec TRAME_DATA',
      cause,
    });
  }
  if (!statSync(layout.root).isDirectory()) {
    throw refuseFolder(layout, {
      reason: 'foreign-folder',
      fact: 'n’est pas un dossier',
      advice: 'Choisissez un autre chemin avec TRAME_DATA',
    });
  }
  const ours = [
    'pg',
    'log',
    'secrets.json',
    'trame.lock',
    'backups',
    'cluster.json',
    'open-data',
    'lost+found',
    '.gitkeep',
  ];
  const isOurs = listNames(layout).every(
    (name) => ours.includes(name) || name.startsWith(draftPrefix) || name.startsWith('trame.lock.'),
  );
  if (!isOurs && !existsSync(layout.birth) && !existsSync(join(layout.pg, markFile))) {
    throw refuseFolder(layout, {
      reason: 'foreign-folder',
      fact: 'contient des fichiers que Trame n’a pas écrits',
      advice: 'Choisissez un dossier vide avec TRAME_DATA ; rien n’a été touché dans celui-ci',
    });
  }
  for (const folder of [layout.log, layout.backups]) mkdirSync(folder, { recursive: true, mode: 0o700 });
}

function listNames(layout: DataLayout): readonly string[] {
  try {
    accessSync(layout.root, constants.W_OK);
    return readdirSync(layout.root);
  } catch (cause) {
    throw refuseAccount(layout, cause);
  }
}

// Typically: a first start with sudo, a second one without.
function refuseAccount(layout: DataLayout, cause?: unknown): OperatorRefusal {
  return refuseFolder(layout, {
    reason: 'other-account',
    fact: 'appartient à un autre compte de cette machine',
    advice:
      'Lancez Trame sous le compte de la première fois, donnez-vous ce dossier (sudo chown -R), ou choisissez-en un autre avec TRAME_DATA',
    cause,
  });
}

/** Tells whether the database is there (`ready`) or has to be made (`absent`); refuses anything in between. */
export function inspectDatabase(layout: DataLayout): 'ready' | 'absent' {
  if (!existsSync(layout.pg)) {
    if (!existsSync(layout.birth)) return 'absent';
    throw refuseFolder(layout, {
      reason: 'missing-database',
      fact: 'a contenu une base de données qui n’y est plus (sous-dossier pg)',
      advice:
        'Remettez ce sous-dossier en place (disque non monté ?), ou restaurez une sauvegarde dans un dossier vide',
    });
  }
  const account = process.getuid?.();
  if (account !== undefined && account !== 0 && statSync(layout.pg).uid !== account)
    throw refuseAccount(layout);
  const versionFile = join(layout.pg, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    throw refuseFolder(layout, {
      reason: 'broken-database',
      fact: 'contient une base de données incomplète (pg/PG_VERSION manque)',
      advice:
        'Restaurez une sauvegarde dans un dossier vide (trame restore) ; rien n’a été touché dans celui-ci',
    });
  }
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== pgMajor) {
    throw refuseFolder(layout, {
      reason: 'other-version',
      fact: `contient une base PostgreSQL ${version}, et cette version de Trame utilise PostgreSQL ${pgMajor}`,
      advice:
        'Faites une sauvegarde avec la version de Trame qui l’a écrite, puis restaurez-la ici dans un dossier vide',
    });
  }
  if (!existsSync(join(layout.pg, markFile))) {
    throw refuseFolder(layout, {
      reason: 'foreign-database',
      fact: 'contient une base PostgreSQL que Trame n’a pas créée',
      advice: 'Choisissez un autre dossier avec TRAME_DATA, ou utilisez cette base avec DATABASE_URL',
    });
  }
  if (!existsSync(layout.secrets)) {
    throw refuseFolder(layout, {
      reason: 'missing-secrets',
      fact: 'a perdu son fichier secrets.json, sans lequel la base ne s’ouvre pas',
      advice: 'Remettez ce fichier en place, ou restaurez une sauvegarde dans un dossier vide',
    });
  }
  return 'ready';
}

const secretsShape = z.object({
  admin: z.string().min(24),
  owner: z.string().min(24),
  server: z.string().min(24),
});

/** Passwords of the three accounts of the embedded database. */
export type Secrets = z.output<typeof secretsShape>;

/** Reads the passwords of the embedded database. */
export function readSecrets(layout: DataLayout): Secrets {
  try {
    return secretsShape.parse(JSON.parse(readFileSync(layout.secrets, 'utf8')));
  } catch (cause) {
    throw refuseFolder(layout, {
      reason: 'unreadable-secrets',
      fact: 'a un fichier secrets.json illisible',
      advice:
        'Lancez Trame sous le compte qui l’a installé, ou remettez ce fichier en place depuis une copie',
      cause,
    });
  }
}

/** Draws the passwords and writes them, readable by their owner alone. */
export function createSecrets(layout: DataLayout): Secrets {
  const draw = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = { admin: draw(), owner: draw(), server: draw() };
  writePrivateFile(layout.secrets, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** Writes a file whole or not at all, readable by its owner alone. */
export function writePrivateFile(file: string, text: string): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

interface FolderTrouble {
  readonly reason: string;
  /** What is wrong, after « Le dossier de données … ». */
  readonly fact: string;
  readonly advice: string;
  readonly cause?: unknown;
}

function refuseFolder(layout: DataLayout, trouble: FolderTrouble): OperatorRefusal {
  return new OperatorRefusal(
    `embedded/${trouble.reason}`,
    `Le dossier de données ${layout.root} ${trouble.fact}. ${trouble.advice}.`,
    { cause: trouble.cause },
  );
}
