// A hall for tests: a web server with the seminar room on the real engine, organisers, phones, a whole open space.
import { randomUUID } from 'node:crypto';
import type { Instant } from '@trame/core/kernel';
import { createOpenSpacePaper, openSpace } from '@trame/core/methods/open-space';
import { type Conductor, createConductor } from '@trame/core/seminar';
import type { CommandAck } from '../src/live/protocol.js';
import { createLiveEngine, createSeatReader, type LiveEngine } from '../src/live/server/index.js';
import type { Database, TenantScope } from '../src/platform/server/db/index.js';
import { createPress } from '../src/platform/server/document/index.js';
import type { ServerRoom } from '../src/platform/server/http/handler.js';
import { createPictureDesk } from '../src/platform/server/picture/index.js';
import { openSpacePaperWords } from '../src/rooms/methods/open-space/paper.fr.js';
import { createSeminarRoom, loadDemoSeminars } from '../src/rooms/seminar/server/index.js';
import { createTestApp, readCookie, type TestApp, type TestReply } from './app.js';
import { createTestSpace } from './database.js';

/** The territories of the tests' own Fabrique, as the published file would say them. */
const FILES = {
  'territories.json': {
    territories: [
      {
        id: 'carene',
        seminars: {
          localPlanned: 4,
          documented: [
            { number: 2, methodId: 'forum-ouvert', place: 'Le hangar', output: 'mur', evidence: 'photo' },
          ],
        },
      },
    ],
  },
};

/** A server with one territory whose second seminar is ready to open. */
export interface Hall {
  readonly app: TestApp;
  readonly engine: LiveEngine;
  readonly scope: TenantScope;
  readonly fabrique: TenantScope;
  /** Address of the seminar that is ready. */
  readonly url: string;
  readonly seminar: string;
  /** Identifiers of the demonstration, by kind and name. */
  readonly ids: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** What rooms beside the seminar may stand on. */
export interface HallParts {
  readonly database: Database;
  readonly conductor: Conductor;
  readonly clock: () => Instant;
}

/** A phone that came in. */
export interface Phone {
  readonly cookie: string;
  readonly room: string;
  readonly member: string;
}

/**
 * Builds the hall; `like` another one, it has the same spaces and the same seminars, as a copy on a laptop does.
 * `methods` are those it knows beside the open space; `more`, the rooms beside the seminar.
 */
export async function createHall(
  like?: Hall,
  methods: Parameters<typeof createConductor>[0] = [],
  more: (parts: HallParts) => readonly ServerRoom[] = () => [],
): Promise<Hall> {
  const conductor = createConductor([openSpace, ...methods]);
  const press = createPress();
  let engine: LiveEngine | null = null;
  const app = await createTestApp({
    seats: {
      readSeat: async (device, place) =>
        engine === null ? null : createSeatReader(engine).readSeat(device, place),
    },
    rooms: ({ database, clock }) => {
      engine = createLiveEngine({
        database,
        programs: [conductor],
        clock,
        log: () => undefined,
        instances: 'single',
      });
      return [
        createSeminarRoom({
          database,
          engine,
          conductor,
          papers: [createOpenSpacePaper(openSpacePaperWords)],
          press,
          desk: createPictureDesk(),
          clock,
          publicUrl: () => 'http://192.168.1.20:4400',
          readNames: async () => ({ space: 'Territoire d’essai', fabrique: 'Fabrique d’essai' }),
          version: '0.0.0-test',
        }),
        ...more({ database, conductor, clock }),
      ];
    },
  });
  const live = engine as LiveEngine | null;
  if (live === null) throw new Error('test/createHall: no engine');
  const fabrique = await createTestSpace(app.database, { kind: 'fabrique', id: like?.fabrique.space });
  const scope = await createTestSpace(app.database, { kind: 'territory', fabrique, id: like?.scope.space });
  const ids = new Map(like?.ids);
  const idOf = (kind: string, name: string): string => {
    const key = `${kind}/${name}`;
    const id = ids.get(key) ?? randomUUID();
    ids.set(key, id);
    return id;
  };
  const source = { files: FILES, idOf };
  await app.database.within(scope, (tx) => loadDemoSeminars(tx, scope, { ...source, slug: 'carene' }));
  await app.database.within(fabrique, (tx) => loadDemoSeminars(tx, fabrique, { ...source, slug: null }));
  const seminar = idOf('seminar', 'carene-2');
  return {
    app,
    engine: live,
    scope,
    fabrique,
    seminar,
    ids,
    url: `/api/spaces/${scope.space}/seminars/${seminar}`,
    close: async () => {
      await app.http.close();
      await live.close();
      await press.close();
      await app.test.drop();
    },
  };
}

/** Lets a phone in. */
export async function enter(
  hall: Hall,
  ticket: { readonly code?: string; readonly token?: string; readonly link?: string },
  card: { readonly name?: string; readonly family?: string } = {},
): Promise<Phone> {
  const reply = await hall.app.send({ method: 'POST', url: '/api/join', body: { ...ticket, ...card } });
  if (reply.status !== 200) throw new Error(`test/enter: ${reply.status} ${reply.text}`);
  const { room, me } = reply.json<{ room: string; me: { member: string } }>();
  return { cookie: readCookie(reply), room, member: me.member };
}

/** Sends one order to the conductor. */
export async function command(
  hall: Hall,
  from: { readonly cookie: string; readonly room: string },
  order: { readonly type: string; readonly [field: string]: unknown },
): Promise<CommandAck> {
  const reply = await hall.app.send({
    method: 'POST',
    url: `/api/spaces/${hall.scope.space}/rooms/${from.room}/commands`,
    cookie: from.cookie,
    body: { op: randomUUID(), command: order },
  });
  if (reply.status !== 200) throw new Error(`test/command: ${reply.status} ${reply.text}`);
  return reply.json<CommandAck>();
}

/** Sends one order to the open space of the demonstration's agenda; throws when it is refused. */
export async function act(
  hall: Hall,
  from: { readonly cookie: string; readonly room: string },
  order: { readonly type: string; readonly [field: string]: unknown },
): Promise<readonly { readonly [field: string]: unknown }[]> {
  const ack = await command(hall, from, { type: 'activity', activity: 'open-space', command: order });
  if (ack.trame !== 'ack') throw new Error(`test/act: ${order.type} ${JSON.stringify(ack.refusal)}`);
  return ack.events.map(({ body }) => (body as unknown as { event: Record<string, unknown> }).event);
}

/** Throws unless a reply is a success, with its problem. */
export function expectDone(reply: TestReply): TestReply {
  if (reply.status !== 200) throw new Error(`test/expectDone: ${reply.status} ${reply.text}`);
  return reply;
}
