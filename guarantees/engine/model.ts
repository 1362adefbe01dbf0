// A hall in memory, from the product's own parts: the draft that decides, the press that prints, the replica that folds.
import { createDraw } from '@trame/core/kernel';
import type { Recorded } from '@trame/core/workshop';
import type { CommandAck, CommandEnvelope, Frame } from '../../app/src/live/protocol.js';
import { decidePending, startDraft } from '../../app/src/live/server/append/draft.js';
import { createFlood } from '../../app/src/live/server/append/flood.js';
import type { Sender } from '../../app/src/live/server/append/pending.js';
import { createRefusalMemory } from '../../app/src/live/server/append/refusal-memory.js';
import { applyEvents, type LiveRoom } from '../../app/src/live/server/room/room.js';
import type { LiveSetting } from '../../app/src/live/server/setting.js';
import { createFramePress } from '../../app/src/live/server/stream/frame.js';
import { createSlips } from '../../app/src/live/testing/slips.js';
import type { Confirmed, Waiting } from '../../app/src/live/web/replica.js';
import { receiveFrame } from '../../app/src/live/web/replica.js';

const program = createSlips();
const settings = { longest: 200 };
const key = { space: 'space', room: 'room' };

/** What survives a crash: the log, as the database keeps it. */
export interface Disk {
  readonly log: Recorded[];
  /** Sabotage: the log no longer recognises an operation it has seen. */
  readonly forgetful: boolean;
}

/** A server on a disk. */
export interface ModelServer {
  readonly room: LiveRoom;
  /** Decides a flush and writes it. The answers may still be lost. */
  append(
    batch: readonly { readonly sender: Sender; readonly envelope: CommandEnvelope }[],
  ): readonly CommandAck[];
  print(member: string, since: number | null): Frame;
}

const setting: LiveSetting = {
  programs: new Map([[program.id, program]]),
  clock: () => 1_000,
  random: () => 7,
  log: () => undefined,
  explain: ({ code }) => code,
  flood: { burst: 1_000, everyMs: 1, most: 1_000 },
};

/** Starts a server: the room is what the log says. */
export function startServer(disk: Disk, members: readonly string[]): ModelServer {
  const cards = members.map((member) => {
    const card = { member, role: 'participant' as const, name: null, family: null, attendee: null };
    return [member, { card, removed: false, joinedAt: 0 }] as const;
  });
  const room: LiveRoom = {
    key,
    program,
    settings,
    createdAt: 0,
    seq: 0,
    state: program.start(settings),
    recent: [],
    people: new Map(cards),
    peopleRev: 0,
    closedAt: null,
    locked: false,
    seats: 80,
    snapshotSeq: 0,
    touchedAt: 0,
  };
  applyEvents(room, disk.log);
  const counter = createFlood(setting.flood);
  const told = createRefusalMemory();
  return {
    room,
    print: (member, since) => {
      const press = createFramePress(room, { now: 1_000, people: null, states: new Map() });
      return JSON.parse(press.printSince({ member, role: 'participant' }, since).text) as Frame;
    },
    append: (batch) => {
      const draft = startDraft(room);
      for (const { envelope } of disk.forgetful ? [] : batch) {
        const known = disk.log.filter((event) => event.op === envelope.op);
        if (known.length > 0) draft.known.set(envelope.op, known);
      }
      const acks = batch.map(({ sender, envelope }): CommandAck => {
        const never = { resolve: () => undefined, reject: () => undefined };
        const outcome = decidePending(
          draft,
          { sender, envelope, counted: false, ...never },
          { ...setting, counter, told },
        );
        const { op } = envelope;
        if (!outcome.ok) told.record(sender, op, outcome.refusal);
        return outcome.ok
          ? { trame: 'ack', op, ...outcome.value }
          : { trame: 'refused', op, refusal: outcome.refusal, sentence: '' };
      });
      const events = draft.events.map((stored) => stored.event);
      disk.log.push(...events);
      applyEvents(room, events, draft.state);
      return acks;
    },
  };
}

/** A phone: what it holds, what waits, and what is on its way to it. */
export interface ModelPhone {
  readonly sender: Sender;
  confirmed: Confirmed | null;
  waiting: readonly Waiting[];
  /** How each operation ended, as the person was told. */
  readonly told: Map<string, 'kept' | 'refused'>;
  readonly frames: Frame[];
  readonly acks: CommandAck[];
}

/** Takes a phone. */
export function takePhone(member: string): ModelPhone {
  const sender: Sender = { ...key, member, role: 'participant' };
  return { sender, confirmed: null, waiting: [], told: new Map(), frames: [], acks: [] };
}

/** The phone reads a frame. False when it found a hole and must ask again. Throws when it would step back. */
export function readFrame(phone: ModelPhone, frame: Frame): boolean {
  if (frame.trame === 'bye') return true;
  const before = phone.confirmed?.seq ?? 0;
  const received = receiveFrame(program, phone.confirmed, frame);
  if (received.kind === 'gap') return false;
  if (received.confirmed.seq < before) throw new Error(`step back: ${before} → ${received.confirmed.seq}`);
  phone.confirmed = received.confirmed;
  for (const op of received.ops) phone.told.set(op, 'kept');
  phone.waiting = phone.waiting.filter(({ op }) => !received.ops.has(op));
  return true;
}

/** The phone reads an ack. */
export function readAck(phone: ModelPhone, ack: CommandAck): void {
  const outcome = ack.trame === 'ack' ? 'kept' : 'refused';
  const before = phone.told.get(ack.op);
  if (before !== undefined && before !== outcome) throw new Error(`told ${before}, then ${outcome}`);
  phone.told.set(ack.op, outcome);
  phone.waiting = phone.waiting.filter(({ op }) => op !== ack.op);
}

/** The state that a log gives, from nothing. */
export function replay(log: readonly Recorded[]): unknown {
  return log.reduce((state, event) => program.evolve(state, event), program.start(settings));
}

/** A number of one's own for the operation `index` of a phone, in the shape of a UUID. */
export function numberOp(phone: number, index: number): string {
  const draw = createDraw(phone * 1_000 + index);
  const hex = Array.from({ length: 4 }, () => draw.u32().toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
