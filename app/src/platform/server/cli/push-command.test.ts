// `trame push`: what is handed over, to whom, and what is refused before anything is reached.

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { parseConfig } from '../config/index.js';
import { runCommandLine } from './command.js';
import { createPushCommand, type HandOver } from './push-command.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await createTestDatabase();
});

afterAll(() => test.drop());

async function push(handOver: HandOver, ...typed: readonly string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const getConfig = () =>
    parseConfig({
      TRAME_DATA: join(tmpdir(), 'trame-push-unused'),
      DATABASE_URL: test.url,
      DATABASE_OWNER_URL: test.ownerUrl,
    });
  const status = await runCommandLine([createPushCommand(handOver, getConfig)], ['push', ...typed], {
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  });
  return { status, printed, warned: warned.join('\n') };
}

const order = (to: string) => ['--to', to, '--token', 'clé', '--seminar', 'ABC-1'];
const never: HandOver = () => Promise.reject(new Error('test/push: reached'));

describe('a seminar handed over', () => {
  it('goes to the server’s origin alone, under its number in small letters; the report is JSON', async () => {
    const seen: object[] = [];
    const { status, printed, warned } = await push(
      async (database, { say, ...asked }) => {
        const { rows } = await database.outside((tx) => tx.execute<{ one: number }>('select 1 as one'));
        seen.push(asked, rows);
        say('12 lignes déposées');
        return { sent: 12 };
      },
      ...order('https://trame.exemple.fr/espace?x=1#y'),
    );
    expect(seen).toEqual([{ to: 'https://trame.exemple.fr', token: 'clé', seminar: 'abc-1' }, [{ one: 1 }]]);
    expect({ status, printed, warned }).toEqual({
      status: 0,
      printed: ['{"sent":12}'],
      warned: '12 lignes déposées',
    });
  });

  it('closes the database it opened, also when the hand-over fails', async () => {
    let reread: Promise<unknown> = Promise.resolve();
    const { status } = await push(
      async (database) => {
        reread = new Promise((resolve) => setTimeout(resolve, 300)).then(() =>
          database.outside((tx) => tx.execute('select 1')),
        );
        reread.catch(() => undefined);
        throw new Error('test/push: the line fell');
      },
      ...order('https://trame.exemple.fr'),
    );
    expect(status).toBe(1);
    await expect(reread).rejects.toThrow();
  });
});

describe('what is refused before anything is reached', () => {
  it.each([
    [['--to', 'https://a.fr', '--token', 'clé'], 'Il faut l’adresse du serveur, la clé de dépôt'],
    [[], 'Il faut l’adresse du serveur'],
    [order('trame.exemple.fr'), '« trame.exemple.fr » n’est pas l’adresse d’un serveur'],
    [order('ftp://trame.exemple.fr'), '« ftp://trame.exemple.fr » n’est pas l’adresse d’un serveur'],
    [order('javascript:alert(1)'), 'n’est pas l’adresse d’un serveur'],
  ])('%j', async (typed, sentence) => {
    const said = await push(never, ...typed);
    expect(said).toMatchObject({ status: 2, printed: [] });
    expect(said.warned).toContain(sentence);
    expect(said.warned).not.toContain('clé-secrète');
  });
});
