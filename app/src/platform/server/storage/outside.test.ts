// An existing PostgreSQL that answers, or not: the sentence says what to do and never repeats a secret.

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { checkOutsideDatabase, formatWithoutSecret } from './outside.js';

async function refusalOf(url: string, patience = 0): Promise<OperatorRefusal> {
  const fault: unknown = await checkOutsideDatabase(url, patience).catch((cause: unknown) => cause);
  if (fault instanceof OperatorRefusal) return fault;
  throw new Error(`test/outside: not refused but ${String(fault)}`);
}

/** A port of this machine where nobody listens. */
async function findSilentPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('an address fit for a log', () => {
  it.each([
    ['postgres://ada:sesame@db:5432/trame', 'postgres://db:5432/trame'],
    ['postgresql://ada@db/trame', 'postgresql://db/trame'],
    ['postgres://db/trame?password=sesame', 'postgres://db/trame'],
    ['postgres://ada:sesame@db/trame?sslmode=require', 'postgres://db/trame'],
    ['postgres://db', 'postgres://db'],
  ])('%s', (given, shown) => {
    expect(formatWithoutSecret(given)).toBe(shown);
  });

  it('never holds the password, whatever it is made of (property)', () => {
    const passwords = fc.string({ unit: fc.constantFrom('z', 'Q', '7', ':', '%', '-', '.'), minLength: 3 });
    fc.assert(
      fc.property(passwords, (password) => {
        fc.pre(/[zQ7]{2}/.test(password));
        expect(formatWithoutSecret(`postgres://u:${password}@db/trame?a=${password}`)).toBe(
          'postgres://db/trame',
        );
      }),
      { seed: 2019, numRuns: 50 },
    );
  });
});

describe('a database outside', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase({ migrated: false });
  });

  afterAll(() => test.drop());

  it('that answers and is recent enough is taken without a word', async () => {
    await expect(checkOutsideDatabase(test.ownerUrl, 0)).resolves.toBeUndefined();
  });

  it('where nobody listens is told so, with its address and without its password', async () => {
    const port = await findSilentPort();
    const refusal = await refusalOf(`postgres://ada:sesame@127.0.0.1:${port}/trame`);
    expect(refusal.code).toBe('storage/unreachable');
    expect(refusal.message).toBe(
      `La base de données postgres://127.0.0.1:${port}/trame ne répond pas : aucun serveur ne répond à cette adresse ; vérifiez qu’il est démarré.`,
    );
    expect(refusal.cause).toBeInstanceOf(Error);
  });

  it('that does not exist on its server is to be created', async () => {
    const url = test.ownerUrl.replace(/\/test_[0-9a-f]+\?/, '/nulle_part?');
    expect(url).not.toBe(test.ownerUrl);
    expect((await refusalOf(url)).message).toContain('cette base n’existe pas ; créez-la');
  });

  it('that comes up a moment later is waited for', async () => {
    const port = await findSilentPort();
    let asked = 0;
    const late = createServer((socket) => {
      asked += 1;
      socket.destroy();
    });
    setTimeout(() => late.listen(port, '127.0.0.1'), 300);
    // It answers, then hangs up: patience ends on the last reason, not on the first.
    await refusalOf(`postgres://127.0.0.1:${port}/trame`, 1_200);
    expect(asked).toBeGreaterThan(0);
    await new Promise((resolve) => late.close(resolve));
  });
});
