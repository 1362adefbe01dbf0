// The data folder: its layout, and the refusal to touch a folder that is not ours or not whole.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
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
    throw refuseFolder(
      layout,
      'unwritable',
      'ne peut pas être créé',
      'Vérifiez le chemin et les droits, ou choisissez un autre dossier avec TRAME_DATA',
      cause,
    );
  }
  if (!statSync(layout.root).isDirectory()) {
    throw refuseFolder(
      layout,
      'foreign-folder',
      'n’est pas un dossier',
      'Choisissez un autre chemin avec TRAME_DATA',
    );
  }
  const names = readdirSync(layout.root);
  const ours = [
    'pg',
    'log',
    'secrets.json',
    'trame.lock',
    'backups',
    'cluster.json',
    'lost+found',
    '.gitkeep',
  ];
  const isOurs = names.every(
    (name) => ours.includes(name) || name.startsWith(draftPrefix) || name.startsWith('trame.lock.'),
  );
  if (!isOurs && !existsSync(layout.birth) && !existsSync(join(layout.pg, markFile))) {
    throw refuseFolder(
      layout,
      'foreign-folder',
      'contient des fichiers que Trame n’a pas écrits',
      'Choisissez un dossier vide avec TRAME_DATA ; rien n’a été touché dans celui-ci',
    );
  }
  for (const folder of [layout.log, layout.backups]) mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Tells whether the database is there (`ready`) or has to be made (`absent`); refuses anything in between. */
export function inspectDatabase(layout: DataLayout): 'ready' | 'absent' {
  if (!existsSync(layout.pg)) {
    if (!existsSync(layout.birth)) return 'absent';
    throw refuseFolder(
      layout,
      'missing-database',
      'a contenu une base de données qui n’y est plus (sous-dossier pg)',
      'Remettez ce sous-dossier en place (disque non monté ?), ou restaurez une sauvegarde dans un dossier vide',
    );
  }
  const versionFile = join(layout.pg, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    throw refuseFolder(
      layout,
      'broken-database',
      'contient une base de données incomplète (pg/PG_VERSION manque)',
      'Restaurez une sauvegarde dans un dossier vide (trame restore) ; rien n’a été touché dans celui-ci',
    );
  }
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== pgMajor) {
    throw refuseFolder(
      layout,
      'other-version',
      `contient une base PostgreSQL ${version}, et cette version de Trame utilise PostgreSQL ${pgMajor}`,
      'Faites une sauvegarde avec la version de Trame qui l’a écrite, puis restaurez-la ici dans un dossier vide',
    );
  }
  if (!existsSync(join(layout.pg, markFile))) {
    throw refuseFolder(
      layout,
      'foreign-database',
      'contient une base PostgreSQL que Trame n’a pas créée',
      'Choisissez un autre dossier avec TRAME_DATA, ou utilisez cette base avec DATABASE_URL',
    );
  }
  if (!existsSync(layout.secrets)) {
    throw refuseFolder(
      layout,
      'missing-secrets',
      'a perdu son fichier secrets.json, sans lequel la base ne s’ouvre pas',
      'Remettez ce fichier en place, ou restaurez une sauvegarde dans un dossier vide',
    );
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
    throw refuseFolder(
      layout,
      'unreadable-secrets',
      'a un fichier secrets.json illisible',
      'Lancez Trame sous le compte qui l’a installé, ou remettez ce fichier en place depuis une copie',
      cause,
    );
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

function refuseFolder(
  layout: DataLayout,
  reason: string,
  fact: string,
  advice: string,
  cause?: unknown,
): OperatorRefusal {
  return new OperatorRefusal(
    `embedded/${reason}`,
    `Le dossier de données ${layout.root} ${fact}. ${advice}.`,
    { cause },
  );
}
