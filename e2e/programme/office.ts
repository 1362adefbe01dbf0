// LibreOffice without a window, in a profile of its own: what it makes of a file is what a reader of that file would see.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice stands on this machine. */
export const hasOffice = spawnSync('which', ['soffice'], { stdio: 'ignore' }).status === 0;

/** Every sheet of a book as CSV in UTF-8, cells as they are shown. */
export const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
/** The words of a text document. */
export const PLAIN_TEXT = 'txt:Text (encoded):UTF8';

/** One LibreOffice, closed when its tests end. */
export interface Office {
  /** Opens files and saves each in another form; answers what was written, by name. */
  convert(files: readonly string[], form: string): ReadonlyMap<string, Buffer>;
  close(): void;
}

/** Opens an office whose profile and papers are thrown away with it. */
export function openOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'trame-office-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  return {
    convert: (files, form) => {
      const out = mkdtempSync(join(folder, 'out-'));
      execFileSync(
        'soffice',
        [profile, '--headless', '--norestore', '--convert-to', form, '--outdir', out, ...files],
        { stdio: 'ignore', timeout: 240_000, env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' } },
      );
      return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
