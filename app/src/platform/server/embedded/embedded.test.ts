// The embedded database through its whole life: first start, kill, survivor, second start, restart, stop.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { killProcess, startEngineProcess } from '../../../../test/engine-process.js';
import { type Embedded, type EmbeddedEvent, startEmbedded } from './index.js';
import { isAlive, listProcessesIn, sendSignal, waitUntilGone } from './process.js';

const isRoot = process.getuid?.() === 0;

async function ask(url: string, query: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  let folder: string;
  let data: string;
  let running: Embedded[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trame-embedded-'));
    data = join(folder, 'data');
    running = [];
    // mkdtemp closes its folder to everybody else: an open one is the common case.
    if (isRoot) openFolder(folder);
  });
  afterEach(async () => {
    for (const engine of running) await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (events: EmbeddedEvent[] = []) => {
    const engine = await startEmbedded({ dataFolder: data, onEvent: (event) => events.push(event) });
    running.push(engine);
    return engine;
  };

  test('[G2] first start: durable settings, French order, a socket and no port, secrets for the owner alone', async () => {
    const engine = await start();
    const settings = await ask(
      engine.urls.owner,
      `select name, setting from pg_settings where name in
       ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'data_checksums') order by name`,
    );
    expect(Object.fromEntries(settings.map((row) => [row.name, row.setting]))).toEqual({
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '',
      synchronous_commit: 'on',
    });
    const words = await ask(
      engine.urls.owner,
      `select word from unnest(array['zèbre', 'Étape', 'eau', 'école', 'abri']) as word order by word`,
    );
    expect(words.map((row) => row.word)).toEqual(['abri', 'eau', 'école', 'Étape', 'zèbre']);
    expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(data, 'pg')).mode & 0o777).toBe(0o700);
    expect(readdirSync(data).sort()).toEqual([
      'backups',
      'cluster.json',
      'log',
      'pg',
      'secrets.json',
      'trame.lock',
    ]);
  });

  test('[G3] the server’s account can work as trame_app and as nothing else', async () => {
    const engine = await start();
    const [found] = await ask(
      engine.urls.server,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user`,
    );
    expect(Object.values(found ?? {})).toEqual([false, false, false, false]);
    await ask(engine.urls.server, 'set role trame_app');
    await expect(ask(engine.urls.server, 'set role trame_owner')).rejects.toThrow(/permission denied/);
    await expect(ask(engine.urls.server.replace(/:[^:@]*@/, ':faux@'), 'select 1')).rejects.toThrow(
      /password/,
    );
  });

  test.runIf(isRoot)('started by root, PostgreSQL runs as nobody, to whom its folder belongs', async () => {
    const engine = await start();
    expect(statSync(`/proc/${engine.pid()}`).uid).toBe(65_534);
    expect(statSync(join(data, 'pg')).uid).toBe(65_534);
    expect(statSync(join(data, 'secrets.json')).uid).toBe(0);
  });

  test.runIf(isRoot)(
    'started by root in a folder closed to everybody else, it runs all the same',
    async () => {
      const closed = join(folder, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      data = join(closed, 'data');
      const engine = await start();
      expect(await ask(engine.urls.owner, 'select 1 as one')).toEqual([{ one: 1 }]);
      await engine.stop();
      const again = await start();
      expect(await ask(again.urls.owner, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
  );

  test.runIf(isRoot)('started by an ordinary account, it runs as that account', async () => {
    openFolder(folder, 0o777);
    const { child, said } = await startEngineProcess(data, { uid: 65_534 });
    expect(said[0]).toBe('ready');
    expect(statSync(join(data, 'secrets.json')).uid).toBe(65_534);
    child.kill('SIGTERM');
    await waitUntilGone(() => (isAlive(Number(said[1])) ? [1] : []), 10_000);
    expect(isAlive(Number(said[1]))).toBe(false);
  });

  test.runIf(isRoot)(
    'a folder first started by root is refused to an ordinary account, in words',
    async () => {
      await (await start()).stop();
      const { said } = await startEngineProcess(data, { uid: 65_534 });
      expect(said.slice(0, 2)).toEqual(['refused', 'embedded/other-account']);
      chmodSync(data, 0o777);
      const opened = await startEngineProcess(data, { uid: 65_534 });
      expect(opened.said[0]).toBe('refused');
    },
  );

  test('stopped and started again, the data are there and nothing had to be recovered', async () => {
    const first = await start();
    await ask(first.urls.owner, 'create table kept as select 42 as answer');
    await first.stop();
    expect(isAlive(first.pid())).toBe(false);
    const second = await start();
    expect(await ask(second.urls.owner, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(second.urls).toEqual(first.urls);
    expect(readFileSync(join(data, 'log', 'postgresql.log'), 'utf8')).not.toContain('not properly shut down');
  });

  test('[G1] Trame killed: its PostgreSQL is found alive, healthy, and kept', async () => {
    const { child, said } = await startEngineProcess(data);
    await ask(said[2] ?? '', 'create table kept as select 42 as answer');
    await killProcess(child);
    const events: EmbeddedEvent[] = [];
    const engine = await start(events);
    expect(engine.adopted).toBe(true);
    expect(engine.pid()).toBe(Number(said[1]));
    expect(events).toEqual([{ type: 'adopted', pid: engine.pid() }]);
    expect(await ask(engine.urls.owner, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await engine.stop();
    expect(listProcessesIn(join(data, 'pg'))).toEqual([]);
  });

  test('[G1] Trame and PostgreSQL killed together: what was committed is there', async () => {
    const { child, said } = await startEngineProcess(data);
    await ask(said[2] ?? '', 'create table kept as select 42 as answer');
    await killProcess(child);
    for (const pid of listProcessesIn(join(data, 'pg'))) sendSignal(pid, 'SIGKILL');
    const engine = await start();
    expect(engine.adopted).toBe(false);
    expect(await ask(engine.urls.owner, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('[G1] a survivor that is not durable is stopped, and PostgreSQL started anew', async () => {
    const { child, said } = await startEngineProcess(data, { settings: { fsync: 'off' } });
    await killProcess(child);
    const engine = await start();
    expect(engine.adopted).toBe(false);
    expect(isAlive(Number(said[1]))).toBe(false);
    expect(await ask(engine.urls.owner, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });

  test('[G14] PostgreSQL killed under a living Trame comes back by itself, at the same address', async () => {
    const events: EmbeddedEvent[] = [];
    const engine = await start(events);
    await ask(engine.urls.owner, 'create table kept as select 42 as answer');
    sendSignal(engine.pid(), 'SIGKILL');
    await expect
      .poll(() => ask(engine.urls.owner, 'select answer from kept').catch(() => null), { timeout: 5_000 })
      .toEqual([{ answer: 42 }]);
    await expect.poll(() => events.map((event) => event.type)).toEqual(['lost', 'restarted']);
  });

  test('[G16] a second Trame on the same folder is refused at once, with the name of the first', async () => {
    const { child, said } = await startEngineProcess(data);
    await expect(start()).rejects.toMatchObject({
      code: 'embedded/already-running',
      message: expect.stringMatching(new RegExp(`processus ${child.pid} .*http://localhost:4400`)),
    });
    expect(await ask(said[2] ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
    child.kill('SIGTERM');
    await waitUntilGone(() => (isAlive(Number(said[1])) ? [1] : []), 10_000);
  });

  test('[G16] of several Trames started together on an empty folder, one wins and the others are refused', async () => {
    const all = await Promise.allSettled([1, 2, 3].map(() => startEngineProcess(data)));
    const words = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(words.map((one) => one.said[0]).sort()).toEqual(['ready', 'refused', 'refused']);
    for (const { child } of words) child.kill('SIGTERM');
    expect(await waitUntilGone(() => listProcessesIn(join(data, 'pg')), 10_000)).toBe(true);
  });

  test('[G18] a first start cut midway is swept, and the next one succeeds', async () => {
    mkdirSync(join(data, 'pg.initdb-dead'), { recursive: true });
    if (isRoot) openFolder(data);
    writeFileSync(join(data, 'pg.initdb-dead', 'PG_VERSION'), '18');
    const engine = await start();
    expect(await ask(engine.urls.owner, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(data)).not.toContain('pg.initdb-dead');
  });

  test('a path too long for a socket: the socket goes elsewhere, and leaves with the server', async () => {
    data = join(folder, 'x'.repeat(60), 'y'.repeat(60), 'data');
    const engine = await start();
    expect(await ask(engine.urls.owner, 'select 1 as one')).toEqual([{ one: 1 }]);
    const socket = decodeURIComponent(new URL(engine.urls.owner).searchParams.get('host') ?? '');
    expect(socket.startsWith(data)).toBe(false);
    expect(statSync(socket).mode & 0o777).toBe(0o700);
    await engine.stop();
    expect(statSync(socket, { throwIfNoEntry: false })).toBeUndefined();
  });

  test('a start that fails says what PostgreSQL said, and gives the folder back', async () => {
    await expect(startEmbedded({ dataFolder: data, settings: { wal_level: 'nonsense' } })).rejects.toThrow(
      /n’a pas démarré[\s\S]*invalid value for parameter "wal_level"/,
    );
    await start();
  });

  test('the number of a dead PostgreSQL went to another process: it starts all the same', async () => {
    const first = await start();
    await first.stop();
    const file = join(data, 'pg', 'postmaster.pid');
    writeFileSync(
      file,
      [process.pid, join(data, 'pg'), 0, 5432, join(data, 'pg'), '', '', 'ready', ''].join('\n'),
    );
    const second = await start();
    expect(second.adopted).toBe(false);
  });
});

function openFolder(path: string, mode = 0o755): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
}
