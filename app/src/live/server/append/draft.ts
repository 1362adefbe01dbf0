// What a batch is about to add to one room: events decided one after the other, each seeing those before it.
import { randomUUID } from 'node:crypto';
import { type Instant, instant, type Refusal, type Result, refuse } from '@trame/core/kernel';
import type { Event, MemberId, Recorded } from '@trame/core/workshop';
import { type AnyProgram, isSeated, type LiveRoom } from '../room/room.js';
import type { StoredEvent } from '../room/room.repo.js';
import { type LiveSetting, logTrouble } from '../setting.js';
import type { Flood } from './flood.js';
import type { Pending } from './pending.js';
import type { RefusalMemory } from './refusal-memory.js';

/** A room with what this batch adds to it. The room itself moves only after the commit. */
export interface Draft {
  readonly room: LiveRoom;
  state: unknown;
  seq: number;
  readonly events: StoredEvent[];
  /** Operations already in the log or decided in this batch, with their events. */
  readonly known: Map<string, readonly Recorded[]>;
}

/** An answer decided but not yet sent: it goes out after the commit only. */
export interface Verdict {
  readonly pending: Pending;
  readonly outcome: Result<{ readonly seq: number; readonly events: readonly Recorded[] }, Refusal>;
}

/** What deciding stands on, besides the room. */
export interface DecideSetting extends LiveSetting {
  readonly counter: Flood;
  readonly told: RefusalMemory;
}

/** Starts a draft on a room that is up to date under its lock. */
export function startDraft(room: LiveRoom): Draft {
  return { room, state: room.state, seq: room.seq, events: [], known: new Map() };
}

/** Decides a command on the draft, and folds what it gives. */
export function decidePending(draft: Draft, pending: Pending, setting: DecideSetting): Verdict['outcome'] {
  const op = pending.envelope.op;
  const known = draft.known.get(op);
  if (known !== undefined) return recall(draft, pending, known);
  const told = setting.told.recall(pending.sender, op);
  if (told !== undefined) return { ok: false, refusal: told };
  const barred = explainBar(draft, pending, setting);
  if (barred !== null) return { ok: false, refusal: barred };
  try {
    return decideFresh(draft, pending, setting);
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    logTrouble(setting.log, error, { what: 'program', room: draft.room.key.room, reference });
    return refuse('live/defect', { reference });
  }
}

// A repeated operation has one effect and the same answer; another seat's is not told to this one.
function recall(draft: Draft, pending: Pending, known: readonly Recorded[]): Verdict['outcome'] {
  if (known.some((event) => event.by !== pending.sender.member)) return refuse('live/operation-of-another');
  return { ok: true, value: { seq: known.at(-1)?.seq ?? draft.seq, events: known } };
}

function explainBar(draft: Draft, pending: Pending, setting: DecideSetting): Refusal | null {
  const { room } = draft;
  const { sender } = pending;
  if (room.closedAt !== null) return { code: 'live/room-closed' };
  if (!isSeated(room, sender.member)) return { code: 'live/seat-removed' };
  if (sender.role !== 'participant' || pending.counted) return null;
  const joinedAt = room.people.get(sender.member)?.joinedAt ?? 0;
  const seconds = setting.counter.take(sender.member, joinedAt, setting.clock());
  if (seconds > 0) return { code: 'live/too-fast', data: { retryAfterSeconds: seconds } };
  pending.counted = true;
  return null;
}

function decideFresh(draft: Draft, pending: Pending, setting: LiveSetting): Verdict['outcome'] {
  const { program } = draft.room;
  const { sender, envelope } = pending;
  const parsed = program.parseCommand(envelope.command);
  if (!parsed.ok) return parsed;
  const { rights } = program;
  const { type } = parsed.value;
  if (!Object.hasOwn(rights, type) || rights[type]?.includes(sender.role) !== true)
    return refuse('live/not-allowed');
  const at = instant(setting.clock());
  const attendee = draft.room.people.get(sender.member)?.card.attendee ?? null;
  const who = { member: sender.member as MemberId, role: sender.role, attendee };
  const decided = program.decide(draft.state, parsed.value, {
    who,
    at,
    seed: setting.random(),
    op: envelope.op,
  });
  if (!decided.ok) return decided;
  const events = recordEvents(draft, pending, { at, bodies: decided.value });
  if (events === null) return refuse('live/unreadable');
  addToDraft(draft, envelope.op, events);
  return { ok: true, value: { seq: draft.seq, events } };
}

// PostgreSQL keeps neither U+0000 nor half a surrogate pair in a text.
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i;

function recordEvents(
  draft: Draft,
  pending: Pending,
  decided: { readonly at: Instant; readonly bodies: readonly Event[] },
): readonly Recorded[] | null {
  const json = JSON.stringify(decided.bodies);
  if (UNSTORABLE.test(json)) return null;
  // Fold what will be read back from disk, not what the program holds: the two could differ by an `undefined`.
  const bodies = JSON.parse(json) as Event[];
  return bodies.map((body, index) => ({
    seq: draft.seq + index + 1,
    at: decided.at,
    by: pending.sender.member as MemberId,
    role: pending.sender.role,
    op: pending.envelope.op,
    body,
  }));
}

function addToDraft(draft: Draft, op: string, events: readonly Recorded[]): void {
  const program: AnyProgram = draft.room.program;
  // Folded aside first: a program that throws half-way leaves the draft as it was.
  const state = events.reduce((folded: unknown, event) => program.evolve(folded, event), draft.state);
  for (const event of events) program.reach(event.body);
  draft.state = state;
  draft.seq += events.length;
  draft.known.set(op, events);
  events.forEach((event, opIndex) => {
    draft.events.push({ ...draft.room.key, version: program.version, event, opIndex });
  });
}
