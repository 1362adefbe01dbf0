// Refusals already told: a copy of the same operation that was still on its way must not be accepted afterwards.
import type { Refusal } from '@trame/core/kernel';
import type { Sender } from './pending.js';

/** The last refusals told. In memory, per instance: the copies it guards against live for seconds. */
export interface RefusalMemory {
  recall(sender: Sender, op: string): Refusal | undefined;
  record(sender: Sender, op: string, refusal: Refusal): void;
}

const MOST = 5_000;

/** Refusals that ask to come back with the same operation. */
const PASSING: ReadonlySet<string> = new Set(['live/too-fast', 'live/seat-removed', 'live/unknown-room']);

/** Starts with nothing told. */
export function createRefusalMemory(): RefusalMemory {
  const told = new Map<string, Refusal>();
  const nameOf = (sender: Sender, op: string): string => `${sender.room} ${sender.member} ${op}`;
  return {
    recall: (sender, op) => told.get(nameOf(sender, op)),
    record: (sender, op, refusal) => {
      if (PASSING.has(refusal.code)) return;
      told.set(nameOf(sender, op), refusal);
      if (told.size <= MOST) return;
      const oldest = told.keys().next();
      if (oldest.done !== true) told.delete(oldest.value);
    },
  };
}
