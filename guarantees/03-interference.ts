// Row 3: what a tenant is answered is the same, byte for byte, whether the others act or not.

import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { z } from 'zod';
import { defineRoute, type RouteShape, type SpaceRole } from '../app/src/platform/contract.js';
import { listCatalogFaults } from '../app/src/platform/server/db/catalog.js';
import { commons, type Database, type TenantScope } from '../app/src/platform/server/db/index.js';
import { handle, type ServerRoom } from '../app/src/platform/server/http/handler.js';
import { inventEnvelope } from '../app/test/commands.js';
import { type InventedRequest, inventRequests } from '../app/test/requests.js';
import type { TestReply, TestServer } from '../app/test/server.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';
import { furnishTenant } from './stage/furnish.js';
import {
  createAdmin,
  createLiveRoom,
  type Engine,
  openStage,
  type Stage,
  startEngine,
  type Tenant,
  takeSeat,
} from './stage/stage.js';

const OPERATIONS = 2_000;
const RENEW_EVERY = 200;
const PROBE_EVERY = 25;
const MARKS = ['CANARI-ALPHA', 'CANARI-BETA', 'CANARI-GAMMA'] as const;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Stands for « the nth identifier that this tenant was told », so that both runs mean the same thing. */
const REMEMBERED = '0000000f-0000-4000-8000-';

const probe = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/probe',
  access: {
    id: 'probe.count',
    scope: 'space',
    roles: ['facilitator'],
    sentence: 'Sonde : compte ce que la base laisse voir.',
  },
  summary: 'Compte, sans aucun filtre, les lignes que la base laisse voir',
  reply: z.object({ seen: z.record(z.string(), z.string()) }),
});

/** A room written without care: it reads every table whole. Only the database stands between it and the neighbours. */
function createProbeRoom(database: Database, tables: readonly string[]): ServerRoom {
  const count = handle(probe, async ({ scope }) => {
    if (scope === null) throw new Error('guarantees/probe: no scope');
    return database.within(scope, async (tx) => {
      const seen: Record<string, string> = {};
      for (const table of tables) {
        const marks = MARKS.map((mark) => `count(*) filter (where t::text like '%${mark}%')`).join(
          `::text || '/' || `,
        );
        const found = await tx.execute<{ seen: string }>(
          sql.raw(`select count(*)::text || ':' || ${marks}::text as seen from "${table}" t`),
        );
        seen[table] = found.rows[0]?.seen ?? '';
      }
      return { seen };
    });
  });
  return { name: 'probe', handlers: [count], statuses: {}, refusals: {} };
}

/** One tenant at work: its people, its planned operations, what it was told. */
interface Player {
  readonly mark: string;
  readonly tenant: Tenant;
  readonly room: string;
  readonly operations: readonly Operation[];
  readonly told: string[];
  readonly transcript: string[];
  /** Where a hostile neighbour aims, now and then. */
  readonly target: Tenant | null;
  cookies: readonly string[];
}

interface Operation {
  readonly route: RouteShape;
  readonly request: InventedRequest;
  readonly who: number;
  readonly place: number;
  readonly aim: number;
}

// Left out: what ends a session, what waits on purpose, and papers, whose setting takes a time of its own.
function isPlayed(route: RouteShape): boolean {
  if (route.access.scope !== 'space' && route.access.scope !== 'room') return route.path === '/api/spaces';
  return !/\/(leave|probe)$|\.pdf$/.test(route.path);
}

function planOperations(routes: readonly RouteShape[], mark: string, seed: number): readonly Operation[] {
  const played = routes.filter(isPlayed);
  const id = fc.nat({ max: 400 }).map((nth) => `${REMEMBERED}${String(nth).padStart(12, '0')}`);
  const text = fc.nat({ max: 50 }).map((nth) => `Texte ${nth} ${mark}`);
  const bodies = ({ path }: RouteShape) => (path.endsWith('/commands') ? inventEnvelope({ id, text }) : null);
  const perRoute = Math.ceil(OPERATIONS / played.length);
  const planned = played.flatMap((route, index) =>
    fc.sample(
      fc.record({
        route: fc.constant(route),
        request: inventRequests(route, { id, text, bodies }),
        who: fc.nat({ max: 7 }),
        place: fc.nat({ max: 5 }),
        aim: fc.nat({ max: 3 }),
      }),
      { numRuns: perRoute * (route.path.endsWith('/commands') ? 6 : 1), seed: seed + index },
    ),
  );
  const shuffled = fc.sample(fc.shuffledSubarray(planned, { minLength: planned.length }), {
    numRuns: 1,
    seed,
  })[0];
  return (shuffled ?? planned).slice(0, OPERATIONS);
}

