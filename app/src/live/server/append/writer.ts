// The lanes of the log: each room always in the same one, so that its commands are decided in the order they came.
import type { CommandAck, CommandEnvelope } from '../../protocol.js';
import type { LiveRoom } from '../room/room.js';
import type { LiveSetting } from '../setting.js';
import { type AppendTools, appendBatch } from './append.js';
import { createFlood } from './flood.js';
import { createLane, type Lane } from './lane.js';
import type { Pending, Sender } from './pending.js';
import { createRefusalMemory } from './refusal-memory.js';

/** The writer of the log. */
export interface Writer {
  /** Answers once the events are on disk. */
  submit(sender: Sender, envelope: CommandEnvelope): Promise<CommandAck>;
  drain(): Promise<void>;
  /** Forgets the pace of seats long silent. */
  prune(): void;
}

/** What a writer stands on. */
export type WriterTools = Omit<AppendTools, 'setting'> & { readonly setting: LiveSetting };

const LANES = 2;
const LARGEST_FLUSH = 500;

/** Opens the lanes. */
export function openWriter(tools: WriterTools): Writer {
  const counter = createFlood(tools.setting.flood);
  const setting = { ...tools.setting, counter, told: createRefusalMemory() };
  const moved = (room: LiveRoom): void => {
    // After the acks: a large room's frames must not hold back the answer to who wrote.
    setImmediate(() => tools.moved(room));
  };
  const flush = (batch: readonly Pending[]): Promise<void> =>
    appendBatch({ ...tools, setting, moved }, batch);
  const lanes = Array.from({ length: LANES }, () => createLane(flush, LARGEST_FLUSH));
  return {
    submit: (sender, envelope) => enqueue(chooseLane(lanes, sender.room), sender, envelope),
    drain: async () => {
      await Promise.all(lanes.map((lane) => lane.drain()));
    },
    prune: () => counter.prune(setting.clock()),
  };
}

function chooseLane(lanes: readonly Lane<Pending>[], room: string): Lane<Pending> {
  const lane = lanes[Number.parseInt(room.slice(0, 8), 16) % lanes.length];
  if (lane === undefined) throw new Error('live/chooseLane: a room is a UUID');
  return lane;
}

function enqueue(lane: Lane<Pending>, sender: Sender, envelope: CommandEnvelope): Promise<CommandAck> {
  return new Promise((resolve, reject) => {
    // PostgreSQL writes a UUID in small letters, whoever made it.
    const op = envelope.op.toLowerCase();
    lane.push({
      sender,
      envelope: { op, command: envelope.command },
      counted: false,
      resolve: (ack) => resolve({ ...ack, op: envelope.op }),
      reject,
    });
  });
}
