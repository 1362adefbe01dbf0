// What the seminar hands to an organiser's view of an open space. This view knows no network.
import type { Instant, Minutes } from '@trame/core/kernel';
import type { OpenSpaceCommand, OpenSpaceState, Person } from '@trame/core/methods/open-space';
import type { MemberId, RoomRole } from '@trame/core/workshop';

/** A command that the room answered no to; kept until the person has read it. */
export interface RefusedCommand {
  readonly op: string;
  readonly command: OpenSpaceCommand;
  /** `version-stale` is shown with both wordings. */
  readonly code: string;
  readonly sentence: string;
}

/** Where a clock stands: its end on the server's clock, or how many seconds are left while it is stopped. */
export interface ClockFace {
  readonly endsAt: number;
  readonly offset: number;
  readonly pausedAt: number | null;
}

export interface OpenSpaceOrganiserProps {
  readonly activity: string;
  readonly title: string;
  readonly state: OpenSpaceState;
  readonly me: { readonly member: MemberId; readonly role: RoomRole };
  readonly canWrite: boolean;
  readonly waiting: ReadonlySet<string>;
  readonly refused: readonly RefusedCommand[];
  readonly send: (command: OpenSpaceCommand) => string;
  readonly dismiss: (op: string) => void;
  readonly readClock: (startedAt: Instant, minutes: Minutes) => ClockFace | null;
  readonly namePerson: (person: Person) => string | null;
  readonly people: readonly {
    readonly member: string;
    readonly role: RoomRole;
    readonly name: string | null;
  }[];
}
