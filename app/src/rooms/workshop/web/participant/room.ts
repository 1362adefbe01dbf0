// What the kit's parts on a phone need of an activity; the props of any method's phone will do.
import type { Command } from '@trame/core/workshop';
import type { PhoneProps, RefusedCommand } from '../face.js';

/** The hand of a phone on its activity, whatever the method. */
export type PhoneHand = Pick<PhoneProps, 'canWrite' | 'canSend' | 'waiting' | 'drafts' | 'dismiss'>;

/** An activity seen by a part that knows this much of its state and gives these orders. */
export interface PhoneRoom<State, C extends Command>
  extends PhoneHand,
    Pick<PhoneProps, 'me' | 'readClock' | 'namePerson' | 'people'> {
  readonly state: State;
  readonly refused: readonly RefusedCommand[];
  send(command: C): Promise<void>;
}

/** The refused orders of this kind. */
export function listRefused<C extends Command>(
  refused: readonly RefusedCommand[],
  type: C['type'],
): readonly RefusedCommand<C>[] {
  return refused.filter((one): one is RefusedCommand<C> => one.command.type === type);
}
