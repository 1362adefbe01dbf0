// A method made of the kit alone, on a table, for tests: the real rules decide, each screen shows what it would show.
import { act, render } from '@testing-library/react';
import { instant, minutes } from '@trame/core/kernel';
import {
  type Actor,
  COURSE_FIELDS,
  type CourseCommand,
  type CourseEvent,
  createCourseDeciders,
  createCourseEvolvers,
  createDecide,
  createEvolve,
  createSlipDeciders,
  createSlipEvolvers,
  createSlipFields,
  createTeamDeciders,
  createTeamEvolvers,
  type HasCourse,
  type HasSlips,
  type HasTeams,
  type MemberId,
  parseVariant,
  type RoomRole,
  redactSlips,
  type SlipCommand,
  type SlipEvent,
  TEAM_FIELDS,
  type TeamCommand,
  type TeamEvent,
  type TimedStep,
} from '@trame/core/workshop';
import axe from 'axe-core';
import { type ReactNode, useSyncExternalStore } from 'react';
import { AnnouncerProvider } from '../../../../design/shared.js';
import type { OrganiserProps, PhoneProps, RefusedCommand, RosterPerson } from '../face.js';

export type Kind = 'challenge' | 'asset';
export type KitState = HasCourse & HasSlips<Kind> & HasTeams;
export type KitCommand = CourseCommand | SlipCommand<Kind> | TeamCommand;
type KitEvent = CourseEvent | SlipEvent<Kind> | TeamEvent;

/** Three timed steps. */
export const PLAN: readonly TimedStep[] = [
  { id: 'write', minutes: minutes(10), grouping: 'alone', moment: 'individual' },
  { id: 'share', minutes: minutes(20), grouping: 'groups', moment: 'sharing' },
  { id: 'choose', minutes: minutes(15), grouping: 'plenary', moment: 'choice' },
];

export const KINDS = [
  { id: 'challenge', label: 'Défi', many: 'Défis' },
  { id: 'asset', label: 'Atout', many: 'Atouts' },
] as const;

const STAGES: Readonly<Record<string, string>> = { write: 'Écrire', share: 'Partager', choose: 'Choisir' };
export const nameStage = (id: string): string => STAGES[id] ?? id;

const parse = parseVariant<KitCommand>({
  ...COURSE_FIELDS,
  ...createSlipFields(['challenge', 'asset']),
  ...TEAM_FIELDS,
});
const decide = createDecide<KitState, KitCommand, KitEvent>({
  parse: (input) => parse(input, 'command'),
  deciders: {
    ...createCourseDeciders<KitState>({ plan: () => PLAN }),
    ...createSlipDeciders<KitState, Kind>(),
    ...createTeamDeciders<KitState>(),
  },
  isClosed: ({ closed }) => closed !== null,
});
const evolve = createEvolve<KitState, KitEvent>({
  ...createCourseEvolvers<KitState>(),
  ...createSlipEvolvers<KitState, Kind>(),
  ...createTeamEvolvers<KitState>(),
});

const START = 1_700_000_000_000;
const BLANK: KitState = { stage: null, closed: null, slips: [], teams: [] };

/** Somebody of the roster. */
export function createPerson(id: string, more: Partial<RosterPerson> = {}): RosterPerson {
  return { id, member: null, name: id, organisation: null, family: null, isPresent: true, ...more };
}

interface Sent {
  readonly op: string;
  readonly command: KitCommand;
}

/** The room and the hand of one screen on it. */
export class Table {
  state: KitState = BLANK;
  refused: readonly (RefusedCommand<KitCommand> & Sent)[] = [];
  readonly sent: KitCommand[] = [];
  readonly kept = new Map<string, string>();
  people: readonly RosterPerson[] = [];
  /** What this screen sends waits. */
  isCut = false;
  canSend = true;
  count = 0;
  turn = 0;
  #waiting: readonly Sent[] = [];
  readonly #listeners = new Set<() => void>();
  readonly me: Actor;

  constructor(role: RoomRole) {
    this.me = { member: 'moi' as MemberId, role };
  }

