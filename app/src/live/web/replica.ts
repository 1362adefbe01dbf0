// The room as this phone holds it: what the server confirmed, and on top of it what waits, decided again each time.
import { type Instant, instant } from '@trame/core/kernel';
import type { Command, Event, LiveProgram, MemberId, Recorded, RoomRole } from '@trame/core/workshop';
import type { CommandEnvelope, Frame, MemberCard } from '../protocol.js';

/** A program whose inner types are its own business. */
export type AnyProgram = LiveProgram<unknown, unknown, Command, Event>;

/** One's own command, not yet seen in the room's history. */
export interface Waiting extends CommandEnvelope {
  readonly madeAt: number;
  /** Number of its last event once the server has kept it; null until then. */
  readonly kept: number | null;
}

/** What the server confirmed. */
export interface Confirmed {
  readonly seq: number;
  readonly state: unknown;
  readonly settings: unknown;
  readonly me: { readonly member: string; readonly role: RoomRole };
  readonly people: ReadonlyMap<string, MemberCard>;
  /** Which list of people this is, to be told again only of another; absent when the server did not say. */
  readonly peopleRev?: number | undefined;
  /** The server writes a later version than this page knows: reload, nothing is lost. */
  readonly outdated: boolean;
}

/** What a frame did. */
export type Received =
  | { readonly kind: 'gap' }
  | { readonly kind: 'applied'; readonly confirmed: Confirmed; readonly ops: ReadonlySet<string> };

const NO_OPS: ReadonlySet<string> = new Set();

/** Applies a frame to what was confirmed. A frame already seen changes nothing; a hole is said, never jumped. */
export function receiveFrame(
  program: AnyProgram,
  confirmed: Confirmed | null,
  frame: Exclude<Frame, { readonly trame: 'bye' }>,
): Received {
  if (frame.trame === 'snapshot') {
    const { seq, state, settings, me } = frame;
    const people = addCards(new Map(), frame.people);
    const outdated = frame.program.version > program.version;
    const { peopleRev } = frame;
    const whole = { seq, state, settings, me, people, peopleRev, outdated };
    return { kind: 'applied', confirmed: whole, ops: NO_OPS };
  }
  if (confirmed === null || frame.from > confirmed.seq) return { kind: 'gap' };
  const people = frame.people === undefined ? confirmed.people : addCards(confirmed.people, frame.people);
  const fresh = frame.events.filter((event) => event.seq > confirmed.seq);
  const clear = fresh.filter((event): event is Recorded => 'body' in event);
  const state = clear.reduce((folded: unknown, event) => program.evolve(folded, event), confirmed.state);
  const seq = Math.max(confirmed.seq, frame.to);
  const own = clear.filter(({ by }) => by === confirmed.me.member).map(({ op }) => op);
  const peopleRev = frame.people === undefined ? confirmed.peopleRev : frame.peopleRev;
  return { kind: 'applied', confirmed: { ...confirmed, seq, state, people, peopleRev }, ops: new Set(own) };
}

function addCards(
  people: ReadonlyMap<string, MemberCard>,
  cards: readonly MemberCard[],
): ReadonlyMap<string, MemberCard> {
  return new Map([...people, ...cards.map((card) => [card.member, card] as const)]);
}

/** The state to show: the confirmed one, with what waits decided on top of it in the order of the hand. */
export function foldWaiting(
  program: AnyProgram,
  confirmed: Confirmed,
  hand: { readonly waiting: readonly Waiting[]; readonly offset: number },
): unknown {
  let { state, seq } = confirmed;
  for (const one of hand.waiting) {
    const at = instant(one.madeAt + hand.offset);
    const { me, people } = confirmed;
    const attendee = people.get(me.member)?.attendee ?? null;
    const events = decideHere(program, state, { one, me, attendee, at, seq });
    for (const event of events) state = program.evolve(state, event);
    seq += events.length;
  }
  return state;
}

interface Here {
  readonly one: Waiting;
  readonly me: Confirmed['me'];
  readonly attendee: string | null;
  readonly at: Instant;
  readonly seq: number;
}

// A command that this phone would refuse shows nothing and is sent all the same: the server knows more.
function decideHere(program: AnyProgram, state: unknown, here: Here): readonly Recorded[] {
  const { one, me, attendee, at, seq } = here;
  try {
    const parsed = program.parseCommand(one.command);
    if (!parsed.ok || program.rights[parsed.value.type]?.includes(me.role) !== true) return [];
    const who = { member: me.member as MemberId, role: me.role, attendee };
    const decided = program.decide(state, parsed.value, { who, at, seed: readSeed(one.op), op: one.op });
    if (!decided.ok) return [];
    return decided.value.map((body, index) => ({
      seq: seq + index + 1,
      at,
      by: who.member,
      role: me.role,
      op: one.op,
      body,
    }));
  } catch {
    return [];
  }
}

/** A guess of the server's dice, the same each time the command is decided again on this phone. */
export function readSeed(op: string): number {
  return Number.parseInt(op.slice(0, 8), 16) >>> 0;
}
