// What a workshop method is given on each screen, and the faces it gives in return.
import type { Instant, Minutes } from '@trame/core/kernel';
import type { AnyMethod, Carried, Command, MemberId, Person, RoomRole } from '@trame/core/workshop';
import type { ReactNode } from 'react';
import type { Wording } from '../../../platform/web/index.js';

/** Where a clock stands: its end on the server's clock, or how many seconds are left while it is stopped. */
export interface ClockFace {
  readonly endsAt: number;
  readonly offset: number;
  readonly pausedAt: number | null;
}

/** Texts under way on this machine: they outlive a reload, a cut and a refusal. */
export interface DraftShelf {
  read(name: string): string | null;
  /** Null forgets it. */
  write(name: string, text: string | null): void;
}

/** One person of the room: the line of the attendance list when there is one, else the seat. */
export interface RosterPerson {
  /** What a command writes of them: `{ id }`. */
  readonly id: string;
  /** Their seat in the room, when it is known. */
  readonly member: string | null;
  /** Null when the person gave none. */
  readonly name: string | null;
  readonly organisation: string | null;
  /** Family (college) of actors, or null. */
  readonly family: string | null;
  readonly isPresent: boolean;
}

/** Sends photographs and tells where they are shown. */
export interface PhotoHand {
  send(
    file: File,
  ): Promise<
    { readonly ok: true; readonly photo: string } | { readonly ok: false; readonly sentence: string }
  >;
  address(photo: string, size: 'small' | 'large'): string;
}

/** A command that the room answered no to; kept until the person has read it. */
export interface RefusedCommand<C extends Command = Command> {
  readonly op: string;
  readonly command: C;
  /** `version-stale` is shown with both wordings. */
  readonly code: string;
  /** Says what to do, in the reader's language. */
  readonly sentence: string;
}

/** What any view of a method is given. */
interface ViewProps<State, C extends Command> {
  /** With this machine's own waiting commands applied. */
  readonly state: State;
  /** False for those who only read. */
  readonly canWrite: boolean;
  /** Operations not yet on the server's disk. */
  readonly waiting: ReadonlySet<string>;
  readonly refused: readonly RefusedCommand<C>[];
  readonly drafts: DraftShelf;
  /** A spell begun at an instant of the server, pauses counted; null when it counts for nobody. */
  readonly readClock: (startedAt: Instant, minutes: Minutes) => ClockFace | null;
  /** A name to show, or null when the person gave none. */
  readonly namePerson: (person: Person) => string | null;
  readonly people: readonly RosterPerson[];
  /** Null where photographs cannot be sent. */
  readonly photos: PhotoHand | null;
  /** The refusal has been read. */
  readonly dismiss: (op: string) => void;
}

/** What a phone hands to a method. */
export interface PhoneProps<State = unknown, C extends Command = Command> extends ViewProps<State, C> {
  /** `attendee`: the line of the attendance list this phone said it is. */
  readonly me: { readonly member: MemberId; readonly role: RoomRole; readonly attendee: string | null };
  /** False while the room is frozen and once it is over: what is being typed stays in sight. */
  readonly canSend: boolean;
  /** Settles once the phone keeps the command: from there on it survives a reload. */
  send(command: C): Promise<void>;
}

/** What an organiser's screen hands to a method: console, capture desk. */
export interface OrganiserProps<State = unknown, C extends Command = Command> extends ViewProps<State, C> {
  /** The step of the agenda, and its title. */
  readonly activity: string;
  readonly title: string;
  readonly me: { readonly member: MemberId; readonly role: RoomRole };
  /** A family of actors in the words that are kept and printed; its identifier when absent. */
  readonly nameFamily?: (family: string) => string;
  /** Groups of the people above who sat together at earlier seminars; absent where nobody may know. */
  readonly met?: readonly (readonly string[])[];
  /** Pairs of the people above whose organisations already work together; absent where nobody may know. */
  readonly known?: readonly (readonly string[])[];
  /** Keeps the command, shows it, sends it; the answer is its operation. */
  send(command: C): string;
}

/** What the big screen hands to a method. */
export interface ProjectorProps<State = unknown, C extends Command = Command>
  extends OrganiserProps<State, C> {
  /** One of the face's `projectorViews`, or null to follow the step under way. */
  readonly view: string | null;
  /** Grows by itself, or by the arrows; may be negative. A view of n pages shows the remainder. */
  readonly page: number;
}

/** What the editor of an agenda hands to a method, before the day. */
export interface PrepareProps<Settings = unknown> {
  readonly settings: Settings;
  onChange(next: Settings): void;
  /** What earlier seminars left, ready to be carried in. */
  readonly carry: readonly Carried[];
  readonly people: readonly RosterPerson[];
  /** The room is open: settings are read and no longer changed. */
  readonly isFrozen: boolean;
}

/** A component, written as a method so that a list of faces may hold any method's: its inner types are its own business. */
export type Face<Props> = { render(props: Props): ReactNode }['render'];

/** The view of a method on phones. */
export type PhoneFace<State = unknown, C extends Command = Command> = Face<PhoneProps<State, C>>;

/** The views of a method for organisers, and the names of what it can put on the big screen. */
export interface OrganiserFace<Settings = unknown, State = unknown, C extends Command = Command> {
  readonly facilitator: Face<OrganiserProps<State, C>>;
  readonly projector: Face<ProjectorProps<State, C>>;
  readonly capture: Face<OrganiserProps<State, C>>;
  /** Its settings in the editor of an agenda; without it they stay at the publication's. */
  readonly prepare?: Face<PrepareProps<Settings>>;
  readonly projectorViews: readonly { readonly id: string; readonly label: Wording }[];
}

/** A method on a kind of screen: its rules are loaded when an agenda holds it, its face when it is shown. */
export interface Column<F> {
  readonly method: AnyMethod;
  loadFace(): Promise<F>;
}

/** What the door of a method for phones exports as `column`. */
export type PhoneColumn = Column<PhoneFace>;

/** What the door of a method for organisers exports as `column`. */
export type OrganiserColumn = Column<OrganiserFace>;

/** The doors of a house's methods, by the method's id; behind each, its column. */
export type Doors<F> = Readonly<Record<string, () => Promise<{ readonly column: Column<F> }>>>;
