// Builders for the engine's tests: an engine on a throwaway database, rooms, people.
import { randomUUID } from 'node:crypto';
import type { RoomRole } from '@trame/core/workshop';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { LogEntry } from '../../../platform/server/http/log.js';
import type { CommandAck, CommandEnvelope, Frame } from '../../protocol.js';
import { createSlips } from '../../testing/slips.js';
import type { Sender } from '../append/pending.js';
import { createLiveEngine, type LiveEngine, type LiveEngineParts } from '../engine.js';
import { createRoomAdmin, type RoomAdmin } from '../room-admin.js';
import type { OpenLine } from '../stream/hub.js';

/** An engine for a test, on its own or shared database. */
export interface Bench {
  readonly db: TestDatabase;
  readonly engine: LiveEngine;
  readonly admin: RoomAdmin;
  readonly log: LogEntry[];
  /** Another instance on the same database. */
  another(parts?: Partial<LiveEngineParts>): LiveEngine;
  close(): Promise<void>;
}

/** Opens an engine on a throwaway database. */
export async function openBench(parts: Partial<LiveEngineParts> = {}): Promise<Bench> {
  const db = await createTestDatabase();
  const log: LogEntry[] = [];
  const engines: LiveEngine[] = [];
  const another = (more: Partial<LiveEngineParts> = {}): LiveEngine => {
    const engine = createLiveEngine({
      database: db.database,
      programs: [createSlips()],
      log: (entry) => void log.push(entry),
      instances: 'single',
      refusals: { frozen: 'La salle est figée.', 'too-long': 'Pas plus de {longest} signes.' },
      ...parts,
      ...more,
    });
    engines.push(engine);
    return engine;
  };
  const engine = another();
  return {
    db,
    engine,
    admin: createRoomAdmin(engine),
    log,
    another,
    close: async () => {
      for (const one of engines) await one.close();
      await db.drop();
    },
  };
}

/** A room with its scope. */
export interface TestRoom {
  readonly scope: TenantScope;
  readonly space: string;
  readonly room: string;
}

/** Opens a room of slips. */
export async function openRoom(bench: Bench, seats?: number): Promise<TestRoom> {
  const scope = await createTestSpace(bench.db.database, { kind: 'territory' });
  const room = randomUUID();
  const plan = {
    room,
    program: 'slips',
    settings: { longest: 200 },
    ...(seats === undefined ? {} : { seats }),
  };
  const opened = await bench.admin.createRoom(scope, plan);
  if (!opened.ok) throw new Error(`testing/openRoom: ${opened.refusal.code}`);
  return { scope, space: scope.space, room };
}

/** Seats somebody. */
export async function seat(
  bench: Bench,
  at: TestRoom,
  role: RoomRole = 'participant',
  name?: string,
): Promise<Sender> {
  const ticket =
    role === 'participant'
      ? { code: (await bench.admin.getJoin(at.scope, at.room))?.code ?? '' }
      : { link: await bench.admin.createSeatLink(at.scope, at.room, role) };
  const seated = await bench.engine.seats.join({ ticket, name, device: null });
  if (!seated.ok) throw new Error(`testing/seat: ${seated.refusal.code}`);
  return { space: at.space, room: at.room, member: seated.value.card.member, role };
}

/** A command with a fresh operation id. */
export function order(
  type: string,
  fields: Readonly<Record<string, unknown>> = {},
  op: string = randomUUID(),
): CommandEnvelope {
  return { op, command: { type, ...fields } };
}

/** Sends one command. */
export async function send(engine: LiveEngine, who: Sender, envelope: CommandEnvelope): Promise<CommandAck> {
  const [ack] = await engine.submit(who, [envelope]);
  if (ack === undefined) throw new Error('testing/send: no answer');
  return ack;
}

/** A reader that keeps every frame. */
export interface Reader {
  readonly frames: Frame[];
  readonly line: OpenLine;
  ended: boolean;
  buffered: number;
  /** Waits until a frame fits. */
  until(fits: (frame: Frame) => boolean): Promise<Frame>;
  /** Numbers of the events received, in the order of arrival. */
  seqs(): number[];
}

/** Listens to a room. */
export async function listen(
  engine: LiveEngine,
  who: Sender,
  since: number | null = null,
  { calm = false, people = null }: { readonly calm?: boolean; readonly people?: number | null } = {},
): Promise<Reader> {
  const frames: Frame[] = [];
  const waiting: (() => void)[] = [];
  const reader: { ended: boolean; buffered: number } = { ended: false, buffered: 0 };
  const sink = {
    send: (frame: { readonly text: string }) => {
      frames.push(JSON.parse(frame.text) as Frame);
      for (const wake of waiting.splice(0)) wake();
    },
    beat: () => undefined,
    buffered: () => reader.buffered,
    end: () => {
      reader.ended = true;
    },
  };
  const line = await engine.listen(who, who, { since, people, sink, quiet: false, calm });
  if (line === null) throw new Error('testing/listen: no such room');
  return Object.assign(reader, {
    frames,
    line,
    until: async (fits: (frame: Frame) => boolean): Promise<Frame> => {
      for (;;) {
        const found = frames.find(fits);
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    seqs: () =>
      frames.flatMap((frame) => (frame.trame === 'events' ? frame.events.map((event) => event.seq) : [])),
  });
}

/** A frame of events that reaches a number. */
export const reaches =
  (seq: number) =>
  (frame: Frame): boolean =>
    (frame.trame === 'events' && frame.to >= seq) || (frame.trame === 'snapshot' && frame.seq >= seq);
