// What the page asks of the planner's thread, and what comes back: plain data, so that it crosses.
import { type PlanAnswer, planRotation, type RotationInstance } from '@trame/core/rotation';

/** One plan asked for. */
export interface PlanOrder {
  readonly id: number;
  readonly instance: RotationInstance;
  readonly seed: number;
  readonly milliseconds: number;
}

/** Its answer, or the defect that stopped it. */
export type PlanReply =
  | { readonly id: number; readonly answer: PlanAnswer }
  | { readonly id: number; readonly defect: string };

/** Plans what is asked, within the time asked; a defect is told rather than thrown, since nobody on this thread would hear it. */
export function answerOrder(order: PlanOrder, now: () => number): PlanReply {
  const { id, instance, seed, milliseconds } = order;
  try {
    return { id, answer: planRotation(instance, { seed, budget: { milliseconds, now } }) };
  } catch (error) {
    return { id, defect: error instanceof Error ? error.message : String(error) };
  }
}
