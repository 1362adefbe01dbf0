// `trame mail read` in a terminal: one file, a folder in order, and lines it cannot read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { parseConfig } from '../config/index.js';
import { runCommandLine } from './command.js';
import { createMailCommand, type TakeMail } from './mail-command.js';

let base: TestDatabase;
let folder: string;
beforeAll(async () => {
  base = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'trame-mail-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await base.drop();
});

const take: TakeMail = async (database, raw) => {
  await database.outside((tx) => tx.execute('select 1'));
  const text = raw.toString();
  if (text.startsWith('broken')) throw new Error('a sign that cannot be kept');
  return { kind: text.startsWith('no') ? 'refused' : 'kept', sentence: text };
};

async function run(...typed: readonly string[]) {
  const [said, warned]: [string[], string[]] = [[], []];
  const getConfig = () => parseConfig({ DATABASE_URL: base.ownerUrl, TRAME_DATA: folder });
  const status = await runCommandLine([createMailCommand(take, getConfig)], ['mail', ...typed], {
    print: (text) => void said.push(text),
    warn: (text) => void warned.push(text),
  });
  return { status, said, warned };
}

describe('trame mail read', () => {
  it('takes one file, and says what became of it', async () => {
    const file = join(folder, 'one.EML');
    writeFileSync(file, 'Une réponse gardée.');
    expect(await run('read', file)).toEqual({
      status: 0,
      said: [`${file} : Une réponse gardée.`],
      warned: [],
    });
  });

  it('takes the mails of a folder in the order of their names; one refused leaves the others their turn', async () => {
    writeFileSync(join(folder, 'a.eml'), 'no');
    writeFileSync(join(folder, 'note.txt'), 'not a mail');
    const { status, said, warned } = await run('read', folder);
    expect(status).toBe(1);
    expect(warned).toEqual([`${join(folder, 'a.eml')} : no`]);
    expect(said).toHaveLength(1);
  });

  it('that fails leaves the others their turn, and says so', async () => {
    const mixed = mkdtempSync(join(folder, 'mixed-'));
    for (const [name, text] of [
      ['a.eml', 'gardé'],
      ['b.eml', 'broken'],
      ['c.eml', 'gardé aussi'],
    ] as const) {
      writeFileSync(join(mixed, name), text);
    }
    const { status, said, warned } = await run('read', mixed);
    expect(said).toEqual([`${join(mixed, 'a.eml')} : gardé`, `${join(mixed, 'c.eml')} : gardé aussi`]);
    expect(warned).toEqual([
      `${join(mixed, 'b.eml')} : Ce courriel n’a pas pu être pris (a sign that cannot be kept). Il n’a rien changé : relancez la commande, ou notez la réponse à la main dans la fiche.`,
    ]);
    expect(status).toBe(1);
  });

  it('says that a folder is empty, and that a path leads nowhere', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect((await run('read', empty)).said).toEqual(['Aucun courriel (.eml) dans ce dossier.']);
    const nowhere = await run('read', join(folder, 'ailleurs'));
    expect(nowhere.status).toBe(1);
    expect(nowhere.warned[0]).toContain('n’existe pas');
  });

  it('asks for its words', async () => {
    for (const typed of [[], ['read'], ['send', folder]]) {
      const { status, warned } = await run(...typed);
      expect(status).toBe(2);
      expect(warned[0]).toContain('trame mail read FICHIER|DOSSIER');
    }
  });
});
