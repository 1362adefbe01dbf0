// What the phone's shell hands to the view of an open space. The shell knows no method, this view knows no network.
import type { Instant, Minutes } from '@trame/core/kernel';
import type { OpenSpaceCommand, OpenSpaceState, Person } from '@trame/core/methods/open-space';
import type { MemberId, RoomRole } from '@trame/core/workshop';

/** A command that the room answered no to; kept until the person has read it. */
export interface RefusedCommand {
  readonly op: string;
  readonly command: OpenSpaceCommand;
  /** Code of the refusal: `version-stale` has a screen of its own. */
  readonly code: string;
  /** Says what to do, in the reader's language. */
  readonly sentence: string;
}

/** Texts under way on this phone: they outlive a reload, a cut and a refusal. */
export interface DraftShelf {
  read(name: string): string | null;
  /** Null forgets it. */
  write(name: string, text: string | null): void;
}

/** Where a clock stands: its end on the server's clock, or how many seconds are left while it is stopped. */
export interface ClockFace {
  readonly endsAt: number;
  readonly offset: number;
  readonly pausedAt: number | null;
}

export interface OpenSpacePhoneProps {
  /** With this phone's own commands already applied. */
  readonly state: OpenSpaceState;
  readonly me: { readonly member: MemberId; readonly role: RoomRole };
  /** False for observers and screens. */
  readonly canWrite: boolean;
  /** False while the room is frozen and once it is over: what is being typed stays in sight. */
  readonly canSend: boolean;
  /** Operations not yet on the server's disk. */
  readonly waiting: ReadonlySet<string>;
  readonly refused: readonly RefusedCommand[];
  readonly drafts: DraftShelf;
  /** Null when the activity is not under way: a clock that counts for nobody is hidden. */
  readonly readClock: (startedAt: Instant, minutes: Minutes) => ClockFace | null;
  /** A name to show, or null when the person gave none. */
  readonly namePerson: (person: Person) => string | null;
  /** Settles once the phone keeps the command: from there on it survives a reload. */
  readonly send: (command: OpenSpaceCommand) => Promise<void>;
  /** The refusal has been read. */
  readonly dismiss: (op: string) => void;
}
