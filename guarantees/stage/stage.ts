// A whole Trame for guarantees that go through HTTP: its own PostgreSQL, every room, tenants, and anybody's cookie.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@trame/core/kernel';
import { sql } from 'drizzle-orm';
import { createRoomAdmin } from '../../app/src/live/server/index.js';
import { createHouse, type House } from '../../app/src/main.rooms.js';
import type { SeatRole } from '../../app/src/platform/contract.js';
import {
  createDatabase,
  type Database,
  migrateDatabase,
  mintScope,
  type TenantScope,
} from '../../app/src/platform/server/db/index.js';
import { type Embedded, startEmbedded } from '../../app/src/platform/server/embedded/index.js';
import type { ServerRoom } from '../../app/src/platform/server/http/handler.js';
import type { LogSink } from '../../app/src/platform/server/http/log.js';
import { LIVE_AGENDA } from '../../app/test/commands.js';
import { createTestServer, type TestServer } from '../../app/test/server.js';

/** A PostgreSQL of one's own, migrated. */
export interface Engine {
  readonly urls: Embedded['urls'];
  /** A fresh migrated database, and its connection strings. */
  createBase(): Promise<{
    readonly database: Database;
    readonly adminUrl: string;
    readonly ownerUrl: string;
  }>;
  stop(): Promise<void>;
}

const HURRIED = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts the PostgreSQL of a guarantee; nothing of it stays behind. */
export async function startEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-guarantee-'));
  const embedded = await startEmbedded({ dataFolder: join(folder, 'data'), settings: HURRIED });
  await migrateDatabase({ ownerUrl: embedded.urls.owner });
  const opened: Database[] = [];
  const run = async (statement: string): Promise<void> => {
    const admin = createAdmin(embedded.urls.admin.replace('/trame?', '/postgres?'));
    await admin(statement);
  };
  return {
    urls: embedded.urls,
    createBase: async () => {
      const name = `stage_${randomUUID().replaceAll('-', '')}`;
      await run(`create database ${name} owner trame_owner template trame`);
      const here = (url: string) => url.replace('/trame?', `/${name}?`);
      const database = createDatabase({ connectionString: here(embedded.urls.server) });
      opened.push(database);
      return { database, adminUrl: here(embedded.urls.admin), ownerUrl: here(embedded.urls.owner) };
    },
    stop: async () => {
      for (const database of opened) await database.close();
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one statement as somebody. */
export function createAdmin(url: string): (statement: string) => Promise<readonly Record<string, unknown>[]> {
  return async (statement) => {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  };
}

/** Every room, as the real server has them, over a database. */
export interface Stage {
  readonly server: TestServer;
  readonly house: House;
  close(): Promise<void>;
}

/** Opens the stage. `change` lets a sabotage touch the rooms before they are served. */
export async function openStage(
  database: Database,
  change: (rooms: readonly ServerRoom[]) => readonly ServerRoom[] = (rooms) => rooms,
  log: LogSink = () => undefined,
): Promise<Stage> {
  // The house looks at the clock by itself, on a slow machine before its server is there.
  let opened: TestServer | null = null;
  const house = createHouse({
    database,
    clock: () => opened?.clock.now ?? instant(0),
    log,
    instances: 'single',
    version: '0.0.0',
    contoursFolder: null,
    mailDoor: null,
    publicUrl: () => 'http://trame.test',
    listRoutes: () => [],
  });
  const server = await createTestServer(database, {
    rooms: () => change(house.rooms.filter((room) => room.name !== 'people')),
    seats: { readSeat: (device, place) => house.seats.readSeat(device, place) },
    log,
    // Two performances of one play give the same names, in files too.
    nameAccount: (role) => `Compte ${role ?? 'sans rôle'}`,
  });
  opened = server;
  return {
    server,
    house,
    close: async () => {
      await house.close();
      await server.http.close();
    },
  };
}

/** A Fabrique with two territories. */
export interface Tenant {
  readonly fabrique: TenantScope;
  readonly territory: TenantScope;
  readonly sister: TenantScope;
}

/** Registers the spaces of a tenant. */
export async function createTenant(database: Database): Promise<Tenant> {
  const fabrique = randomUUID();
  const spaces = [fabrique, randomUUID(), randomUUID()] as const;
  await database.outside(async (tx) => {
    for (const id of spaces) {
      const kind = id === fabrique ? 'fabrique' : 'territory';
      await tx.execute(
        sql`insert into space (id, kind, fabrique_id, slug) values (${id}, ${kind}, ${fabrique}, ${`s-${id}`})`,
      );
    }
  });
  const [, territory, sister] = spaces;
  return {
    fabrique: mintScope(fabrique, fabrique),
    territory: mintScope(territory, fabrique),
    sister: mintScope(sister, fabrique),
  };
}

/** Opens a live room in a space. */
export async function createLiveRoom(house: House, scope: TenantScope): Promise<string> {
  const room = randomUUID();
  const settings = { title: 'Séminaire', agenda: LIVE_AGENDA };
  const opened = await createRoomAdmin(house.engine).createRoom(scope, {
    room,
    program: 'seminar',
    settings,
    seats: 500,
  });
  if (!opened.ok) throw new Error(`guarantees/createLiveRoom: ${opened.refusal.code}`);
  return room;
}

/** Takes a seat through a one-time link, as a phone does; answers its cookie. */
export async function takeSeat(
  stage: Stage,
  place: { readonly scope: TenantScope; readonly room: string },
  role: SeatRole,
): Promise<string> {
  const admin = createRoomAdmin(stage.house.engine);
  // An attack may have shut the door behind it.
  await admin.updateDoor(place.scope, place.room, { locked: false, seats: 500 });
  const link = await admin.createSeatLink(place.scope, place.room, role);
  const reply = await stage.server.send({ method: 'POST', url: '/api/join', body: { link } });
  const cookie = String([reply.headers['set-cookie'] ?? []].flat()[0] ?? '').split(';')[0] ?? '';
  if (reply.status !== 200 || cookie === '') {
    throw new Error(`guarantees/takeSeat: ${reply.status} ${reply.text.slice(0, 200)}`);
  }
  return cookie;
}
