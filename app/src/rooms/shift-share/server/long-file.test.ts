// A long file on a real connection: read as it comes, given up midway, nothing left behind.
import { Agent, type ClientRequest, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { createPress } from '../../../platform/server/document/index.js';
import type { Dataset } from '../contract.js';
import { MOST_PLACES } from './import/names.js';
import { createShiftShareRoom } from './index.js';

const HEADER =
  'Commune;Intitulé commune;Grand secteur d’activité;APE;Effectifs salariés 2009;Effectifs salariés 2015\n';
const ROWS = 36_000;

let app: TestApp;
let scope: TenantScope;
let cookie: string;
let port: number;
/** One line only, kept from one sending to the next as a browser does. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [createShiftShareRoom({ database, contoursFolder: null, press: createPress() })],
  });
  const fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  cookie = await app.signIn('project-lead', scope);
  await app.http.listen({ port: 0, host: '127.0.0.1' });
  port = (app.http.server.address() as AddressInfo).port;
});

afterAll(async () => {
  agent.destroy();
  await app.close();
});

/** A column of establishments taken for places, after thousands of sound rows. */
function* writeCrowd(): Generator<string> {
  yield* writeRows(6000);
  for (let at = 0; at < MOST_PLACES; at += 1) yield `E${at};Atelier ${at};GS1 Industrie;10.11Z;1;1\n`;
}

function* writeRows(count: number): Generator<string> {
  yield HEADER;
  for (let at = 0; at < count; at += 1) {
    const commune = 10_000 + Math.floor(at / 12);
    yield `${commune};Commune ${commune};GS1 Industrie;${String(10 + (at % 12))}.11Z;${at % 97};${at % 89}\n`;
  }
}

/** Opens the sending; the caller writes. */
function open() {
  const path = `/api/spaces/${scope.space}/employment/imports?name=urssaf.csv&geographyYear=2024`;
  const sent = request({
    port,
    path,
    agent,
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream' },
  });
  sent.setMaxListeners(0);
  const reply = new Promise<{ status: number; text: string }>((resolve, reject) => {
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
  });
  return { sent, reply };
}

/** Writes when there is room; false once the answer came, after which a client sends no more. */
async function push(sent: ClientRequest, text: string): Promise<boolean> {
  if (sent.destroyed) return false;
  if (!sent.write(text)) await new Promise((go) => sent.once('drain', go).once('close', go));
  return !sent.destroyed;
}

async function countRows(): Promise<number> {
  const { rows } = await app.database.within(scope, (tx) =>
    tx.execute<{ count: number }>(
      'select ((select count(*) from employment_series) + (select count(*) from employment_dataset))::int as count',
    ),
  );
  return rows[0]?.count ?? -1;
}

describe('a long file', () => {
  it('given up midway leaves nothing, and frees the way for the next', async () => {
    const { sent, reply } = open();
    reply.catch(() => undefined);
    let written = 0;
    for (const row of writeRows(ROWS)) {
      written += 1;
      if (!(await push(sent, row))) break;
      if (written > ROWS / 2) break;
    }
    sent.destroy();
    await expect.poll(countRows, { timeout: 10_000 }).toBe(0);
  });

  it('refused near its end leaves nothing, and says what to choose', async () => {
    const { sent, reply } = open();
    sent.on('error', () => undefined);
    for (const row of writeCrowd()) {
      if (!(await push(sent, row))) break;
    }
    sent.end();
    const { status, text } = await reply;
    expect(status).toBe(422);
    expect(text).toContain('import-too-many-places');
    expect(text).toContain('celle d’un établissement');
    expect(await countRows()).toBe(0);
  });

  it('is kept whole, series by series', async () => {
    const { sent, reply } = open();
    for (const row of writeRows(ROWS)) {
      if (!(await push(sent, row))) break;
    }
    sent.end();
    const { status, text } = await reply;
    expect(status).toBe(200);
    const kept = JSON.parse(text) as Dataset;
    expect(kept).toMatchObject({
      profile: 'urssaf',
      report: { rows: ROWS, territories: ROWS / 12, sectors: 12 },
    });
    expect(kept.report.sums.map(({ year }) => year)).toEqual([2009, 2015]);
    expect(await countRows()).toBe(ROWS + 1);
  });
});
