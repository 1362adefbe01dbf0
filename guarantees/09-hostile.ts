// Row 9: ten thousand hostile requests over every route, by people who are let in: no defect, no stack, no leak of memory.
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Attack, attackRoutes } from '../app/test/hostile.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';
import { breakHandler } from './stage/sabotage.js';
import { createLiveRoom, createTenant, openStage, type Stage, startEngine, takeSeat } from './stage/stage.js';

const REQUESTS = 10_000;
const WARM_UP = 10_000;
const MOST_DRIFT_MB = 50;
const PROTOTYPE_KEYS = Reflect.ownKeys(Object.prototype).length;

// V8 gives pages back when it pleases: the least of several readings is what the server really holds.
async function measureRss(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const readings: number[] = [];
  for (let reading = 0; reading < 5; reading += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 200));
    readings.push(process.memoryUsage().rss / 1024 / 1024);
  }
  return Math.min(...readings);
}

async function prepare(stage: Stage): Promise<Omit<Attack, 'seed'>> {
  const { server, house } = stage;
  const { territory, fabrique } = await createTenant(server.database);
  const room = await createLiveRoom(house, territory);
  const place = { scope: territory, room };
  const renewCookies = async () => {
    const facilitator = await server.signIn('facilitator', territory, fabrique);
    const owner = await server.signIn('programme-owner', territory, fabrique);
    const seats = [await takeSeat(stage, place, 'participant'), await takeSeat(stage, place, 'facilitator')];
    const both = seats.map((seat) => `${facilitator}; ${seat}`);
    return [facilitator, facilitator, ...both, owner, await server.signIn('operator'), ...seats, ''];
  };
  const spaces = [territory.space, territory.space, fabrique.space];
  return {
    server,
    renewCookies,
    places: { space: spaces, room: [room] },
    ids: new Set([...spaces, room]),
  };
}

// A leak only grows; a heap that breathes comes down again within two more rounds.
async function measureAfter(attack: Attack): Promise<number> {
  const readings = [await measureRss()];
  for (let round = 0; round < 2; round += 1) {
    await attackRoutes({ ...attack, seed: attack.seed + 50 + round }, 1_000);
    readings.push(await measureRss());
  }
  return Math.min(...readings);
}

// What no client library would send, straight to the port.
const MALFORMED = [
  'GET /api/health HTTP/9.9\r\n\r\n',
  'GARBAGE\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
  'POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 3\r\nContent-Length: 40\r\n\r\n{}\n',
  'POST /api/session HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n',
  'POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 10737418240\r\n\r\n{',
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
  'GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /api/health HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n',
  'TRACE /api/health HTTP/1.1\r\nHost: a\r\n\r\n',
  'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n',
];

function speak(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const heard: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const end = () => {
      socket.destroy();
      resolve(Buffer.concat(heard).toString('utf8'));
    };
    socket.on('data', (piece) => heard.push(piece));
    socket.on('close', end);
    socket.on('error', end);
    setTimeout(end, 600).unref();
  });
}

async function speakNonsense(stage: Stage): Promise<readonly string[]> {
  await stage.server.http.listen({ port: 0, host: '127.0.0.1' });
  const address = stage.server.http.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const faults: string[] = [];
  for (const text of MALFORMED) {
    const heard = await speak(port, text);
    if (/^HTTP\/1\.1 5(?!0[35])/m.test(heard) || /\n\s+at |node_modules/.test(heard)) {
      faults.push(`${JSON.stringify(text.slice(0, 60))} → ${heard.slice(0, 80)}`);
    }
  }
  const still = await stage.server.send({ url: '/api/health' });
  return still.status === 200 ? faults : [...faults, 'the server no longer answers'];
}

/** Runs the row. */
export async function run({ sabotage, seed }: GuaranteeOptions): Promise<GuaranteeResult> {
  const engine = await startEngine();
  const { database } = await engine.createBase();
  const stage = await openStage(database, sabotage ? breakHandler : undefined);
  try {
    const attack: Attack = { ...(await prepare(stage)), seed };
    await attackRoutes(attack, WARM_UP);
    const before = await measureRss();
    const outcome = await attackRoutes({ ...attack, seed: seed + 1 }, REQUESTS);
    const drift = (await measureAfter(attack)) - before;
    const nonsense = await speakNonsense(stage);
    const untouched = Reflect.ownKeys(Object.prototype).length === PROTOTYPE_KEYS;
    const faults = [...outcome.faults, ...nonsense];
    const figures = {
      requests: outcome.requests,
      routes: stage.server.routes.length,
      statuses: outcome.statuses,
      faults: faults.length,
      examples: faults.slice(0, 10),
      malformedStreams: MALFORMED.length,
      prototypeUntouched: untouched,
      rssDriftMB: Math.round(drift * 10) / 10,
    };
    const enough = outcome.requests >= REQUESTS && outcome.statuses['200'] !== undefined;
    return { ok: enough && faults.length === 0 && untouched && drift < MOST_DRIFT_MB, figures };
  } finally {
    await stage.close();
    await engine.stop();
  }
}