/** Signs a tenant's people in, each at an instant of its own, so that lists have one order. */
async function renewCookies(stage: Stage, player: Player): Promise<readonly string[]> {
  const { server } = stage;
  const { territory, sister, fabrique } = player.tenant;
  const place = { scope: territory, room: player.room };
  const now = server.clock.now;
  const signIn = async (role: SpaceRole, ...scopes: TenantScope[]) => {
    server.clock.advance(10);
    return server.signIn(role, ...scopes);
  };
  const facilitator = await signIn('facilitator', territory, sister, fabrique);
  const cookies = [
    facilitator,
    facilitator,
    facilitator,
    await signIn('programme-owner', territory, fabrique),
    await signIn('lead-pair', territory),
    await signIn('project-lead', territory, sister),
    await takeSeat(stage, place, 'participant'),
    await takeSeat(stage, place, 'facilitator'),
  ];
  server.clock.now = now;
  return cookies;
}

function recall(text: string, player: Player): string {
  return text.replaceAll(/0000000f-0000-4000-8000-(\d{12})/g, (_whole, nth: string) => {
    const { told } = player;
    return told.length === 0 ? `${REMEMBERED}${nth}` : (told[Number(nth) % told.length] ?? nth);
  });
}

async function play(server: TestServer, player: Player, operation: Operation): Promise<TestReply> {
  const { route, request, place } = operation;
  const aimed = player.target !== null && operation.aim === 0 ? player.target : player.tenant;
  const spaces = [
    aimed.territory,
    aimed.territory,
    aimed.territory,
    aimed.fabrique,
    aimed.fabrique,
    aimed.sister,
  ];
  const params: Record<string, string> = {
    ...request.params,
    space: spaces[place]?.space ?? '',
    room: player.room,
  };
  const query = Object.entries(request.query).filter(
    ([name, value]) => value !== undefined && name !== 'since',
  );
  const search = query.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  const path = route.path.replaceAll(/:([A-Za-z]+)/g, (_whole, name: string) =>
    recall(params[name] ?? '', player),
  );
  const body =
    request.body === undefined ? undefined : JSON.parse(recall(JSON.stringify(request.body), player));
  return server.send({
    method: route.method,
    url: search === '' ? path : `${path}?${recall(search, player)}`,
    ...(body === undefined ? {} : { body }),
    cookie: player.cookies[operation.who] ?? '',
    headers: { accept: 'application/json' },
  });
}

const SECRETS = new Set(['reference', 'token', 'url', 'qr', 'link', 'path']);

// Made at random at each run: references, codes, tokens, identifiers. The last are named by order of appearance.
function mask(text: string, player: Player): string {
  let read: unknown;
  try {
    read = JSON.parse(text, (key, value: unknown) => {
      if (typeof value === 'string' && SECRETS.has(key)) return '*';
      // The seat's instant is the database's own clock, which no test moves.
      if (key === 'joinedAt') return '*';
      return key === 'code' && typeof value === 'string' && /^[A-Z0-9]{6}$/.test(value) ? '*' : value;
    });
  } catch {
    // Identifiers made at random change how well a workbook is compressed.
    return text.startsWith('PK') ? 'a workbook' : `${text.length} bytes`;
  }
  return JSON.stringify(read).replaceAll(UUID, (id) => {
    if (id.startsWith(REMEMBERED)) return id;
    const known = player.told.indexOf(id);
    return `#${known >= 0 ? known : player.told.push(id) - 1}`;
  });
}

