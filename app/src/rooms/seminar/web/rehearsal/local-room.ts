// A room without a network: the real conductor decides, for rehearsals and for tests; one may hold back what a phone sends.
import { type Instant, instant } from '@trame/core/kernel';
import {
  type AgendaStep,
  type Conductor,
  createConductor,
  type SeminarCommand,
  type SeminarState,
} from '@trame/core/seminar';
import type { Actor, AnyMethod, Command, MemberId, RoomRole } from '@trame/core/workshop';
import type { MemberCard } from '../../../../live/protocol.js';
import type { RefusedCommand } from '../../../workshop/web/participant/index.js';
import type { Connection, LiveHand, LiveView } from '../participant/room/live-view.js';

/** What one seat sees and may do. */
export interface LocalSeat {
  readonly member: MemberId;
  readonly role: RoomRole;
  getView(): LiveView;
  readonly hand: LiveHand;
  /** Cuts the phone off: what it sends waits. */
  cut(connection: Connection): void;
  /** Brings it back: what waited is decided now, in its order. */
  restore(): void;
}

/** The room as whoever rehearses drives it. */
export interface LocalRoom {
  readonly getState: () => SeminarState;
  readonly now: () => Instant;
  /** Somebody sits down. */
  sit(seat: { readonly member: string; readonly role?: RoomRole; readonly name?: string | null }): LocalSeat;
  /** The facilitator's order; throws when the conductor refuses it. */
  order(command: SeminarCommand): void;
  tick(ms: number): void;
  subscribe(listener: () => void): () => void;
}

interface Store {
  state: SeminarState;
  seq: number;
  now: Instant;
  readonly people: MemberCard[];
  readonly listeners: Set<() => void>;
}

function apply(conductor: Conductor, state: SeminarState, sent: Sent): SeminarState | RefusedCommand {
  const { op, command, who, at, seq } = sent;
  const decided = conductor.decide(state, command as SeminarCommand, { who, at, seed: seq, op });
  if (!decided.ok) {
    const { code } = decided.refusal;
    return { op, command, code, sentence: `Refus : ${code}` };
  }
  return decided.value.reduce(
    (next, body, rank) =>
      conductor.evolve(next, { seq: seq + rank + 1, at, by: who.member, role: who.role, op, body }),
    state,
  );
}

interface Sent {
  readonly op: string;
  readonly command: Command;
  readonly who: Actor;
  readonly at: Instant;
  readonly seq: number;
}

/** Opens a room on an agenda. */
export function createLocalRoom(
  methods: readonly AnyMethod[],
  seminar: { readonly title: string; readonly agenda: readonly AgendaStep[]; readonly now?: number },
): LocalRoom {
  const conductor = createConductor(methods);
  const settings = { title: seminar.title, agenda: seminar.agenda };
  const store: Store = {
    state: conductor.start(settings),
    seq: 0,
    now: instant(seminar.now ?? Date.now()),
    people: [],
    listeners: new Set(),
  };
  const tell = () => {
    for (const listener of store.listeners) listener();
  };
  const receive = (who: Actor, op: string, command: Command): RefusedCommand | null => {
    const outcome = apply(conductor, store.state, { op, command, who, at: store.now, seq: store.seq });
    if ('op' in outcome) return outcome;
    store.state = outcome;
    store.seq += 100;
    tell();
    return null;
  };
  const staff: Actor = { member: 'facilitator' as MemberId, role: 'facilitator' };
  return {
    getState: () => store.state,
    now: () => store.now,
    order: (command) => {
      const refused = receive(staff, `order-${store.seq}`, command);
      if (refused !== null) throw new Error(`local-room/order: ${refused.code}`);
    },
    tick: (ms) => {
      store.now = instant(store.now + ms);
      tell();
    },
    subscribe: (listener) => {
      store.listeners.add(listener);
      return () => store.listeners.delete(listener);
    },
    sit: ({ member, role = 'participant', name = null }) => {
      const who: Actor = { member: member as MemberId, role };
      store.people.push({ member, role, name, family: null, attendee: null });
      tell();
      return createSeat({ store, conductor, who, receive, tell });
    },
  };
}

interface SeatParts {
  readonly store: Store;
  readonly conductor: Conductor;
  readonly who: Actor;
  readonly receive: (who: Actor, op: string, command: Command) => RefusedCommand | null;
  readonly tell: () => void;
}

interface Shown extends Pick<SeatParts, 'store' | 'conductor' | 'who'> {
  readonly connection: Connection;
  readonly waiting: readonly { readonly op: string; readonly command: Command }[];
  readonly refused: readonly RefusedCommand[];
}

/** The room as a seat sees it, what it has sent and is not delivered yet on top. */
function computeView({ store, conductor, who, connection, waiting, refused }: Shown): LiveView {
  const state = waiting.reduce((kept, { op, command }) => {
    const next = apply(conductor, kept, { op, command, who, at: store.now, seq: store.seq });
    return 'op' in next ? kept : next;
  }, store.state);
  return {
    state,
    phase: 'open',
    connection,
    me: who,
    people: [...store.people],
    offset: store.now - Date.now(),
    waiting: new Set(waiting.map(({ op }) => op)),
    refused,
  };
}

function createSeat({ store, conductor, who, receive, tell }: SeatParts): LocalSeat {
  let connection: Connection = 'live';
  let waiting: { readonly op: string; readonly command: Command }[] = [];
  let refused: RefusedCommand[] = [];
  let count = 0;
  let turn = 0;
  let last: { readonly state: SeminarState; readonly view: LiveView; readonly key: string } | null = null;
  const changed = () => {
    turn += 1;
    tell();
  };
  const deliver = (op: string, command: Command) => {
    const answer = receive(who, op, command);
    if (answer !== null) refused = [...refused, answer];
  };
  return {
    member: who.member,
    role: who.role,
    // The same object until something changed: React asks again and again.
    getView: () => {
      const key = `${turn} ${store.people.length} ${store.now}`;
      if (last === null || last.state !== store.state || last.key !== key) {
        const view = computeView({ store, conductor, who, connection, waiting, refused });
        last = { state: store.state, view, key };
      }
      return last.view;
    },
    hand: {
      send: async (command) => {
        count += 1;
        const op = `${who.member}-${count}`;
        if (connection === 'live') deliver(op, command);
        else waiting = [...waiting, { op, command }];
        changed();
      },
      dismiss: (op) => {
        refused = refused.filter((one) => one.op !== op);
        changed();
      },
      purge: async () => {
        waiting = [];
        refused = [];
        changed();
      },
    },
    cut: (next) => {
      connection = next;
      changed();
    },
    restore: () => {
      connection = 'live';
      const kept = waiting;
      waiting = [];
      for (const { op, command } of kept) deliver(op, command);
      changed();
    },
  };
}
