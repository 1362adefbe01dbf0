// An open space under one facilitator's hand, for tests: the real rules decide.
import { act, render } from '@testing-library/react';
import { type Instant, instant } from '@trame/core/kernel';
import { type OpenSpaceCommand, type OpenSpaceState, openSpace } from '@trame/core/methods/open-space';
import type { Actor, MemberId, RoomRole } from '@trame/core/workshop';
import axe from 'axe-core';
import { useSyncExternalStore } from 'react';
import type { OpenSpaceOrganiserProps, RefusedCommand } from '../../activity.js';
import { OpenSpaceFacilitator } from '../open-space-facilitator.js';

const START: Instant = instant(1_700_000_000_000);
const NAMES: Readonly<Record<string, string>> = { claire: 'Claire', karim: 'Karim' };

class Table {
  state: OpenSpaceState;
  refused: readonly RefusedCommand[] = [];
  sent: readonly OpenSpaceCommand[] = [];
  count = 0;
  turn = 0;
  readonly listeners = new Set<() => void>();

  constructor(theme: string | null) {
    this.state = openSpace.start({ ...openSpace.defaults, theme });
  }

  decide(command: OpenSpaceCommand, who: Actor): RefusedCommand | null {
    this.count += 1;
    const op = `${who.member}-${this.count}`;
    const decided = openSpace.decide(this.state, command, { who, at: START, seed: 1, op });
    if (!decided.ok) {
      return { op, command, code: decided.refusal.code, sentence: `Refus : ${decided.refusal.code}` };
    }
    this.state = decided.value.reduce(
      (next, body, rank) =>
        openSpace.evolve(next, {
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

  tell(): void {
    this.turn += 1;
    for (const listener of this.listeners) listener();
  }
}

/** The view and the other hands of a test. */
export interface Lab {
  readonly getState: () => OpenSpaceState;
  /** What this screen sent, in order. */
  readonly getSent: () => readonly OpenSpaceCommand[];
  /** Somebody else's order; throws when the rules refuse it. */
  readonly order: (command: OpenSpaceCommand, member?: string, role?: RoomRole) => void;
  readonly findFaults: () => Promise<readonly string[]>;
}

/** Shows the view over an open space that has this theme and has done nothing yet. */
export function showFacilitator(
  theme: string | null = 'Vivre et travailler ici',
  change: Partial<OpenSpaceOrganiserProps> = {},
): Lab {
  const table = new Table(theme);
  const me: Actor = { member: 'claire' as MemberId, role: 'facilitator' };
  const props = {
    activity: 'forum',
    title: 'Forum ouvert',
    me,
    canWrite: true,
    waiting: new Set<string>(),
    people: [],
    photos: null,
    drafts: { read: () => null, write: () => undefined },
    readClock: () => null,
    namePerson: (person: { readonly id: string } | { readonly label: string }) =>
      'label' in person ? person.label : (NAMES[person.id] ?? null),
    dismiss: (op: string) => {
      table.refused = table.refused.filter((one) => one.op !== op);
      table.tell();
    },
    send: (command: OpenSpaceCommand) => {
      table.sent = [...table.sent, command];
      const refused = table.decide(command, me);
      if (refused !== null) table.refused = [...table.refused, refused];
      table.tell();
      return '';
    },
    ...change,
  };
  function View() {
    useSyncExternalStore(
      (listener) => {
        table.listeners.add(listener);
        return () => table.listeners.delete(listener);
      },
      () => table.turn,
    );
    return <OpenSpaceFacilitator {...props} state={table.state} refused={table.refused} />;
  }
  const { container } = render(
    <main>
      <h1>Séminaire</h1>
      <h2>Forum ouvert</h2>
      <View />
    </main>,
  );
  return {
    getState: () => table.state,
    getSent: () => table.sent,
    order: (command, member = 'karim', role = 'facilitator') =>
      act(() => {
        const refused = table.decide(command, { member: member as MemberId, role });
        if (refused !== null) throw new Error(`lab/order: ${refused.code}`);
        table.tell();
      }),
    findFaults: async () => {
      const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      return found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
    },
  };
}

/** A marketplace open with these questions, in this order. */
export function openMarket(lab: Lab, questions: readonly string[]): void {
  lab.order({ type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
  lab.order({ type: 'open-marketplace' });
  for (const text of questions) {
    lab.order({ type: 'pose-question', text, channel: 'phone', onBehalfOf: null }, 'nadia', 'participant');
  }
}
