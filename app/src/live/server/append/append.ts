// One flush of the log: the commands of a tick, over many rooms, decided under the rooms' locks and written together.
import { randomUUID } from 'node:crypto';
import { refuse } from '@trame/core/kernel';
import type { Recorded } from '@trame/core/workshop';
import type { Pool, PoolClient } from 'pg';
import { getAwayReason } from '../../../platform/server/db/index.js';
import type { CommandAck } from '../../protocol.js';
import { applyEvents, type LiveRoom } from '../room/room.js';
import { appendEvents, appendProposal, listEventsOfOps, lockRooms } from '../room/room.repo.js';
import { type Rooms, upgradeEvent } from '../room/rooms.js';
import { logTrouble } from '../setting.js';
import { formatKey, inSpaces } from '../sql.js';
import { type DecideSetting, type Draft, decidePending, startDraft, type Verdict } from './draft.js';
import { LiveUnavailable, type Pending } from './pending.js';

/** What a flush stands on. */
export interface AppendTools {
  readonly pool: Pool;
  readonly rooms: Rooms;
  readonly setting: DecideSetting;
  /** Told after the commit and after the acks, once per room. */
  readonly moved: (room: LiveRoom) => void;
}

/** Decides, writes, commits, answers, then tells the rooms. Never throws: every command gets its answer or its error. */
export async function appendBatch(tools: AppendTools, batch: readonly Pending[]): Promise<void> {
  try {
    const known = await loadRooms(tools, batch);
    const placed = batch.filter((pending) => known.has(formatKey(pending.sender)));
    for (const pending of batch) {
      if (!known.has(formatKey(pending.sender)))
        answer(tools, { pending, outcome: refuse('live/unknown-room') });
    }
    if (placed.length > 0) await flush(tools, known, placed);
  } catch (error) {
    await recover(tools, batch, error);
  }
}

async function loadRooms(
  tools: AppendTools,
  batch: readonly Pending[],
): Promise<ReadonlyMap<string, LiveRoom>> {
  const places = new Map(
    batch.map(({ sender }) => [formatKey(sender), { space: sender.space, room: sender.room }]),
  );
  const loaded = await Promise.all(
    [...places].map(async ([name, key]) => [name, await tools.rooms.load(key)] as const),
  );
  return new Map(loaded.flatMap(([name, room]) => (room === null ? [] : [[name, room] as const])));
}

async function flush(
  tools: AppendTools,
  known: ReadonlyMap<string, LiveRoom>,
  batch: readonly Pending[],
): Promise<void> {
  const left = await writeAtOnce(tools, known, batch);
  if (left.length > 0) await writeUnderLocks(tools, known, left);
}

// Most of the time memory is right: decided on it, then locked, checked and written in one call. Returns the commands
// of the rooms that had moved elsewhere, or that already knew one of their operations: nothing was done there.
async function writeAtOnce(
  tools: AppendTools,
  known: ReadonlyMap<string, LiveRoom>,
  batch: readonly Pending[],
): Promise<readonly Pending[]> {
  const drafts = new Map([...listRooms(known, batch)].map((room) => [formatKey(room.key), startDraft(room)]));
  const heads = [...drafts.values()].map(({ room: { key, seq, peopleRev } }) => ({ ...key, seq, peopleRev }));
  const verdicts = decideAll(tools, drafts, batch);
  const events = listFresh(drafts);
  const places = await appendProposal(tools.pool, { heads, ops: listOperations(batch), events });
  const kept = new Set(places.map(formatKey));
  const isKept = ({ sender }: Pending): boolean => kept.has(formatKey(sender));
  for (const name of drafts.keys()) if (!kept.has(name)) drafts.delete(name);
  settle(
    tools,
    drafts,
    verdicts.filter(({ pending }) => isKept(pending)),
  );
  return batch.filter((pending) => !isKept(pending));
}

async function writeUnderLocks(
  tools: AppendTools,
  known: ReadonlyMap<string, LiveRoom>,
  batch: readonly Pending[],
): Promise<void> {
  const rooms = listRooms(known, batch);
  const spaces = [...new Set(rooms.map((room) => room.key.space))];
  const done = await inSpaces(tools.pool, spaces, async (client) => {
    const drafts = await openDrafts(tools, client, rooms);
    await recallKnown(client, drafts, batch);
    const verdicts = decideAll(tools, drafts, batch);
    const events = listFresh(drafts);
    if (events.length > 0) await appendEvents(client, events);
    return { drafts, verdicts };
  });
  settle(tools, done.drafts, done.verdicts);
}

