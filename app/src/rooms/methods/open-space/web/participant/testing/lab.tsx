// An open space on a table, for tests: the real rules decide, each phone shows what it would show in the room.

import { act, render } from '@testing-library/react';
import { type Instant, instant } from '@trame/core/kernel';
import {
  type OpenSpaceCommand,
  type OpenSpaceSettings,
  type OpenSpaceState,
  openSpace,
} from '@trame/core/methods/open-space';
import type { Actor, MemberId, RoomRole } from '@trame/core/workshop';
import { useSyncExternalStore } from 'react';
import type { DraftShelf } from '../../../../../workshop/web/participant/index.js';
import type { OpenSpacePhoneProps, RefusedCommand } from '../activity.js';
import { OpenSpacePhone } from '../open-space-phone.js';

/** A room with one phone on the screen. */
export interface Lab {
  getState(): OpenSpaceState;
  /** Somebody else's order; throws when the rules refuse it. */
  order(command: OpenSpaceCommand, who?: string, role?: RoomRole): void;
  /** What this phone sends waits until `deliver`. */
  cut(): void;
  deliver(): void;
  /** The page is closed and opened again: only the drafts are left. */
  reload(): void;
  set(change: Partial<OpenSpacePhoneProps>): void;
  readonly drafts: Map<string, string>;
}

interface Sent {
  readonly op: string;
  readonly command: OpenSpaceCommand;
}

const ME = 'moi' as MemberId;
const START = instant(1_700_000_000_000);

function decide(state: OpenSpaceState, sent: Sent, who: Actor, at: Instant): OpenSpaceState | RefusedCommand {
  const decided = openSpace.decide(state, sent.command, { who, at, seed: 1, op: sent.op });
  if (!decided.ok) {
    const { code } = decided.refusal;
    return { ...sent, code, sentence: `Refus : ${code}.` };
  }
  return decided.value.reduce(
    (next, body, rank) =>
      openSpace.evolve(next, { seq: rank + 1, at, by: who.member, role: who.role, op: sent.op, body }),
    state,
  );
}

class Table {
  state: OpenSpaceState;
  waiting: readonly Sent[] = [];
  refused: readonly RefusedCommand[] = [];
  isCut = false;
  extra: Partial<OpenSpacePhoneProps> = {};
  count = 0;
  turn = 0;
  readonly drafts = new Map<string, string>();
  readonly listeners = new Set<() => void>();

  constructor(settings: Partial<OpenSpaceSettings>) {
    this.state = openSpace.start({ ...openSpace.defaults, theme: 'Vivre et travailler ici', ...settings });
  }

  change(): void {
    this.turn += 1;
    for (const listener of this.listeners) listener();
  }

  receive(sent: Sent, who: Actor): RefusedCommand | null {
    const next = decide(this.state, sent, who, START);
    if ('op' in next) return next;
    this.state = next;
    return null;
  }

  send(command: OpenSpaceCommand): void {
    this.count += 1;
    const sent = { op: `mien-${this.count}`, command };
    if (this.isCut) this.waiting = [...this.waiting, sent];
    else this.deliver(sent);
    this.change();
  }

  deliver(sent: Sent): void {
    const refused = this.receive(sent, { member: ME, role: 'participant' });
    if (refused !== null) this.refused = [...this.refused, refused];
  }

  print(): OpenSpacePhoneProps {
    const drafts: DraftShelf = {
      read: (name) => this.drafts.get(name) ?? null,
      write: (name, text) => void (text === null ? this.drafts.delete(name) : this.drafts.set(name, text)),
    };
    const shown = this.waiting.reduce((state, sent) => {
      const next = decide(state, sent, { member: ME, role: 'participant' }, START);
      return 'op' in next ? state : next;
    }, this.state);
    return {
      state: openSpace.redact(shown, 'room'),
      me: { member: ME, role: 'participant', attendee: null },
      canWrite: true,
      canSend: true,
      waiting: new Set(this.waiting.map(({ op }) => op)),
      refused: this.refused,
      drafts,
      readClock: (startedAt, minutes) => ({
        endsAt: startedAt + minutes * 60_000,
        offset: 0,
        pausedAt: null,
      }),
      namePerson: (person) => ('label' in person ? person.label : person.id === ME ? 'Nadia' : 'Karim'),
      people: [],
      photos: null,
      send: async (command) => this.send(command),
      dismiss: (op) => {
        this.refused = this.refused.filter((one) => one.op !== op);
        this.change();
      },
      ...this.extra,
    };
  }
}

/** Opens the phone on an open space whose marketplace is open. */
export function openLab(settings: Partial<OpenSpaceSettings> = {}): Lab {
  const table = new Table(settings);
  const order: Lab['order'] = (command, who = 'animation', role = 'facilitator') => {
    table.count += 1;
    const refused = table.receive({ op: `autre-${table.count}`, command }, { member: who as MemberId, role });
    if (refused !== null) throw new Error(`lab/order: ${refused.code}`);
    act(() => table.change());
  };
  function Phone() {
    useSyncExternalStore(
      (listener) => {
        table.listeners.add(listener);
        return () => table.listeners.delete(listener);
      },
      () => table.turn,
    );
    return <OpenSpacePhone {...table.print()} />;
  }
  let page = render(<Phone />);
  return {
    getState: () => table.state,
    order,
    cut: () => {
      table.isCut = true;
    },
    deliver: () =>
      act(() => {
        table.isCut = false;
        const kept = table.waiting;
        table.waiting = [];
        for (const sent of kept) table.deliver(sent);
        table.change();
      }),
    reload: () => {
      page.unmount();
      page = render(<Phone />);
    },
    set: (change) =>
      act(() => {
        table.extra = { ...table.extra, ...change };
        table.change();
      }),
    drafts: table.drafts,
  };
}

/** The marketplace opened in due form. */
export function openMarket(lab: Lab): void {
  lab.order({ type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
  lab.order({ type: 'open-marketplace' });
}

/** A question of somebody else's, placed in a room. */
export function placeQuestion(lab: Lab, text: string, place = { room: 'room-a', slot: 'slot-1' }): string {
  lab.order({ type: 'pose-question', text, channel: 'phone', onBehalfOf: null }, 'karim', 'participant');
  const question = lab.getState().questions.at(-1);
  if (question === undefined) throw new Error('lab/placeQuestion: no question');
  lab.order({ type: 'place-question', question: question.id, version: question.version, place });
  return question.id;
}
