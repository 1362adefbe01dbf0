// The process that guarantees start, kill and measure: the embedded PostgreSQL, the live engine and its routes.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createLiveEngine, createRoomAdmin, type LiveEngine } from '../../app/src/live/server/index.js';
import { createHall } from '../../app/src/live/server/testing/hall.js';
import { createSlips } from '../../app/src/live/testing/slips.js';
import {
  createDatabase,
  type Database,
  migrateDatabase,
  mintScope,
} from '../../app/src/platform/server/db/index.js';
import { startEmbedded } from '../../app/src/platform/server/embedded/index.js';

/** What the process is asked to be. */
export interface HallPlan {
  readonly folder: string;
  readonly migrations: string;
  readonly rooms: number;
  readonly seatsPerRoom: number;
  /** Sizes of further rooms. */
  readonly plenaries: readonly number[];
  readonly role: 'participant' | 'scribe';
  /** Seconds of the server's clock per second. */
  readonly clockRate: number;
  /** Settings of PostgreSQL, for sabotage: production gives none. */
  readonly engineSettings: Readonly<Record<string, string>>;
  /** Settings of the application's connections, for sabotage: production gives none. */
  readonly connectionOptions: string;
  readonly screens: string | null;
  /** Engines side by side in this process, each with its port, as several servers on one database. */
  readonly instances: number;
}

/** A seat ready to speak. */
export interface HallSeat {
  readonly space: string;
  readonly room: string;
  readonly member: string;
  readonly cookie: string;
}

/** What the process says on its first line once it listens. */
export interface HallReady {
  readonly ports: readonly number[];
  readonly ownerUrl: string;
  readonly adminUrl: string;
  readonly enginePid: number;
  readonly seats: readonly HallSeat[];
}

const plan = JSON.parse(process.argv[2] ?? '{}') as HallPlan;
const startedAt = Date.now();
const clock = (): number => startedAt + (Date.now() - startedAt) * plan.clockRate;

async function main(): Promise<void> {
  const embedded = await startEmbedded({ dataFolder: plan.folder, settings: plan.engineSettings });
  await migrateDatabase({ ownerUrl: embedded.urls.owner, migrationsFolder: plan.migrations });
  const extra = plan.connectionOptions === '' ? '' : `&options=${encodeURIComponent(plan.connectionOptions)}`;
  const ports: number[] = [];
  let seats: readonly HallSeat[] = [];
  for (let instance = 0; instance < plan.instances; instance += 1) {
    const database = createDatabase({ connectionString: embedded.urls.server + extra });
    const engine = createLiveEngine({
      database,
      programs: [createSlips()],
      clock,
      log: (entry) => void process.stderr.write(`${JSON.stringify(entry)}\n`),
      instances: plan.instances > 1 ? 'many' : 'single',
    });
    if (instance === 0) seats = await fillHall(engine, database);
    const hall = await createHall(engine, database, { screens: plan.screens ?? undefined });
    await hall.http.listen({ port: 0, host: '127.0.0.1' });
    ports.push((hall.http.server.address() as AddressInfo).port);
  }
  const { owner: ownerUrl, admin: adminUrl } = embedded.urls;
  const ready: HallReady = { ports, ownerUrl, adminUrl, enginePid: embedded.pid(), seats };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
  process.once('SIGTERM', () => void embedded.stop().finally(() => process.exit(0)));
}

// Seats outlive the kills: they are made once and read again at each start.
async function fillHall(engine: LiveEngine, database: Database): Promise<readonly HallSeat[]> {
  const file = join(plan.folder, '..', 'seats.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly HallSeat[];
  const sizes = [...Array.from({ length: plan.rooms }, () => plan.seatsPerRoom), ...plan.plenaries];
  const filled = await Promise.all(sizes.map((size, index) => fillRoom(engine, database, { index, size })));
  const seats = filled.flat();
  writeFileSync(`${file}.new`, JSON.stringify(seats));
  renameSync(`${file}.new`, file);
  return seats;
}

async function fillRoom(
  engine: LiveEngine,
  database: Database,
  wish: { readonly index: number; readonly size: number },
): Promise<readonly HallSeat[]> {
  const admin = createRoomAdmin(engine);
  const [space, room] = [randomUUID(), randomUUID()];
  const scope = mintScope(space, space);
  await database.pool.query(
    `insert into space (id, kind, fabrique_id, slug) values ($1, 'fabrique', $1, $2)`,
    [space, `hall-${wish.index}`],
  );
  await admin.createRoom(scope, { room, program: 'slips', settings: { longest: 400 }, seats: wish.size });
  const token = (await admin.getJoin(scope, room))?.token ?? '';
  const seats: HallSeat[] = [];
  for (let at = 0; at < wish.size; at += 1) {
    const ticket =
      plan.role === 'participant' ? { token } : { link: await admin.createSeatLink(scope, room, plan.role) };
    const seated = await engine.seats.join({ ticket, device: null });
    if (!seated.ok) throw new Error(`guarantees/fillRoom: ${seated.refusal.code}`);
    const { card, device } = seated.value;
    seats.push({ space, room, member: card.member, cookie: `trame-device=${device}` });
  }
  return seats;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
