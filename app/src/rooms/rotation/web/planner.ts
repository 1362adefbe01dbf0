// The planner as a screen uses it: a promise per plan, searched off the page's thread.
import type { PlanAnswer, RotationInstance } from '@trame/core/rotation';
import type { PlanOrder, PlanReply } from './order.js';

/** How long to search and from which draw; the same seed on the same machine gives plans of the same quality, not the same plan. */
export interface PlannerOptions {
  readonly seed?: number;
  readonly milliseconds?: number;
}

/** A planner at hand until it is closed. */
export interface Planner {
  /** Plans; a plan asked for meanwhile waits its turn. */
  plan(instance: RotationInstance, options?: PlannerOptions): Promise<PlanAnswer>;
  /** Stops at once; plans still asked for are rejected. */
  close(): void;
}

/** What the planner needs of a thread. */
export type PlanThread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  resolve(answer: PlanAnswer): void;
  reject(error: Error): void;
}

const DEFAULT_MILLISECONDS = 1_000;

function openThread(): PlanThread {
  return new Worker(new URL('./plan-thread.ts', import.meta.url), { type: 'module' });
}

function rejectAll(waiting: Map<number, Waiting>, error: Error): void {
  for (const one of waiting.values()) one.reject(error);
  waiting.clear();
}

/** Opens a planner; close it with the screen. */
export function createPlanner(open: () => PlanThread = openThread): Planner {
  const thread = open();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  thread.addEventListener('message', (event) => {
    const reply = (event as MessageEvent<PlanReply>).data;
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('answer' in reply) one?.resolve(reply.answer);
    else one?.reject(new Error(reply.defect));
  });
  thread.addEventListener('error', () => {
    rejectAll(waiting, new Error('rotation/createPlanner: the planner’s thread failed'));
  });
  return {
    plan: (instance, { seed = 1, milliseconds = DEFAULT_MILLISECONDS } = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const order: PlanOrder = { id: last, instance, seed, milliseconds };
        thread.postMessage(order);
      }),
    close: () => {
      thread.terminate();
      rejectAll(waiting, new Error('rotation/createPlanner: closed'));
    },
  };
}
