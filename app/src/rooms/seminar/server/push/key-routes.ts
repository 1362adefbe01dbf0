// Keys of handing over: made by an organiser of the space, shown once, good for a few days.
import { randomUUID } from 'node:crypto';
import { type Database, mintScope, type TenantScope } from '../../../../platform/server/db/index.js';
import { type Call, type Handler, handle } from '../../../../platform/server/http/handler.js';
import { createToken, hashToken } from '../../../../platform/server/http/token.js';
import * as contract from '../../contract/push.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { insertKey, listKeys, removeKey, type StoredKey, useKey } from './key.repo.js';

const DAY_MS = 24 * 3_600_000;

const describeKey = ({ madeAt, expiresAt, usedAt, ...key }: StoredKey) => ({
  ...key,
  madeAt: madeAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  usedAt: usedAt?.toISOString() ?? null,
});

/** The routes of the keys. */
export function createKeyHandlers({ database }: SeminarParts): readonly Handler[] {
  return [
    handle(contract.listPushKeys, async (call) => {
      const scope = scopeOf(call);
      return { keys: (await database.within(scope, (tx) => listKeys(tx, scope))).map(describeKey) };
    }),
    handle(contract.createPushKey, async (call) => {
      const scope = scopeOf(call);
      const token = createToken();
      const key = {
        id: randomUUID(),
        label: call.body.label,
        madeBy: call.account?.displayName ?? '',
        madeAt: new Date(call.now),
        expiresAt: new Date(call.now + call.body.days * DAY_MS),
      };
      await database.within(scope, (tx) => insertKey(tx, scope, { ...key, hash: hashToken(token) }));
      return { key: describeKey({ ...key, usedAt: null }), token };
    }),
    handle(contract.removePushKey, async (call) => {
      const scope = scopeOf(call);
      return { removed: await database.within(scope, (tx) => removeKey(tx, scope, call.params.key)) };
    }),
  ];
}

/** Turns the key that a laptop shows into the space it may hand a seminar to; null when it is not, or no longer, good. */
export async function readPusher(
  database: Database,
  call: Pick<Call, 'headers' | 'now'>,
): Promise<TenantScope | null> {
  const shown = /^Bearer ([\w-]{22})$/.exec([call.headers.authorization].flat()[0] ?? '')?.[1];
  if (shown === undefined) return null;
  const opened = await database.outside((tx) => useKey(tx, hashToken(shown), new Date(call.now)));
  return opened === null ? null : mintScope(opened.space, opened.fabrique);
}
