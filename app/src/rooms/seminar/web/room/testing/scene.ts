// A room on a table, for tests of organisers' screens: the real conductor decides, nothing goes over a network.
import { act } from '@testing-library/react';
import { instant } from '@trame/core/kernel';
import {
  type AgendaStep,
  createConductor,
  type SeminarCommand,
  type SeminarEvent,
  type SeminarState,
} from '@trame/core/seminar';
import type { AnyMethod, MemberId, RoomRole } from '@trame/core/workshop';
import { useSyncExternalStore } from 'react';
import type { LiveView } from '../../../../../live/web/index.js';
import type { UseOrganiserRoom } from '../use-organiser-room.js';

export interface Scene {
  readonly useRoom: UseOrganiserRoom;
  getState(): SeminarState;
  /** The facilitator's order, from elsewhere; throws when the conductor refuses it. */
  order(command: SeminarCommand): void;
  /** What the line says of itself. */
  set(view: Partial<LiveView<SeminarState>>): void;
  /** Commands sent by the screen, kept aside while they are held. */
  readonly sent: readonly SeminarCommand[];
  /** What is sent from now on waits, as on a machine that is cut off. */
  hold(): void;
}

export interface SceneParts {
  readonly methods?: readonly AnyMethod[];
  readonly agenda: readonly AgendaStep[];
  readonly role?: RoomRole;
}

/** Opens a room on an agenda, seen from one seat. */
export function createScene({ methods = [], agenda, role = 'facilitator' }: SceneParts): Scene {
  const conductor = createConductor(methods);
  const me = { member: 'moi', role };
  let state = conductor.start({ title: 'Nos défis, nos atouts', agenda });
  let extra: Partial<LiveView<SeminarState>> = {};
  let count = 0;
  let isHeld = false;
  const sent: SeminarCommand[] = [];
  const listeners = new Set<() => void>();
  const print = (): LiveView<SeminarState> => ({
    status: 'live',
    state,
    seq: count,
    settings: null,
    me,
    people: new Map(),
    pending: 0,
    waiting: new Set(),
    refused: [],
    offset: 0,
    outdated: false,
    durable: true,
    ...extra,
  });
  let view = print();
  const change = () => {
    view = print();
    for (const listener of listeners) listener();
  };
  const decide = (command: SeminarCommand, who: { readonly member: string; readonly role: RoomRole }) => {
    count += 1;
    const op = `op-${count}`;
    const by = who.member as MemberId;
    const at = instant(Date.now());
    const decided = conductor.decide(state, command, { who: { ...who, member: by }, at, seed: 1, op });
    if (!decided.ok) return { op, code: decided.refusal.code };
    const facts: readonly SeminarEvent[] = decided.value;
    for (const body of facts)
      state = conductor.evolve(state, { seq: count, at, by, role: who.role, op, body });
    return { op, code: null };
  };
  const send = (command: SeminarCommand): string => {
    sent.push(command);
    const { op, code } = decide(command, me);
    if (code !== null) {
      const refused = { op, command: { ...command }, code, sentence: `Refus : ${code}.` };
      extra = { ...extra, refused: [...(extra.refused ?? []), refused] };
    } else if (isHeld) {
      extra = {
        ...extra,
        waiting: new Set([...(extra.waiting ?? []), op]),
        pending: (extra.pending ?? 0) + 1,
      };
    }
    change();
    return op;
  };
  const hand = {
    send: (command: { readonly type: string }) => send(command as SeminarCommand),
    dismiss: (op: string) => {
      extra = { ...extra, refused: (extra.refused ?? []).filter((one) => one.op !== op) };
      change();
    },
    retry: () => undefined,
    now: () => Date.now(),
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    useRoom: () => ({ view: useSyncExternalStore(subscribe, () => view), hand }),
    getState: () => state,
    order: (command) => {
      const { code } = decide(command, { member: 'animation', role: 'facilitator' });
      if (code !== null) throw new Error(`scene/order: ${code}`);
      act(change);
    },
    set: (next) => {
      extra = { ...extra, ...next };
      act(change);
    },
    sent,
    hold: () => {
      isHeld = true;
    },
  };
}
