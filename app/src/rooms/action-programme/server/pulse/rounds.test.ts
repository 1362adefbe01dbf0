// The rounds of every territory: one that fails is told with its cause, and leaves the others their turn.
import { instant } from '@trame/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { queueMail, type StoredMail } from '../../../../platform/server/mail/index.js';
import { runProgrammeRounds } from './rounds.js';

let test: TestDatabase;
let broken: TenantScope;
let sound: TenantScope;
const at = instant(Date.parse('2027-03-01T11:00:00Z'));

beforeAll(async () => {
  test = await createTestDatabase();
  const fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  broken = await createTestSpace(test.database, { kind: 'territory', fabrique });
  sound = await createTestSpace(test.database, { kind: 'territory', fabrique });
  for (const scope of [broken, sound]) {
    await test.database.within(scope, (tx) =>
      queueMail(tx, scope, {
        ...{ key: scope.space, kind: 'note', address: 'a@b.fr', recipient: 'Anne', payload: {} },
        ...{ dueAt: new Date(at), madeAt: new Date(at) },
      }),
    );
  }
});
afterAll(() => test.drop());

describe('the rounds of the programmes', () => {
  it('tell the cause of a failure to whoever keeps the server, and go on', async () => {
    const sent: string[] = [];
    const told: (readonly [string, unknown])[] = [];
    const cause = new Error('pulse/render: the words of this territory are not there');
    const render = async (_tx: unknown, scope: TenantScope, _mails: readonly StoredMail[]) => {
      if (scope.space === broken.space) throw cause;
      return { subject: 'Bonjour', blocks: [] };
    };
    const post = {
      database: test.database,
      door: {
        send: async ({ address }: { address: string }) => void sent.push(address),
        close: () => undefined,
      },
      kinds: [{ id: 'note', render }],
    };
    const failed = await runProgrammeRounds(post, at, (space, why) => told.push([space, why]));
    expect(failed).toEqual([broken.space]);
    expect(told).toEqual([[broken.space, cause]]);
    expect(sent).toEqual(['a@b.fr']);
  });
});
