// One room, two servers on Debian's PostgreSQL behind a proxy without stickiness; one of them is killed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi, joinRoom, type ProtocolPhone } from './stage/client.js';
import { type OutsidePostgres, startPostgres } from './stage/postgres.js';
import { openProxy, type ProxyDoor } from './stage/proxy.js';
import {
  createCard,
  findSeminar,
  type OpenSeminar,
  openSeminar,
  readWall,
  startOpenSpace,
} from './stage/seminar.js';
import { findPort, type RunningServer, startServer } from './stage/server.js';

const PHONES = 12;
const CARDS = 8;

/** A promise with its hand outside: Node 20 has no `Promise.withResolvers`. */
function createSignal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

let postgres: OutsidePostgres;
let servers: RunningServer[];
let proxy: ProxyDoor;
let hall: OpenSeminar;
let phones: ProtocolPhone[];

beforeAll(async () => {
  postgres = await startPostgres();
  const ports = [await findPort(), await findPort()];
  const [first = 0, second = 0] = ports;
  servers = [await startServer({ port: first, databaseUrl: postgres.url })];
  servers.push(await startServer({ port: second, databaseUrl: postgres.url }));
  proxy = await openProxy(await findPort(), ports);
  const ready = await findSeminar(proxy.address, servers[1]?.organiserLink ?? '');
  hall = await openSeminar(proxy.address, ready);
  await startOpenSpace(proxy.address, hall);
  const families = ['company', 'local-authority', 'school'];
  phones = await Promise.all(
    Array.from({ length: PHONES }, (_, index) =>
      joinRoom(proxy.address, hall.code, {
        name: `Téléphone ${index + 1}`,
        family: families[index % 3] ?? 'company',
      }),
    ),
  );
});

afterAll(async () => {
  await proxy.close();
  await Promise.all(servers.map((server) => server.kill()));
  postgres.stop();
});

describe('two instances share a room', () => {
  it('keep every acknowledged card once, in one order, while one of them is killed [R144] [G16]', async () => {
    const halfway = createSignal();
    let sent = 0;
    const work = phones.map(async (phone, index) => {
      for (let card = 0; card < CARDS; card += 1) {
        await phone.send(createCard(card % 2 === 0 ? 'challenge' : 'asset', `carte ${index}-${card}`));
        sent += 1;
        if (sent === (PHONES * CARDS) / 2) halfway.resolve();
      }
    });
    await halfway.promise;
    await servers[1]?.kill();
    await Promise.all(work);
    const walls = await Promise.all(phones.map(readWall));
    const acknowledged = phones.flatMap((phone) => phone.acknowledged).length;
    expect(acknowledged).toBe(PHONES * CARDS);
    for (const wall of walls) expect(wall).toEqual(walls[0]);
    expect(new Set(walls[0]).size).toBe(acknowledged);
    expect(walls[0]).toHaveLength(acknowledged);
  });

  it('let a contribution sent to one be read from the other once it is back', async () => {
    const port = Number(new URL(servers[1]?.address ?? '').port);
    servers[1] = await startServer({ port, databaseUrl: postgres.url });
    const [phone] = phones;
    await phone?.send(createCard('asset', 'après le retour'));
    const answer = await callApi(
      servers[1].address,
      `/api/spaces/${hall.space}/seminars/${hall.seminar}/wall`,
      { cookie: hall.cookie },
    );
    expect(JSON.stringify(await answer.json())).toContain('après le retour');
  });

  it('run on the PostgreSQL of Debian', () => {
    expect(postgres.version).toMatch(/Debian/);
  });
});
