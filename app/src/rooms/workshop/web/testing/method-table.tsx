// Any method on a table, for tests: the real rules decide, and each screen shows what it would show.
import { act, render } from '@testing-library/react';
import { type Instant, instant } from '@trame/core/kernel';
import type { Actor, Command, Event, MemberId, Method, RoomRole } from '@trame/core/workshop';
import axe from 'axe-core';
import { type ReactNode, useSyncExternalStore } from 'react';
import { AnnouncerProvider } from '../../../../design/shared.js';
import type { OrganiserProps, PhoneProps, RefusedCommand, RosterPerson } from '../face.js';

const START: Instant = instant(1_700_000_000_000);

/** A method under one hand, and the hands of others. */
export interface MethodLab<State, C extends Command> {
  readonly getState: () => State;
  /** What this screen sent, in order. */
  readonly getSent: () => readonly C[];
  /** Somebody else's order; throws when the rules refuse it, answers its operation. */
  readonly order: (command: C, member?: string, role?: RoomRole) => string;
  /** The page is closed and opened again: only the drafts are left. */
  readonly reload: () => void;
  readonly findFaults: () => Promise<readonly string[]>;
}

/** What is put on the table. */
export interface LabPlan<Settings, State, C extends Command, E extends Event, Props> {
  readonly method: Method<Settings, State, C, E>;
  readonly settings?: object;
  readonly role?: RoomRole;
  readonly people?: readonly RosterPerson[];
  readonly show: (props: Props) => ReactNode;
}

class MethodTable<Settings, State, C extends Command, E extends Event> {
  state: State;
  refused: readonly RefusedCommand<C>[] = [];
  sent: readonly C[] = [];
  count = 0;
  turn = 0;
  readonly kept = new Map<string, string>();
  readonly listeners = new Set<() => void>();

  constructor(
    readonly method: Method<Settings, State, C, E>,
    settings: object,
  ) {
    const read = method.parseSettings(settings);
    if (!read.ok) throw new Error(`lab: ${JSON.stringify(read.refusal)}`);
    this.state = method.start(read.value);
  }

  decide(command: C, who: Actor): RefusedCommand<C> | null {
    this.count += 1;
    const op = `op-${this.count}`;
    const decided = this.method.decide(this.state, command, { who, at: START, seed: 1, op });
    if (!decided.ok) {
      return { op, command, code: decided.refusal.code, sentence: `Refus : ${decided.refusal.code}` };
    }
    this.state = decided.value.reduce(
      (next, body, rank) =>
        this.method.evolve(next, {
          seq: this.count * 10 + rank,
          at: START,
          by: who.member,
          role: who.role,
          op,
          body,
        }),
      this.state,
    );
    return null;
  }

  send(command: C, who: Actor): string {
    this.sent = [...this.sent, command];
    const refused = this.decide(command, who);
    if (refused !== null) this.refused = [...this.refused, refused];
    this.tell();
    return `op-${this.count}`;
  }

  tell(): void {
    this.turn += 1;
    for (const listener of this.listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  print(people: readonly RosterPerson[]) {
    return {
      canWrite: true,
      waiting: new Set<string>(),
      refused: this.refused,
      people,
      photos: null,
      drafts: {
        read: (name: string) => this.kept.get(name) ?? null,
        write: (name: string, text: string | null) =>
          void (text === null ? this.kept.delete(name) : this.kept.set(name, text)),
      },
      readClock: () => ({ endsAt: Date.now() + 60_000, offset: 0, pausedAt: null }),
      namePerson: (person: { readonly id: string } | { readonly label: string }) =>
        'label' in person
          ? person.label
          : (people.find(({ id, member }) => id === person.id || member === person.id)?.name ?? null),
      dismiss: (op: string) => {
        this.refused = this.refused.filter((one) => one.op !== op);
        this.tell();
      },
    };
  }
}

function open<Settings, State, C extends Command, E extends Event>(
  table: MethodTable<Settings, State, C, E>,
  draw: () => ReactNode,
): MethodLab<State, C> {
  function Screen() {
    useSyncExternalStore(table.subscribe, () => table.turn);
    return (
      <AnnouncerProvider>
        <main>
          <h1>Séminaire</h1>
          <h2>Activité</h2>
          <h3>Étape</h3>
          {draw()}
        </main>
      </AnnouncerProvider>
    );
  }
  let page = render(<Screen />);
  return {
    getState: () => table.state,
    getSent: () => table.sent,
    order: (command, member = 'marc', role = 'facilitator') => {
      act(() => {
        const refused = table.decide(command, { member: member as MemberId, role });
        if (refused !== null) throw new Error(`lab/order: ${refused.code}`);
        table.tell();
      });
      return `op-${table.count}`;
    },
    reload: () => {
      page.unmount();
      page = render(<Screen />);
    },
    findFaults: async () => {
      const found = await axe.run(page.container, { rules: { 'color-contrast': { enabled: false } } });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
  };
}

/** Shows an organiser's screen of a method; `me` is the seat « moi ». */
export function showOrganiser<Settings, State, C extends Command, E extends Event>(
  plan: LabPlan<Settings, State, C, E, OrganiserProps<State, C>>,
): MethodLab<State, C> {
  const table = new MethodTable(plan.method, plan.settings ?? {});
  const me: Actor = { member: 'moi' as MemberId, role: plan.role ?? 'facilitator' };
  return open(table, () =>
    plan.show({
      ...table.print(plan.people ?? []),
      activity: 'etape',
      title: 'Activité',
      state: table.state,
      me,
      send: (command) => table.send(command, me),
    }),
  );
}

/** Shows a phone of a method, with what the room may see and one's own; `me` is the seat « moi ». */
export function showPhone<Settings, State, C extends Command, E extends Event>(
  plan: LabPlan<Settings, State, C, E, PhoneProps<State, C>>,
): MethodLab<State, C> {
  const table = new MethodTable(plan.method, plan.settings ?? {});
  const me = { member: 'moi' as MemberId, role: plan.role ?? ('participant' as const) };
  return open(table, () =>
    plan.show({
      ...table.print(plan.people ?? []),
      state: table.method.redact(table.state, 'room'),
      me: { ...me, attendee: null },
      canSend: true,
      send: async (command) => void table.send(command, me),
    }),
  );
}

/** Somebody of the roster, seated under the same name. */
export function createPerson(id: string, more: Partial<RosterPerson> = {}): RosterPerson {
  return { id, member: id, name: id, organisation: null, family: null, isPresent: true, ...more };
}
