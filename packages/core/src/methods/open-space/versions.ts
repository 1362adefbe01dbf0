// The versions of the events of an open space, and how older ones are brought to today's form.
import type { OpenSpaceEvent } from './orders/event.js';

/** Version of the events written today. */
export const OPEN_SPACE_VERSION = 1;

type Step = (body: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** What brings an event from the version of the key to the next one; none so far, version 1 being the first. */
const steps: Readonly<Record<number, Step>> = {};

/**
 * Brings a stored event to today's form, step by step. What is not an event, or comes from a later version, is
 * answered as it is: `evolve` leaves alone what it does not know.
 */
export function upgradeOpenSpaceEvent(body: unknown, fromVersion: number): OpenSpaceEvent {
  let current = body as Readonly<Record<string, unknown>>;
  for (let version = fromVersion; version < OPEN_SPACE_VERSION; version += 1) {
    current = steps[version]?.(current) ?? current;
  }
  return current as unknown as OpenSpaceEvent;
}
