// The whole house on a clock that a test moves: the demonstration loaded, its rooms composed as the server composes them.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { METHODS } from '@trame/core/methods';
import { createAgenda } from '@trame/core/seminar';
import { createDemoId, loadDemo } from '../../app/src/main.demo.js';
import { createHouse, type House } from '../../app/src/main.rooms.js';
import { mintScope, type TenantScope } from '../../app/src/platform/server/db/index.js';
import type { Envelope, MailDoor } from '../../app/src/platform/server/mail/index.js';
import { templateWords } from '../../app/src/rooms/seminar/web/agenda/start/template-words.fr.js';
import { createTestApp, type TestApp } from '../../app/test/app.js';

/** Where papers and sentences of the year are kept to be looked at. */
export const PAPERS = '.trame/screens/programme';

/** The house under test. */
export interface ProgrammeHouse {
  readonly app: TestApp;
  readonly house: House;
  readonly space: string;
  readonly letters: readonly Envelope[];
  /** Whoever comes back after weeks signs in again. */
  comeBack(): Promise<void>;
  /** The cookie of whoever is signed in. */
  readCookie(): string;
  /** Opens a port for browsers, with the built screens; answers its address. */
  listen(): Promise<string>;
  ask<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<T>;
  /** Sends a file as a browser would. */
  send<T>(path: string, file: Buffer): Promise<T>;
  /** Keeps a file of the programme, and answers its first bytes. */
  keepFile(path: string, name: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the house on CARENE, whose programme the publication prints in thirty-one rows. */
export async function openProgrammeHouse(): Promise<ProgrammeHouse> {
  mkdirSync(PAPERS, { recursive: true });
  const letters: Envelope[] = [];
  const mailDoor: MailDoor = {
    send: async (envelope) => void letters.push(envelope),
    close: () => undefined,
  };
  let opened: House | null = null;
  const app = await createTestApp({
    config: { web: { organiser: resolve('app/dist/web'), participant: resolve('app/dist/participant') } },
    seats: {
      readSeat: async (device, place) => (opened === null ? null : opened.seats.readSeat(device, place)),
    },
    rooms: ({ database, clock }) => {
      opened = createHouse({
        ...{
          database,
          clock,
          mailDoor,
          contoursFolder: null,
          log: () => undefined,
          instances: 'single',
          version: 'e2e',
        },
        publicUrl: () => 'http://trame.test',
        listRoutes: () => [],
      });
      return opened.rooms.filter(({ name }) => name !== 'people');
    },
  });
  const house = opened as House | null;
  if (house === null) throw new Error('e2e/house: no house');
  const { fabrique } = await loadDemo(app.database, { now: app.clock.now });
  const space = createDemoId('territory', 'carene');
  const scope: TenantScope = mintScope(space, fabrique);
  let cookie = '';
  const send = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => {
    const url = `/api/spaces/${space}/${path}`;
    const reply = await app.send({ method, url, cookie, ...(body === undefined ? {} : { body }) });
    if (reply.status !== 200) throw new Error(`e2e/house: ${method} ${path}: ${reply.status} ${reply.text}`);
    return reply;
  };
  const comeBack = async () => {
    cookie = await app.signIn('facilitator', scope);
  };
  await comeBack();
  return {
    ...{ app, house, space, letters, comeBack },
    readCookie: () => cookie,
    listen: async () => {
      await app.http.listen({ port: 0, host: '127.0.0.1' });
      const at = app.http.server.address();
      return `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
    },
    ask: async (method, path, body) => (await send(method, path, body)).json(),
    send: async (path, raw) => {
      const headers = { 'content-type': 'application/octet-stream' };
      const url = `/api/spaces/${space}/${path}`;
      const reply = await app.send({ method: 'POST', url, raw, headers, cookie });
      if (reply.status !== 200) throw new Error(`e2e/house: ${path}: ${reply.status} ${reply.text}`);
      return reply.json();
    },
    keepFile: async (path, name) => {
      const url = `/api/spaces/${space}/${path}`;
      const reply = await app.http.inject({ method: 'GET', url, headers: { cookie } });
      if (reply.statusCode !== 200) throw new Error(`e2e/house: ${path}: ${reply.statusCode} ${reply.body}`);
      writeFileSync(join(PAPERS, name), reply.rawPayload);
      return reply.rawPayload.subarray(0, 8).toString('latin1');
    },
    close: async () => {
      await house.close();
      await app.http.close();
      await app.test.drop();
    },
  };
}

/** A seminar under way, as its facilitator holds it. */
export interface OpenSeminar {
  readonly id: string;
  act(activity: string, command: object): Promise<string>;
  tell(command: object): Promise<string>;
  close(): Promise<void>;
}

/** Opens the local seminar of that number, on the template of its number where it has no agenda yet. */
export async function openSeminar({ ask }: ProgrammeHouse, number: 2 | 3): Promise<OpenSeminar> {
  interface Card {
    readonly id: string;
    readonly kind: string;
    readonly number: number;
  }
  const { seminars } = await ask<{ seminars: readonly Card[] }>('GET', 'seminars');
  const id = seminars.find((one) => one.kind === 'local' && one.number === number)?.id ?? '';
  const path = `seminars/${id}`;
  const sheet = await ask<{
    version: number;
    phase: string | null;
    title: string;
    place: object;
    agenda: readonly object[];
  }>('GET', path);
  const { groups } = await ask<{ groups: readonly { items: readonly object[] }[] }>('GET', `${path}/carry`);
  const carried = groups.flatMap(({ items }) => items);
  const agenda = createAgenda(`local-${number}`, { words: templateWords, methods: METHODS }).map((step) =>
    step.id === 'pitch'
      ? {
          ...step,
          methodSettings: {
            ...(step.methodSettings as object),
            carried,
            question: 'Que voulons-nous essayer ?',
          },
        }
      : step,
  );
  if (sheet.agenda.length === 0) {
    await ask('PUT', path, {
      ...{ version: sheet.version, phase: sheet.phase, title: sheet.title, place: sheet.place },
      ...{ date: '2027-09-16', startsAt: '13:30', note: null, agenda },
    });
  }
  const { roomId } = await ask<{ roomId: string }>('POST', `${path}/open`, {});
  const tell = async (command: object): Promise<string> => {
    const op = randomUUID();
    const answer = await ask<{ trame: string; sentence?: string }>('POST', `rooms/${roomId}/commands`, {
      ...{ op, command },
    });
    if (answer.trame !== 'ack') {
      throw new Error(`e2e/house: refused ${JSON.stringify(command)}: ${answer.sentence}`);
    }
    return op;
  };
  await tell({ type: 'open' });
  return {
    id,
    tell,
    act: (activity, command) => tell({ type: 'activity', activity, command }),
    close: async () => void (await ask('POST', `${path}/close`, {})),
  };
}
