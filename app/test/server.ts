// A real web server over a given database, for tests and guarantees: sign in as anybody, send anything.
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, instant } from '@trame/core/kernel';
import type { SpaceRole } from '../src/platform/contract.js';
import type { Database, TenantScope } from '../src/platform/server/db/index.js';
import { createApp, type HttpConfig, type WebApp } from '../src/platform/server/http/app.js';
import type { SeatReader } from '../src/platform/server/http/caller.js';
import type { ServerRoom } from '../src/platform/server/http/handler.js';
import type { LogEntry, LogSink } from '../src/platform/server/http/log.js';
import { hashToken } from '../src/platform/server/http/token.js';
import {
  createAccount,
  createGrant,
  createGrantReader,
  createOrganiserLink,
  createPeopleRoom,
} from '../src/rooms/people/server/index.js';

/** A Monday morning in Le Creusot; tests move it by hand. */
const START = Date.UTC(2019, 5, 17, 7, 0);

/** A clock that only moves when told to. */
export interface TestClock {
  now: Instant;
  advance(milliseconds: number): void;
}

/** What a room under test may stand on. */
export interface TestRoomParts {
  readonly database: Database;
  readonly clock: () => Instant;
}

/** What a test may choose. */
export interface TestServerOptions {
  /** Rooms besides people. */
  readonly rooms?: (parts: TestRoomParts) => readonly ServerRoom[];
  readonly seats?: SeatReader;
  readonly config?: Partial<HttpConfig>;
  /** Where lines of the log go instead of `log`. */
  readonly log?: LogSink;
  /** How accounts are called; made up when absent, no two alike. */
  readonly nameAccount?: (role: SpaceRole | null) => string;
}

/** One call. `body` is sent as JSON; `raw` as it is. */
export interface TestCall {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly url: string;
  readonly body?: unknown;
  readonly raw?: string | Buffer;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
}

/** What came back; `json` is typed by whoever asks. */
export interface TestReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  json<T = Record<string, unknown>>(): T;
}

/** A server under test. */
export interface TestServer extends WebApp {
  readonly database: Database;
  readonly clock: TestClock;
  readonly log: readonly LogEntry[];
  /** Makes an account with a role on each scope (none: on the installation) and answers its cookie. */
  signIn(role: SpaceRole | null, ...scopes: readonly TenantScope[]): Promise<string>;
  send(call: TestCall): Promise<TestReply>;
}

const NO_SEATS: SeatReader = { readSeat: async () => null };
const NO_SCREENS = { organiser: join(tmpdir(), 'trame-none'), participant: join(tmpdir(), 'trame-none') };

/** Builds a server over a database that belongs to the caller. */
export async function createTestServer(
  database: Database,
  options: TestServerOptions = {},
): Promise<TestServer> {
  const clock: TestClock = {
    now: instant(START),
    advance: (milliseconds) => {
      clock.now = instant(clock.now + milliseconds);
    },
  };
  const readClock = (): Instant => clock.now;
  const log: LogEntry[] = [];
  const app: WebApp = await createApp({
    database,
    rooms: [
      createPeopleRoom({ database, listRoutes: () => app.routes }),
      ...(options.rooms?.({ database, clock: readClock }) ?? []),
    ],
    grants: createGrantReader(database),
    seats: options.seats ?? NO_SEATS,
    clock: readClock,
    log: options.log ?? ((entry) => log.push(entry)),
    config: {
      version: '0.0.0-test',
      trustProxy: false,
      allowedOrigins: [],
      web: NO_SCREENS,
      ...options.config,
    },
  });
  const send = createSender(app);
  return {
    ...app,
    database,
    clock,
    log,
    send,
    signIn: (role, ...scopes) => {
      const name = options.nameAccount?.(role) ?? `Personne ${randomUUID().slice(0, 8)}`;
      return signIn({ database, send, now: clock.now, name }, role, scopes);
    },
  };
}

function createSender(app: WebApp): TestServer['send'] {
  return async (call) => {
    const payload = call.raw ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    const reply = await app.http.inject({
      method: call.method ?? 'GET',
      url: call.url,
      ...(call.address === undefined ? {} : { remoteAddress: call.address }),
      ...(payload === undefined ? {} : { payload }),
      headers: {
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(call.cookie === undefined ? {} : { cookie: call.cookie }),
        ...call.headers,
      },
    });
    return {
      status: reply.statusCode,
      headers: reply.headers,
      text: reply.body,
      json: <T>() => JSON.parse(reply.body) as T,
    };
  };
}

async function signIn(
  at: {
    readonly database: Database;
    readonly send: TestServer['send'];
    readonly now: number;
    readonly name: string;
  },
  role: SpaceRole | null,
  scopes: readonly TenantScope[],
): Promise<string> {
  const now = new Date(at.now);
  const account = await at.database.outside(async (tx) => {
    const made = await createAccount(tx, at.name, now);
    const spaces = role === 'operator' ? [null] : scopes.map((scope) => scope.space);
    if (role !== null) {
      for (const space of spaces) await createGrant(tx, { account: made.id, space, role, now });
    }
    return made.id;
  });
  const link = await createOrganiserLink(at.database, { now: at.now, account });
  const reply = await at.send({ method: 'POST', url: '/api/session', body: { token: link.token } });
  return readCookie(reply);
}

/** The cookies an answer sets, as a browser would send them back. */
export function readCookie(reply: TestReply): string {
  const set = [reply.headers['set-cookie'] ?? []].flat().map(String);
  if (set.length === 0)
    throw new Error(`test/readCookie: no cookie in a ${reply.status} answer: ${reply.text}`);
  return set.map((line) => line.split(';')[0] ?? '').join('; ');
}

/** Seats of invented phones, for tests of rights: the secret of each is in its cookie. */
export function createTestSeats(): SeatReader & {
  take(seat: NonNullable<Awaited<ReturnType<SeatReader['readSeat']>>>): string;
} {
  const seats = new Map<string, NonNullable<Awaited<ReturnType<SeatReader['readSeat']>>>>();
  return {
    readSeat: async (deviceHash) => seats.get(deviceHash) ?? null,
    take: (seat) => {
      const token = randomUUID().replaceAll('-', '');
      seats.set(hashToken(token), seat);
      return `trame-device=${token}`;
    },
  };
}
