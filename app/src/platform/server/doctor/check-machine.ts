// What the machine itself says: Node, disk, clock, rights of the data folder, backups, the address people use.
import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config/index.js';
import { getJournal, getMigrationsFolder } from '../db/index.js';
import { getLayout } from '../embedded/index.js';
import { type Finding, reportConcern, reportFault, reportGood } from './finding.js';

const gigabyte = 1e9;
const day = 86_400_000;

/** Looks at the machine; asks nothing of the database. */
export function checkMachine(config: Config, now: Date): readonly Finding[] {
  return [
    checkNode(process.versions.node),
    checkDisk(config.dataFolder),
    checkClock(now),
    ...(config.database.kind === 'embedded'
      ? checkFolderRights(config.dataFolder)
      : [checkPasswords(config.database)]),
    checkBackups(config.dataFolder, now),
    checkAddress(config),
  ];
}

/** Node must be recent enough. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return reportGood('node', `Node ${version}.`);
  return reportFault('node', `Node ${version} est trop ancien. Installez Node 20.19 ou plus récent.`);
}

function checkDisk(folder: string): Finding {
  let place = folder;
  while (!existsSync(place)) place = dirname(place);
  const disk = statfsSync(place);
  return judgeFreeSpace(disk.bavail * disk.bsize);
}

/** Enough room must be left for the database and one backup. */
export function judgeFreeSpace(bytes: number): Finding {
  const amount = `${(bytes / gigabyte).toFixed(1).replace('.', ',')} Go`;
  if (bytes < gigabyte / 5) {
    return reportFault(
      'disk',
      `Il reste ${amount} sur le disque des données. Libérez de la place sans attendre.`,
    );
  }
  if (bytes < 2 * gigabyte) {
    return reportConcern('disk', `Il reste ${amount} sur le disque des données. Prévoyez d’en libérer.`);
  }
  return reportGood('disk', `Il reste ${amount} sur le disque des données.`);
}

/** A clock that is late dates today's work before the program itself. */
export function checkClock(now: Date): Finding {
  const born = Math.max(...getJournal(getMigrationsFolder()).entries.map((entry) => entry.when));
  // The journal dates the program to the day; a clock may lag by as much.
  if (now.getTime() < born - 30 * day || now.getTime() > born + 20 * 365 * day) {
    return reportFault('clock', `L’horloge de la machine dit ${now.toISOString()}. Réglez-la (service NTP).`);
  }
  return reportGood('clock', 'L’horloge de la machine est plausible.');
}

function checkFolderRights(dataFolder: string): readonly Finding[] {
  const layout = getLayout(dataFolder);
  if (!existsSync(layout.pg)) {
    return [
      reportConcern(
        'folder',
        `Le dossier ${layout.root} ne contient pas encore de base : lancez « npm start ».`,
      ),
    ];
  }
  const open = [layout.secrets, layout.pg].filter((path) => (statSync(path).mode & 0o077) !== 0);
  if ((statSync(layout.root).mode & 0o022) !== 0) open.push(layout.root);
  if (open.length === 0) {
    return [reportGood('folder', `Le dossier ${layout.root} et ses secrets sont fermés aux autres comptes.`)];
  }
  return [
    reportFault(
      'folder',
      `D’autres comptes ont des droits sur ${open.join(', ')}. Retirez-les (chmod go-rwx).`,
    ),
  ];
}

const knownPasswords = new Set([
  '',
  'postgres',
  'trame',
  'password',
  'motdepasse',
  'changeme',
  'admin',
  'secret',
  'root',
]);

/** The password of an outside database must not be one that everybody tries first. */
export function checkPasswords(database: { readonly url: string; readonly ownerUrl: string }): Finding {
  const passwords = [database.url, database.ownerUrl].map(
    (url) => /^[a-z]+:\/\/[^:@/]*:([^@/]*)@/.exec(url)?.[1],
  );
  // Without any, the account is recognised otherwise (certificate, socket).
  const weak = passwords.some(
    (password) => password !== undefined && knownPasswords.has(password.toLowerCase()),
  );
  if (!weak) return reportGood('secrets', 'Le mot de passe de la base n’est pas un mot de passe d’usine.');
  return reportFault(
    'secrets',
    'Le mot de passe de la base est un mot de passe d’usine. Changez-le (alter role … password) et corrigez DATABASE_URL.',
  );
}

function checkBackups(dataFolder: string, now: Date): Finding {
  const { backups } = getLayout(dataFolder);
  const dates = existsSync(backups)
    ? readdirSync(backups)
        .filter((name) => name.endsWith('.tar.gz'))
        .map((name) => statSync(join(backups, name)).mtimeMs)
    : [];
  if (dates.length === 0) {
    return reportConcern(
      'backup',
      `Aucune sauvegarde dans ${backups}. Lancez « trame backup », et gardez-en une copie ailleurs.`,
    );
  }
  const age = Math.floor((now.getTime() - Math.max(...dates)) / day);
  if (age > 7)
    return reportConcern(
      'backup',
      `La dernière sauvegarde de ${backups} a ${age} jours. Lancez « trame backup ».`,
    );
  return reportGood(
    'backup',
    `La dernière sauvegarde a ${age === 0 ? 'moins d’un jour' : `${age} jour(s)`}.`,
  );
}

/** A public address must be encrypted; a hall's own network cannot be. */
export function checkAddress(config: Pick<Config, 'publicUrl'>): Finding {
  if (config.publicUrl === null) {
    return reportGood(
      'address',
      'Trame sert cette machine et son réseau local (TRAME_PUBLIC_URL n’est pas réglée).',
    );
  }
  if (config.publicUrl.startsWith('https://'))
    return reportGood('address', `L’adresse ${config.publicUrl} est chiffrée.`);
  return reportConcern(
    'address',
    `L’adresse ${config.publicUrl} n’est pas chiffrée. Placez un serveur HTTPS devant Trame, et corrigez TRAME_PUBLIC_URL.`,
  );
}
