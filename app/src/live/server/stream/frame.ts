// Frames as text, made once per kind of reader and sent to all of that kind.
import type { Audience, RoomRole } from '@trame/core/workshop';
import type { ByeReason, MemberCard } from '../../protocol.js';
import { type KeptEvent, type LiveRoom, listCards, listEventsSince } from '../room/room.js';

/** Who reads: a seat with its role. */
export interface Viewer {
  readonly member: string;
  readonly role: RoomRole;
}

/** What a role may see of a room. */
export function readAudience(role: RoomRole): Audience {
  return role === 'facilitator' || role === 'scribe' ? 'staff' : 'room';
}

/** Tells whether a viewer receives an event in clear. Authors always read themselves. */
export function canRead(kept: KeptEvent, viewer: Viewer): boolean {
  if (kept.reach === 'room' || kept.event.by === viewer.member) return true;
  return kept.reach === 'staff' && readAudience(viewer.role) === 'staff';
}

/** A frame ready to leave. The bytes of its stream form are made at most once. */
export interface PrintedFrame {
  readonly text: string;
  readonly chunk: () => Buffer;
}

/** Frames of one room at one instant; each is kept, so that fifty phones cost one serialisation. */
export interface FramePress {
  /** Events after `since`; a snapshot when the room no longer keeps them. */
  printSince(viewer: Viewer, since: number | null): PrintedFrame;
}

/** Wraps the text of a frame that brings its reader to `seq`. */
export function wrapFrame(text: string, seq: number): PrintedFrame {
  let bytes: Buffer | undefined;
  return {
    text,
    chunk: () => {
      bytes ??= Buffer.from(`id: ${seq}\ndata: ${text}\n\n`);
      return bytes;
    },
  };
}

/** Opens a press on a room as it is now, to be thrown away when the room moves. `people` goes with every tail. */
export function createFramePress(
  room: LiveRoom,
  now: number,
  people: readonly MemberCard[] | null,
): FramePress {
  const cards = people === null ? '' : `,"people":${JSON.stringify(people)}`;
  const frames = new Map<string, PrintedFrame>();
  const states = new Map<string, string>();
  const keep = <T>(kept: Map<string, T>, name: string, make: () => T): T => {
    const made = kept.get(name) ?? make();
    kept.set(name, made);
    return made;
  };

  const printSnapshot = (viewer: Viewer): PrintedFrame => {
    const audience = readAudience(viewer.role);
    const common = keep(states, audience, () => printState(room, audience, now));
    const me = JSON.stringify({ member: viewer.member, role: viewer.role });
    return wrapFrame(`${common},"me":${me}}`, room.seq);
  };

  return {
    printSince(viewer, since) {
      const tail = since === null ? null : listEventsSince(room, since);
      if (tail === null || since === null) return printSnapshot(viewer);
      const own = tail.some((kept) => kept.reach !== 'room' && kept.event.by === viewer.member);
      const reader = own ? viewer.member : readAudience(viewer.role);
      return keep(frames, `${since} ${reader}`, () => {
        const events = tail.map((kept) => printEvent(kept, viewer)).join(',');
        const head = `{"trame":"events","from":${since},"to":${room.seq},"events":[${events}]`;
        return wrapFrame(`${head}${cards},"now":${now}}`, room.seq);
      });
    },
  };
}

function printState(room: LiveRoom, audience: Audience, now: number): string {
  const { program, settings, state, seq } = room;
  const shown = {
    trame: 'snapshot',
    seq,
    state: program.redact(state, audience),
    program: { id: program.id, version: program.version },
    settings,
    people: listCards(room),
    now,
  };
  // Left open for `me`, the only part that differs from one reader to the next.
  return JSON.stringify(shown).slice(0, -1);
}

function printEvent(kept: KeptEvent, viewer: Viewer): string {
  return canRead(kept, viewer) ? kept.json : `{"seq":${kept.event.seq},"sealed":true}`;
}

/** The last frame of a stream. */
export function printBye(reason: ByeReason, seq: number): PrintedFrame {
  return wrapFrame(JSON.stringify({ trame: 'bye', reason }), seq);
}
