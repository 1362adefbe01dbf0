// What the kit's parts need of an activity; the props of any method's view will do.
import type { Command, MemberId, RoomRole } from '@trame/core/workshop';
import type { OrganiserProps, RefusedCommand } from './face.js';

type Shared = Pick<
  OrganiserProps,
  'canWrite' | 'waiting' | 'drafts' | 'readClock' | 'namePerson' | 'people' | 'dismiss'
>;

/** An activity seen by a part that knows this much of its state and gives these orders. */
export interface KitRoom<State, C extends Command> extends Shared {
  readonly state: State;
  readonly me: { readonly member: MemberId; readonly role: RoomRole };
  readonly refused: readonly RefusedCommand[];
  send(command: C): unknown;
}

/** The operation that made an item: identifiers begin with it. */
export function getOp(id: string): string {
  return id.split(':')[0] ?? id;
}
