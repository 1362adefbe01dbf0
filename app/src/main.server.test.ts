// The whole server, as `trame start` runs it: an empty folder, the demonstration, a link that opens, a clean stop.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { listDeclaredRoutes } from './main.rooms.js';
import { startServer } from './main.server.js';
import type { Config } from './platform/server/config/index.js';
import { formatRightsPage, listRights } from './platform/server/http/rights.js';
import { OperatorRefusal } from './platform/server/operator-refusal.js';

const folder = mkdtempSync(join(tmpdir(), 'trame-start-'));
const config: Config = {
  port: 0,
  host: '127.0.0.1',
  dataFolder: join(folder, 'data'),
  database: { kind: 'embedded' },
  publicUrl: null,
  trustProxy: false,
  smtp: null,
  logLevel: 'silent',
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(changed: Partial<Config> = {}) {
  let welcome = '';
  const server = await startServer({ ...config, ...changed }, (text) => {
    welcome += text;
  });
  const base = `http://127.0.0.1:${server.port}`;
  const token = /entrer#([A-Za-z0-9_-]{22})/.exec(welcome)?.[1] ?? '';
  return { server, base, welcome, token };
}

async function enter(base: string, token: string) {
  const reply = await fetch(`${base}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  const cookie = (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { status: reply.status, cookie };
}

interface Spaces {
  readonly spaces: readonly { readonly kind: string; readonly roles: readonly string[] }[];
}

describe('trame start', () => {
  test('a first start loads the demonstration, prints a link that opens it, and stops cleanly; a second finds it again', async () => {
    const first = await start();
    expect(await (await fetch(`${first.base}/api/health`)).json()).toMatchObject({ ok: true });
    const { cookie, status } = await enter(first.base, first.token);
    expect(status).toBe(200);
    const list = async (base: string) =>
      (await (await fetch(`${base}/api/spaces`, { headers: { cookie } })).json()) as Spaces;
    const { spaces } = await list(first.base);
    expect(spaces.filter(({ kind }) => kind === 'territory')).toHaveLength(4);
    for (const { roles } of spaces) expect(roles).toContain('facilitator');
    await first.server.stop();
    await expect(fetch(`${first.base}/api/health`)).rejects.toThrow();

    const second = await start();
    expect(await list(second.base)).toEqual({ spaces });
    expect((await enter(second.base, first.token)).status).toBe(401);
    expect((await enter(second.base, second.token)).status).toBe(200);

    const refusal = start({ port: second.server.port, dataFolder: join(folder, 'other') });
    await expect(refusal).rejects.toThrow(OperatorRefusal);
    await second.server.stop();
  }, 120_000);
});

describe('the table of rights', () => {
  test('docs/rights.md is what the server applies', async () => {
    const file = fileURLToPath(new URL('../../docs/rights.md', import.meta.url));
    const page = formatRightsPage(listRights(await listDeclaredRoutes()));
    expect(readFileSync(file, 'utf8'), 'run `npm run rights`').toBe(page);
  });
});
