// Starts Trame: opens the database, lists the rooms, listens, and says where to go.
import { join } from 'node:path';
import { type Instant, instant } from '@trame/core/kernel';
import { loadDemo } from './main.demo.js';
import { createHouse } from './main.rooms.js';
import type { Config } from './platform/server/config/index.js';
import type { Database } from './platform/server/db/index.js';
import { createApp, type HttpConfig, type WebApp } from './platform/server/http/app.js';
import { createLog } from './platform/server/http/log.js';
import { openSmtp } from './platform/server/mail/index.js';
import { getApplicationFolder, getVersion } from './platform/server/start/folder.js';
import { listen, listLanAddresses } from './platform/server/start/listen.js';
import { repeatRounds } from './platform/server/start/rounds.js';
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

/** Ten minutes: mails of one hour leave together, and a server that slept catches up. */
const ROUND_EVERY = 10 * 60_000;

const readClock = (): Instant => instant(Date.now());

/** Starts everything, in order; undoes it when a step refuses. */
export async function startServer(config: Config, print: (text: string) => void): Promise<RunningServer> {
  const log = createLog(config.logLevel);
  const storage = await openStorage(config, {
    onEngineEvent: ({ type }) => log({ level: 'warn', event: 'process', engine: type }),
    onConnectionLost: () => log({ level: 'warn', event: 'database-away' }),
  });
  const { database } = storage;
  let nearby: readonly string[] = [];
  const house = createHouse({
    database,
    clock: readClock,
    log,
    instances: storage.kind === 'embedded' ? 'single' : 'many',
    version: getVersion(),
    contoursFolder: join(config.dataFolder, 'open-data'),
    mailDoor: config.smtp === null ? null : openSmtp(config.smtp),
    publicUrl: () => nearby[0] ?? `http://localhost:${config.port}`,
    listRoutes: () => app.routes,
  });
  const app = await createApp({
    database,
    rooms: house.rooms,
    grants: createGrantReader(database),
    seats: house.seats,
    clock: readClock,
    log,
    config: readHttpConfig(config),
  });
  // The house tells of each territory that fails; what is told here is a round that could not even begin.
  const stopRounds = repeatRounds(() => house.runRounds(readClock()), ROUND_EVERY, log);
  // Streams end first: a server that closes waits for its answers, and a stream never ends by itself.
  const stop = async (): Promise<void> => {
    stopRounds();
    await house.close();
    await app.http.close();
    await storage.stop();
  };
  try {
    await prepareFirstUse(database);
    const port = await listen(app.http, config);
    const here = config.publicUrl ?? `http://localhost:${port}`;
    nearby = listNearby(config, port);
    storage.announce(here);
    const link = await createOrganiserLink(database, { now: readClock() });
    print(await formatWelcome({ here, nearby, organiserPath: link.path }));
    return { port, app, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readHttpConfig(config: Config): HttpConfig {
  const built = join(getApplicationFolder(), 'dist');
  return {
    version: getVersion(),
    trustProxy: config.trustProxy,
    allowedOrigins: config.publicUrl === null ? [] : [new URL(config.publicUrl).origin],
    web: { organiser: join(built, 'web'), participant: join(built, 'participant') },
  };
}

async function prepareFirstUse(database: Database): Promise<void> {
  const now = readClock();
  await ensureFirstAccount(database, { now });
  await loadDemo(database, { now });
}

function listNearby(config: Config, port: number): readonly string[] {
  if (config.publicUrl !== null) return [config.publicUrl];
  const open = config.host === '0.0.0.0' || config.host === '::';
  const addresses = open ? listLanAddresses() : config.host.startsWith('127.') ? [] : [config.host];
  return addresses.map((address) => `http://${address}:${port}`);
}
