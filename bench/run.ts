// `npm run bench -- NAME`: runs one benchmark beside its named peer, in one call, and prints the ratios as JSON.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Bench {
  run(): Promise<Readonly<Record<string, unknown>>>;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace(/\.ts$/, ''));
const name = process.argv[2];
if (name === undefined || !names.includes(name)) {
  process.stderr.write(`Indiquez un banc d’essai : ${names.join(', ')}\n`);
  process.exit(2);
}
const bench = (await import(pathToFileURL(join(here, `${name}.ts`)).href)) as Bench;
process.stdout.write(`${JSON.stringify(await bench.run(), null, 2)}\n`);
process.exit(0);