type Drafts = ReadonlyMap<string, Draft>;

const listRooms = (known: ReadonlyMap<string, LiveRoom>, batch: readonly Pending[]): readonly LiveRoom[] => [
  ...new Set(batch.map((pending) => known.get(formatKey(pending.sender)) as LiveRoom)),
];

const listFresh = (drafts: Drafts) => [...drafts.values()].flatMap((draft) => draft.events);

// One phone may have sent an operation several times in one tick: it is looked up once.
const listOperations = (batch: readonly Pending[]) => [
  ...new Map(
    batch.map(({ sender: { space, room }, envelope: { op } }) => [`${room} ${op}`, { space, room, op }]),
  ).values(),
];

function decideAll(tools: AppendTools, drafts: Drafts, batch: readonly Pending[]): readonly Verdict[] {
  return batch.map((pending) => {
    const draft = drafts.get(formatKey(pending.sender));
    if (draft === undefined) return { pending, outcome: refuse('live/unknown-room') };
    return { pending, outcome: decidePending(draft, pending, tools.setting) };
  });
}

// After the commit, and only then: memory moves, the answers leave, the rooms are told.
function settle(tools: AppendTools, drafts: Drafts, verdicts: readonly Verdict[]): void {
  for (const draft of drafts.values()) {
    applyEvents(
      draft.room,
      draft.events.map((stored) => stored.event),
      draft.state,
    );
    draft.room.touchedAt = tools.setting.clock();
  }
  for (const verdict of verdicts) answer(tools, verdict);
  for (const draft of drafts.values()) {
    if (draft.events.length > 0) tools.moved(draft.room);
  }
}

async function openDrafts(
  tools: AppendTools,
  client: PoolClient,
  rooms: readonly LiveRoom[],
): Promise<ReadonlyMap<string, Draft>> {
  const drafts = new Map<string, Draft>();
  const heads = await lockRooms(
    client,
    rooms.map((room) => room.key),
  );
  const byName = new Map(rooms.map((room) => [formatKey(room.key), room]));
  for (const head of heads) {
    const room = byName.get(formatKey(head.key));
    if (room === undefined) continue;
    // Another instance may have written since: the lock is held, so this is the last of it.
    await tools.rooms.catchUp(client, room, head);
    drafts.set(formatKey(head.key), startDraft(room));
  }
  return drafts;
}

async function recallKnown(
  client: PoolClient,
  drafts: ReadonlyMap<string, Draft>,
  batch: readonly Pending[],
): Promise<void> {
  for (const stored of await listEventsOfOps(client, listOperations(batch))) {
    const draft = drafts.get(formatKey(stored));
    if (draft === undefined) continue;
    const event: Recorded = upgradeEvent(draft.room.program, stored);
    draft.known.set(event.op, [...(draft.known.get(event.op) ?? []), event]);
  }
}

function answer(tools: AppendTools, verdict: Verdict): void {
  const { pending, outcome } = verdict;
  const { op } = pending.envelope;
  if (!outcome.ok) tools.setting.told.record(pending.sender, op, outcome.refusal);
  const ack: CommandAck = outcome.ok
    ? { trame: 'ack', op, ...outcome.value }
    : { trame: 'refused', op, refusal: outcome.refusal, sentence: tools.setting.explain(outcome.refusal) };
  pending.resolve(ack);
}

// One command that the database will not take must not harm the others: the batch is tried again by room, then
// one by one. When the database is away nobody knows what was committed: the phones send again, and are recognised.
async function recover(tools: AppendTools, batch: readonly Pending[], error: unknown): Promise<void> {
  if (getAwayReason(error) !== null) {
    for (const pending of batch) pending.reject(new LiveUnavailable(error));
    return;
  }
  const [first] = batch;
  if (batch.length === 1 && first !== undefined) {
    const reference = randomUUID().slice(0, 8);
    logTrouble(tools.setting.log, error, { what: 'append', room: first.sender.room, reference });
    answer(tools, { pending: first, outcome: refuse('live/defect', { reference }) });
    return;
  }
  for (const part of splitBatch(batch)) await appendBatch(tools, part);
}

function splitBatch(batch: readonly Pending[]): readonly (readonly Pending[])[] {
  const byRoom = new Map<string, Pending[]>();
  for (const pending of batch) {
    const name = formatKey(pending.sender);
    byRoom.set(name, [...(byRoom.get(name) ?? []), pending]);
  }
  return byRoom.size > 1 ? [...byRoom.values()] : batch.map((pending) => [pending]);
}
