// What a method shows on a phone, as the shell holds it: the list is given by the composition, by the method's id.
import type { Instant, Minutes } from '@trame/core/kernel';
import type { Command, MemberId, RoomRole } from '@trame/core/workshop';
import type { ComponentType } from 'react';
import type { ClockFace } from './clock.js';
import type { RefusedCommand } from './live-view.js';
import type { DraftShelf } from './shelf.js';

/** What the shell hands to any method's view. `state` and `command` are the method's own business. */
export interface MethodProps {
  readonly state: unknown;
  readonly me: { readonly member: MemberId; readonly role: RoomRole };
  /** The role may write in this room. */
  readonly canWrite: boolean;
  /** Sending is possible now: neither frozen nor over. */
  readonly canSend: boolean;
  readonly waiting: ReadonlySet<string>;
  readonly refused: readonly RefusedCommand[];
  readonly drafts: DraftShelf;
  /** Null when the activity is not under way. */
  readonly readClock: (startedAt: Instant, minutes: Minutes) => ClockFace | null;
  readonly namePerson: (person: { readonly id: string } | { readonly label: string }) => string | null;
  readonly send: (command: Command) => Promise<void>;
  readonly dismiss: (op: string) => void;
}

/** The view of each method this house shows on phones. */
export type MethodFaces = Readonly<Record<string, ComponentType<MethodProps>>>;
