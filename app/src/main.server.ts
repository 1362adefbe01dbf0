// Starts Trame: opens the database, lists the rooms, listens, and says where to go.
import { join } from 'node:path';
import { type Instant, instant } from '@trame/core/kernel';
import { listRooms } from './main.rooms.js';
import type { Config } from './platform/server/config/index.js';
import type { Database } from './platform/server/db/index.js';
import { createApp, type WebApp } from './platform/server/http/app.js';
import type { SeatReader } from './platform/server/http/caller.js';
import { createLog } from './platform/server/http/log.js';
import { hasSpaces } from './platform/server/http/space.repo.js';
import { getApplicationFolder, getVersion } from './platform/server/start/folder.js';
import { listen, listLanAddresses } from './platform/server/start/listen.js';
import { formatWelcome } from './platform/server/start/welcome.js';
import { openStorage } from './platform/server/storage/index.js';
import { createGrantReader, createOrganiserLink, ensureFirstAccount } from './rooms/people/server/index.js';

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  readonly app: WebApp;
  /** Closes the door, then the database. */
  stop(): Promise<void>;
}

const readClock = (): Instant => instant(Date.now());
const noSeats: SeatReader = { readSeat: async () => null };

/** Starts everything, in order; undoes it when a step refuses. */
export async function startServer(config: Config, print: (text: string) => void): Promise<RunningServer> {
  const log = createLog(config.logLevel);
  const storage = await openStorage(config, {
    onEngineEvent: ({ type }) => log({ level: 'warn', event: 'process', engine: type }),
    onConnectionLost: () => log({ level: 'warn', event: 'database-away' }),
  });
  const { database } = storage;
  try {
    await prepareFirstUse(database);
    const app = await buildApp(config, database);
    const port = await listen(app.http, config);
    const here = config.publicUrl ?? `http://localhost:${port}`;
    storage.announce(here);
    const link = await createOrganiserLink(database, { now: readClock() });
    print(await formatWelcome({ here, nearby: listNearby(config, port), organiserPath: link.path }));
    const stop = async (): Promise<void> => {
      await app.http.close();
      await storage.stop();
    };
    return { port, app, stop };
  } catch (error) {
    await storage.stop();
    throw error;
  }
}

/** Builds the web server with every room, on an open database. */
export async function buildApp(config: Config, database: Database): Promise<WebApp> {
  const built = join(getApplicationFolder(), 'dist');
  const app: WebApp = await createApp({
    database,
    rooms: listRooms({ database, clock: readClock, listRoutes: () => app.routes }),
    grants: createGrantReader(database),
    seats: noSeats,
    clock: readClock,
    log: createLog(config.logLevel),
    config: {
      version: getVersion(),
      trustProxy: config.trustProxy,
      allowedOrigins: config.publicUrl === null ? [] : [new URL(config.publicUrl).origin],
      web: { organiser: join(built, 'web'), participant: join(built, 'participant') },
    },
  });
  return app;
}

async function prepareFirstUse(database: Database): Promise<void> {
  await ensureFirstAccount(database, { now: readClock() });
  if (await hasSpaces(database)) return;
}

function listNearby(config: Config, port: number): readonly string[] {
  if (config.publicUrl !== null) return [config.publicUrl];
  const open = config.host === '0.0.0.0' || config.host === '::';
  const addresses = open ? listLanAddresses() : config.host.startsWith('127.') ? [] : [config.host];
  return addresses.map((address) => `http://${address}:${port}`);
}