  #apply(state: KitState, { op, command }: Sent, who: Actor): KitState | string {
    const at = instant(START + this.count);
    const decided = decide(state, command, { who, at, seed: 1, op });
    if (!decided.ok) return decided.refusal.code;
    return decided.value.reduce(
      (next, body) => evolve(next, { seq: this.count, at, by: who.member, role: who.role, op, body }),
      state,
    );
  }

  /** Somebody else's order; throws when the rules refuse it. */
  order(command: KitCommand, member = 'karim', role: RoomRole = 'facilitator'): string {
    this.count += 1;
    const op = `autre-${this.count}`;
    const next = this.#apply(this.state, { op, command }, { member: member as MemberId, role });
    if (typeof next === 'string') throw new Error(`lab/order: ${next}`);
    this.state = next;
    act(() => this.#tell());
    return op;
  }

  send(command: KitCommand): string {
    this.count += 1;
    const sent = { op: `mien-${this.count}`, command };
    this.sent.push(command);
    if (this.isCut) this.#waiting = [...this.#waiting, sent];
    else this.#deliver(sent);
    this.#tell();
    return sent.op;
  }

  #deliver(sent: Sent): void {
    const next = this.#apply(this.state, sent, this.me);
    if (typeof next === 'string') {
      this.refused = [...this.refused, { ...sent, code: next, sentence: `Refus : ${next}.` }];
    } else this.state = next;
  }

  /** Brings the screen back: what waited is decided now. */
  deliver(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.isCut = false;
    for (const sent of waiting) this.#deliver(sent);
    act(() => this.#tell());
  }

  #tell(): void {
    this.turn += 1;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #print() {
    const state = this.#waiting.reduce((shown, sent) => {
      const next = this.#apply(shown, sent, this.me);
      return typeof next === 'string' ? shown : next;
    }, this.state);
    const isStaff = this.me.role === 'facilitator' || this.me.role === 'scribe';
    return {
      state: isStaff ? state : { ...state, slips: redactSlips(state.slips) },
      waiting: new Set(this.#waiting.map(({ op }) => op)),
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
      photos: null,
      dismiss: (op: string) => {
        this.refused = this.refused.filter((one) => one.op !== op);
        this.#tell();
      },
    };
  }

  /** What an organiser's screen is given. */
  printOrganiser(): OrganiserProps<KitState, KitCommand> {
    const { role } = this.me;
    return {
      ...this.#print(),
      activity: 'etape',
      title: 'Activité',
      me: this.me,
      canWrite: role === 'facilitator' || role === 'scribe',
      send: (command) => this.send(command),
    };
  }

  /** What a phone is given. */
  printPhone(): PhoneProps<KitState, KitCommand> {
    return {
      ...this.#print(),
      me: { ...this.me, attendee: null },
      canWrite: this.me.role !== 'observer',
      canSend: this.canSend,
      send: async (command) => void this.send(command),
    };
  }
}

/** What a test holds. */
export interface Lab {
  readonly table: Table;
  /** The page is closed and opened again: only the drafts are left. */
  readonly reload: () => void;
  readonly findFaults: () => Promise<readonly string[]>;
}

/** Puts a table on the screen through what `show` makes of it. */
export function showTable(table: Table, show: (table: Table) => ReactNode): Lab {
  function Screen() {
    useSyncExternalStore(table.subscribe, () => table.turn);
    return (
      <AnnouncerProvider>
        <main>
          <h1>Séminaire</h1>
          <h2>Activité</h2>
          <h3>Étape</h3>
          {show(table)}
        </main>
      </AnnouncerProvider>
    );
  }
  let page = render(<Screen />);
  return {
    table,
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

/** A slip, as somebody would write it. */
export function write(
  text: string,
  more: Partial<SlipCommand<Kind> & { type: 'write-slip' }> = {},
): KitCommand {
  return {
    type: 'write-slip',
    kind: 'challenge',
    text,
    team: null,
    about: null,
    tags: [],
    channel: 'phone',
    onBehalfOf: null,
    sources: [],
    ...more,
  };
}

/** A French label as it is printed, from how one types it. */
export function fr(typed: string): string {
  return typed
    .replace(/ (?=[:?!;])/g, '\u202f')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»');
}
