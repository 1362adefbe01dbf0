// Any method on a table, for tests: its real rules decide, each screen shows what it would show in the room.
import { act, render } from '@testing-library/react';
import { instant } from '@trame/core/kernel';
import type {
  Actor,
  Command,
  Event,
  HarvestItem,
  LiveProgram,
  MemberId,
  RoomRole,
} from '@trame/core/workshop';
import axe from 'axe-core';
import { type ReactNode, useSyncExternalStore } from 'react';
import { AnnouncerProvider } from '../../../../design/shared.js';
import type {
  OrganiserProps,
  PhoneProps,
  PhotoHand,
  ProjectorProps,
  RefusedCommand,
  RosterPerson,
} from '../face.js';

const START = 1_700_000_000_000;

interface Sent<C> {
  readonly op: string;
  readonly command: C;
}

/** What a table needs of a method. */
interface Rules<State> {
  readonly id: string;
  readonly parseSettings: (input: unknown) => { readonly ok: boolean };
  readonly harvest: (state: State) => readonly HarvestItem[];
}

/** A room that holds one method, and the hand of one screen on it. */
export class MethodTable<State, C extends Command> {
  state: State;
  refused: readonly RefusedCommand<C>[] = [];
  readonly sent: C[] = [];
  readonly kept = new Map<string, string>();
  people: readonly RosterPerson[] = [];
  photos: PhotoHand | null = null;
  view: string | null = null;
  count = 0;
  turn = 0;
  readonly me: Actor;
  readonly #program: LiveProgram<unknown, State, C, Event>;
  readonly #listeners = new Set<() => void>();

  constructor(method: Rules<State>, settings: object = {}, role: RoomRole = 'facilitator') {
    this.#program = method as unknown as LiveProgram<unknown, State, C, Event>;
    const read = this.#program.parseSettings(settings);
    if (!read.ok) throw new Error(`method-lab/settings: ${JSON.stringify(read.refusal)}`);
    this.state = this.#program.start(read.value);
    this.me = { member: 'moi' as MemberId, role };
  }

  #apply(state: State, { op, command }: Sent<C>, who: Actor): State | { readonly code: string } {
    const at = instant(START + this.count);
    const read = this.#program.parseCommand(command);
    if (!read.ok) return read.refusal;
    const decided = this.#program.decide(state, read.value, { who, at, seed: this.count, op });
    if (!decided.ok) return decided.refusal;
    const record = { seq: this.count, at, by: who.member, role: who.role, op };
    return decided.value.reduce((next, body) => this.#program.evolve(next, { ...record, body }), state);
  }

  /** Somebody else's order; throws when the rules refuse it. Answers its operation. */
  order(command: object, member = 'karim', role: RoomRole = 'facilitator'): string {
    this.count += 1;
    const op = `autre-${this.count}`;
    const who = { member: member as MemberId, role };
    const next = this.#apply(this.state, { op, command: command as C }, who);
    if (isRefusal(next)) throw new Error(`method-lab/order: ${next.code}`);
    this.state = next;
    act(() => this.tell());
    return op;
  }

  send(command: C): string {
    this.count += 1;
    const sent = { op: `mien-${this.count}`, command };
    this.sent.push(command);
    const next = this.#apply(this.state, sent, this.me);
    if (isRefusal(next)) {
      this.refused = [...this.refused, { ...sent, code: next.code, sentence: `Refus : ${next.code}.` }];
    } else this.state = next;
    this.tell();
    return sent.op;
  }

  tell(): void {
    this.turn += 1;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #print() {
    return {
      state: this.#program.redact(this.state, this.me.role === 'participant' ? 'room' : 'staff'),
      waiting: new Set<string>(),
      refused: this.refused,
      drafts: {
        read: (name: string) => this.kept.get(name) ?? null,
        write: (name: string, text: string | null) =>
          void (text === null ? this.kept.delete(name) : this.kept.set(name, text)),
      },
      readClock: (startedAt: number, planned: number) => ({
        endsAt: startedAt + planned * 60_000,
        offset: START - Date.now(),
        pausedAt: null,
      }),
      namePerson: (person: { readonly id: string } | { readonly label: string }) =>
        'label' in person
          ? person.label
          : (this.people.find(({ id, member }) => id === person.id || member === person.id)?.name ?? null),
      people: this.people,
      photos: this.photos,
      dismiss: (op: string) => {
        this.refused = this.refused.filter((one) => one.op !== op);
        this.tell();
      },
    };
  }

  /** What an organiser's screen is given. */
  printOrganiser(): OrganiserProps<State, C> {
    return {
      ...this.#print(),
      activity: 'etape',
      title: 'Activité',
      me: this.me,
      canWrite: true,
      send: (command) => this.send(command),
    };
  }

  /** What the big screen is given. */
  printProjector(page = 0): ProjectorProps<State, C> {
    return { ...this.printOrganiser(), canWrite: false, view: this.view, page };
  }

  /** What a phone is given. */
  printPhone(): PhoneProps<State, C> {
    return {
      ...this.#print(),
      me: { ...this.me, attendee: null },
      canWrite: true,
      canSend: true,
      send: async (command) => void this.send(command),
    };
  }
}

function isRefusal(answer: unknown): answer is { readonly code: string } {
  return typeof answer === 'object' && answer !== null && 'code' in answer;
}

/** Somebody of the roster, present. */
export function createPresent(id: string, more: Partial<RosterPerson> = {}): RosterPerson {
  return { id, member: null, name: id, organisation: null, family: null, isPresent: true, ...more };
}

/** Puts a screen on the table; answers how to look for faults of access. */
export function showMethod(
  table: Pick<MethodTable<unknown, never>, 'subscribe' | 'turn'>,
  show: () => ReactNode,
): { readonly findFaults: () => Promise<readonly string[]> } {
  function Screen() {
    useSyncExternalStore(table.subscribe, () => table.turn);
    return (
      <AnnouncerProvider>
        <main>
          <h1>Séminaire</h1>
          <h2>Activité</h2>
          <h3>Étape</h3>
          {show()}
        </main>
      </AnnouncerProvider>
    );
  }
  const { container } = render(<Screen />);
  return {
    findFaults: async () => {
      const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
  };
}
