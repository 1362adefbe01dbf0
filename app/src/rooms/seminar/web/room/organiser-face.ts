// What a method shows to organisers, as the seminar holds it: console, big screen, express capture; given by the composition.
import type { Instant, Minutes } from '@trame/core/kernel';
import type { AnyMethod, Command, MemberId, RoomRole } from '@trame/core/workshop';
import type { ComponentType } from 'react';
import type { MemberCard } from '../../../../live/web/index.js';
import type { Wording } from '../../../../platform/web/index.js';
import type { ClockFace } from '../participant/room/clock.js';
import type { DraftShelf } from '../participant/room/shelf.js';

/** A command of the method that the room said no to, with the sentence to show. */
export interface RefusedActivityCommand {
  readonly op: string;
  readonly command: Command;
  readonly code: string;
  readonly sentence: string;
}

/** What the seminar hands to any view of a method. `state` and `command` are the method's own business. */
export interface OrganiserMethodProps {
  /** The step of the agenda, and its title. */
  readonly activity: string;
  readonly title: string;
  /** With this machine's own waiting commands applied. */
  readonly state: unknown;
  readonly me: { readonly member: MemberId; readonly role: RoomRole };
  readonly canWrite: boolean;
  /** Operations not yet on the server's disk. */
  readonly waiting: ReadonlySet<string>;
  readonly refused: readonly RefusedActivityCommand[];
  /** Keeps the command, shows it, sends it; the answer is its operation. */
  readonly send: (command: Command) => string;
  readonly dismiss: (op: string) => void;
  /** A spell begun at an instant of the server, pauses counted; null once the seminar is over. */
  readonly readClock: (startedAt: Instant, minutes: Minutes) => ClockFace | null;
  readonly namePerson: (person: { readonly id: string } | { readonly label: string }) => string | null;
  readonly people: readonly MemberCard[];
}

/** On the big screen: which view the facilitator asked for, and its page when one screen does not hold it all. */
export interface ProjectorMethodProps extends OrganiserMethodProps {
  /** One of the face's `projectorViews`, or null for its default. */
  readonly view: string | null;
  /** Grows by itself every few seconds; a view of n pages shows `page % n`. */
  readonly page: number;
}

/** At the capture desk: `people` then holds the attendance list when the reader may see it. */
export interface CaptureMethodProps extends OrganiserMethodProps {
  /** Texts under way on this machine: they outlive a reload and a refusal. */
  readonly drafts: DraftShelf;
}

/** The three views of a method, and the names of what it can put on the big screen. */
export interface OrganiserFace {
  readonly facilitator: ComponentType<OrganiserMethodProps>;
  readonly projector: ComponentType<ProjectorMethodProps>;
  readonly capture: ComponentType<CaptureMethodProps>;
  readonly projectorViews: readonly { readonly id: string; readonly label: Wording }[];
}

/** By the method's id. A method may be known to the core and have no face yet: screens then say so. */
export type OrganiserFaces = Readonly<Record<string, Partial<OrganiserFace>>>;

/** The methods of this house with their organisers' views. */
export interface SeminarHouse {
  readonly methods: readonly AnyMethod[];
  readonly faces: OrganiserFaces;
}
