// One screen of any method, put on a table in one line: an organiser's, or a phone's.
import { cleanup } from '@testing-library/react';
import type { Command, Event, Method, RoomRole } from '@trame/core/workshop';
import type { ReactNode } from 'react';
import type { OrganiserProps, PhoneProps, RosterPerson } from '../face.js';
import { createPresent, MethodTable, showMethod } from './method-lab.js';

/** What is put on the table. */
export interface ScreenPlan<Settings, State, C extends Command, E extends Event, Props> {
  readonly method: Method<Settings, State, C, E>;
  readonly settings?: object;
  readonly role?: RoomRole;
  readonly people?: readonly RosterPerson[];
  readonly show: (props: Props) => ReactNode;
}

/** The screen under one hand, « moi », and the hands of others. */
export interface ScreenLab<State, C extends Command> {
  readonly getState: () => State;
  /** What this screen sent, in order. */
  readonly getSent: () => readonly C[];
  /** Somebody else's order; throws when the rules refuse it, answers its operation. */
  readonly order: (command: C, member?: string, role?: RoomRole) => string;
  /** The page is closed and opened again: only the drafts are left. */
  readonly reload: () => void;
  readonly findFaults: () => Promise<readonly string[]>;
}

function openScreen<State, C extends Command>(
  table: MethodTable<State, C>,
  draw: () => ReactNode,
): ScreenLab<State, C> {
  let page = showMethod(table, draw);
  return {
    getState: () => table.state,
    getSent: () => table.sent,
    order: (command, member = 'marc', role = 'facilitator') => table.order(command, member, role),
    reload: () => {
      cleanup();
      page = showMethod(table, draw);
    },
    findFaults: () => page.findFaults(),
  };
}

/** Shows an organiser's screen of a method. */
export function showOrganiser<Settings, State, C extends Command, E extends Event>(
  plan: ScreenPlan<Settings, State, C, E, OrganiserProps<State, C>>,
): ScreenLab<State, C> {
  const table = new MethodTable<State, C>(plan.method, plan.settings, plan.role);
  table.people = plan.people ?? [];
  return openScreen(table, () => plan.show(table.printOrganiser()));
}

/** Shows a phone of a method: what the room may see. */
export function showPhone<Settings, State, C extends Command, E extends Event>(
  plan: ScreenPlan<Settings, State, C, E, PhoneProps<State, C>>,
): ScreenLab<State, C> {
  const table = new MethodTable<State, C>(plan.method, plan.settings, plan.role ?? 'participant');
  table.people = plan.people ?? [];
  return openScreen(table, () => plan.show(table.printPhone()));
}

/** Somebody of the roster, seated under the same name. */
export function createPerson(id: string, more: Partial<RosterPerson> = {}): RosterPerson {
  return createPresent(id, { member: id, ...more });
}
