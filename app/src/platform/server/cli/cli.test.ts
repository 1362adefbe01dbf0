// The command line: what is typed, what is printed where, with which status; and the drill from end to end.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestSpace } from '../../../../test/database.js';
import { parseConfig } from '../config/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { openStorage } from '../storage/index.js';
import { createBackupCommand } from './backup-command.js';
import { type Command, type CommandLine, runCommandLine } from './command.js';
import { createDoctorCommand } from './doctor-command.js';
import { createLinkCommand } from './link-command.js';
import { createRestoreCommand } from './restore-command.js';

async function type(commands: readonly Command[], ...typed: readonly string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const status = await runCommandLine(commands, typed, {
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  });
  return { status, printed: printed.join('\n'), warned: warned.join('\n') };
}

describe('a line', () => {
  const seen: CommandLine[] = [];
  const commands: readonly Command[] = [
    {
      name: 'greet',
      usage: '[NOM] [--loud] [--times N]',
      summary: 'Salue',
      options: ['loud', 'times='],
      words: 1,
      run: async (line) => {
        seen.push(line);
        return 0;
      },
    },
    {
      name: 'refuse',
      usage: '',
      summary: 'Refuse',
      run: () => Promise.reject(new OperatorRefusal('a/b', 'Non.')),
    },
    { name: 'break', usage: '', summary: 'Casse', run: () => Promise.reject(new Error('cli/break: oops')) },
  ];

  test('words and options, glued or not', async () => {
    expect((await type(commands, 'greet', 'Ada', '--loud', '--times', '3')).status).toBe(0);
    expect(seen.at(-1)).toEqual({ words: ['Ada'], options: { loud: '', times: '3' } });
    await type(commands, 'greet', '--times=a=b');
    expect(seen.at(-1)).toEqual({ words: [], options: { times: 'a=b' } });
  });

  test.each([
    [['greet', '--shout'], /Option inconnue : --shout/],
    [['greet', '--loud=yes'], /Option inconnue/],
    [['greet', '--times'], /attend une valeur/],
    [['greet', 'Ada', 'Grace'], /Mot en trop : Grace/],
    [['zzz'], /Commande inconnue : zzz[\s\S]*Usage :[\s\S]*trame greet/],
    [[], /Usage :/],
  ])('%j is refused with the usage, on the error stream, with status 2', async (typed, sentence) => {
    const said = await type(commands, ...typed);
    expect(said).toMatchObject({ status: 2, printed: '' });
    expect(said.warned).toMatch(sentence);
  });

  test('help is an answer, not an error', async () => {
    const said = await type(commands, '--help');
    expect(said).toMatchObject({ status: 0, warned: '' });
    expect(said.printed).toMatch(/trame greet \[NOM\].*Salue/);
  });

  test('a refusal is said as it is; a defect says where it happened; both end with status 1', async () => {
    expect(await type(commands, 'refuse')).toEqual({ status: 1, printed: '', warned: 'Trame : Non.' });
    const said = await type(commands, 'break');
    expect(said.status).toBe(1);
    expect(said.warned).toMatch(/erreur imprévue[\s\S]*cli\/break: oops\n +at /);
  });
});

describe('[G13] the drill', () => {
  let folder: string;
  let commands: readonly Command[];
  const getConfig = () => parseConfig({ TRAME_DATA: join(folder, 'data') });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trame-cli-'));
    chmodSync(folder, 0o755);
    commands = [
      createBackupCommand(getConfig),
      createRestoreCommand(getConfig, async () => 0),
      createDoctorCommand(getConfig),
      createLinkCommand(async () => ({ path: '/entrer#jeton' }), getConfig),
    ];
    const storage = await openStorage(getConfig());
    await createTestSpace(storage.database, { kind: 'fabrique', slug: 'essai' });
    await storage.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('backup, restore elsewhere, backup again: one digest', async () => {
    const file = join(folder, 'a.tar.gz');
    const made = await type(commands, 'backup', file, '--json');
    expect(made).toMatchObject({ status: 0, warned: '' });
    const { logicalHash, rows } = JSON.parse(made.printed);
    expect(rows).toBe(1);

    const storage = await openStorage(getConfig());
    const whileRunning = await type(commands, 'backup', join(folder, 'b.tar.gz'), '--json');
    expect(JSON.parse(whileRunning.printed).logicalHash).toBe(logicalHash);
    await storage.stop();

    const into = join(folder, 'restored');
    const restored = await type(commands, 'restore', file, '--into', into, '--json');
    expect(JSON.parse(restored.printed)).toMatchObject({ into, logicalHash });
    const there = [createBackupCommand(() => parseConfig({ TRAME_DATA: into }))];
    const again = await type(there, 'backup', '--json');
    const copy = JSON.parse(again.printed);
    expect(copy.logicalHash).toBe(logicalHash);
    expect(copy.file.startsWith(join(into, 'backups', 'trame-'))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.tar.gz', 'b.tar.gz', 'data', 'restored']);
  });

  test('a restore touches no filled folder, and leaves nothing behind when it refuses', async () => {
    const into = join(folder, 'busy');
    mkdirSync(into);
    writeFileSync(join(into, 'thèse.odt'), 'x');
    const said = await type(commands, 'restore', join(folder, 'a.tar.gz'), '--into', into);
    expect(said.status).toBe(1);
    expect(said.warned).toMatch(/n’est pas vide/);
    expect((await type(commands, 'restore', join(folder, 'absent'))).warned).toMatch(/n’existe pas/);
    expect((await type(commands, 'restore')).status).toBe(2);
    writeFileSync(join(folder, 'bad.tar.gz'), 'x');
    const bad = await type(commands, 'restore', join(folder, 'bad.tar.gz'), '--into', join(folder, 'new'));
    expect(bad.warned).toMatch(/Rien n’a été restauré/);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  test('the doctor answers people and programs', async () => {
    const told = await type(commands, 'doctor');
    expect(told).toMatchObject({ status: 0, warned: '' });
    expect(told.printed).toMatch(/^ok {9}Node/);
    expect(told.printed).toMatch(/0 erreur\(s\)/);
    const { ok, findings } = JSON.parse((await type(commands, 'doctor', '--json')).printed);
    expect(ok).toBe(true);
    expect(findings).toContainEqual({ id: 'fsync', level: 'ok', sentence: 'fsync = on.' });
  });

  test('a link is printed alone, fit for a script; a stopped Trame is mentioned aside', async () => {
    const said = await type(commands, 'link');
    expect(said.printed).toBe('http://localhost:4400/entrer#jeton');
    expect(said.warned).toMatch(/arrêtée/);
  });
});
