// `npm run guarantee -- N [--sabotage] [--seed S]`: runs one row of the reliability scoreboard, prints its figures as JSON.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a row answers. `ok` is the verdict; the figures are what it measured. */
export interface GuaranteeResult {
  readonly ok: boolean;
  readonly figures: Readonly<Record<string, unknown>>;
}

/** How a row is asked to run. Under sabotage it must end in `ok: false`. */
export interface GuaranteeOptions {
  readonly sabotage: boolean;
  readonly seed: number;
}

interface GuaranteeModule {
  run(options: GuaranteeOptions): Promise<GuaranteeResult>;
}

const here = fileURLToPath(new URL('.', import.meta.url));

function findRow(number: number): string | undefined {
  const prefix = `${String(number).padStart(2, '0')}-`;
  return readdirSync(here).find(
    (name) => name.startsWith(prefix) && !name.includes('.test.') && !name.includes('expectations'),
  );
}

function listRows(): string {
  return readdirSync(here)
    .flatMap((name) => /^(\d\d)-([a-z-]+)\.ts$/.exec(name)?.slice(1, 3).join(' ') ?? [])
    .filter((row) => !row.includes('expectations'))
    .join(', ');
}

async function main(): Promise<number> {
  const number = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)));
  const file = Number.isInteger(number) ? findRow(number) : undefined;
  if (file === undefined) {
    process.stderr.write(
      `Indiquez une ligne du tableau de fiabilité : npm run guarantee -- N [--sabotage]. Lignes : ${listRows()}\n`,
    );
    return 2;
  }
  const at = process.argv.indexOf('--seed');
  const seed = at > 0 ? Number(process.argv[at + 1]) : 20190617;
  const sabotage = process.argv.includes('--sabotage');
  const row = (await import(pathToFileURL(join(here, file)).href)) as GuaranteeModule;
  const startedAt = performance.now();
  const { ok, figures } = await row.run({ sabotage, seed });
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  process.stdout.write(`${JSON.stringify({ row: number, ok, sabotage, seed, seconds, figures }, null, 2)}\n`);
  return ok ? 0 : 1;
}

process.exit(await main());