async function step(stage: Stage, player: Player, at: number): Promise<void> {
  const operation = player.operations[at];
  if (operation === undefined) return;
  const reply = await play(stage.server, player, operation);
  const { method, path } = operation.route;
  player.transcript.push(`${method} ${path} ${reply.status} ${mask(reply.text, player)}`);
  if (at % PROBE_EVERY !== 0) return;
  const cookie = player.cookies[0] ?? '';
  const counted = await stage.server.send({
    url: `/api/spaces/${player.tenant.territory.space}/probe`,
    cookie,
  });
  player.transcript.push(`probe ${counted.status} ${mask(counted.text, player)}`);
}

interface Performance {
  readonly transcripts: readonly (readonly string[])[];
  readonly faults: readonly { readonly sentence: string }[];
  readonly tables: number;
}

async function listTenantTables(adminUrl: string): Promise<readonly string[]> {
  const rows = await createAdmin(adminUrl)(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  return rows.map((row) => String(row.name)).filter((name) => !Object.hasOwn(commons, name));
}

/** Plays the tenants' operations, at the same time, on a fresh database with all three tenants furnished. */
async function perform(engine: Engine, active: number, options: GuaranteeOptions): Promise<Performance> {
  const { database, adminUrl, ownerUrl } = await engine.createBase();
  const tables = await listTenantTables(adminUrl);
  const owner = createAdmin(ownerUrl);
  if (options.sabotage)
    for (const table of tables) await owner(`alter table "${table}" disable row level security`);
  const stage = await openStage(database, (rooms) => [...rooms, createProbeRoom(database, tables)]);
  try {
    const players: Player[] = [];
    for (const [index, mark] of MARKS.entries()) {
      const tenant = await furnishTenant(database, mark);
      players.push({
        mark,
        tenant,
        room: await createLiveRoom(stage.house, tenant.territory),
        operations: planOperations(stage.server.routes, mark, options.seed + index * 7_919),
        told: [],
        transcript: [],
        target: players[0]?.tenant ?? null,
        cookies: [],
      });
    }
    const acting = players.slice(0, active);
    for (let at = 0; at < OPERATIONS; at += 1) {
      if (at % RENEW_EVERY === 0) {
        for (const player of acting) player.cookies = await renewCookies(stage, player);
      }
      await Promise.all(acting.map((player) => step(stage, player, at)));
      stage.server.clock.advance(1_000);
    }
    const { Pool } = await import('pg');
    const pool = new Pool({ connectionString: adminUrl });
    const faults = await listCatalogFaults(pool);
    await pool.end();
    return { transcripts: players.map((player) => player.transcript), faults, tables: tables.length };
  } finally {
    await stage.close();
  }
}

/** Marks of the others found in what a tenant was told. */
function listLeaks(transcripts: readonly (readonly string[])[]): readonly string[] {
  return transcripts.flatMap((lines, index) =>
    lines.filter((line) => MARKS.some((mark, other) => other !== index && line.includes(mark))),
  );
}

function countStatuses(lines: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const status = / ([1-5]\d\d) /.exec(line)?.[1] ?? '?';
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

/** Runs the row. */
export async function run(options: GuaranteeOptions): Promise<GuaranteeResult> {
  const engine = await startEngine();
  try {
    const alone = await perform(engine, 1, options);
    const together = await perform(engine, MARKS.length, options);
    const [expected = []] = alone.transcripts;
    const [found = []] = together.transcripts;
    const differences = expected.flatMap((line, at) =>
      line === found[at]
        ? []
        : [{ at, alone: line.slice(0, 300), together: (found[at] ?? '').slice(0, 300) }],
    );
    const leaks = listLeaks(together.transcripts);
    const figures = {
      operationsPerTenant: OPERATIONS,
      tenants: MARKS.length,
      compared: expected.length,
      statuses: countStatuses(expected),
      ordersKept: expected.filter((line) => line.includes('"trame":"ack"')).length,
      differences: differences.length,
      examples: differences.slice(0, 3),
      leaks: leaks.length,
      leakExamples: leaks.slice(0, 3).map((line) => line.slice(0, 300)),
      guardedTables: together.tables,
      catalogFaults: together.faults.map((fault) => fault.sentence).slice(0, 5),
    };
    const same = expected.length === found.length && differences.length === 0;
    return { ok: same && leaks.length === 0 && together.faults.length === 0, figures };
  } finally {
    await engine.stop();
  }
}
