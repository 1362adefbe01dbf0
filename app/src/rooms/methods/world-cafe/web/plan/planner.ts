// Asks for a plan without freezing the screen: in a worker where there is one, here otherwise.
import {
  planGroups,
  planMixed,
  type RotationAnswer,
  type RotationDraft,
} from '@trame/core/methods/world-cafe';

/** A plan to look for. */
export interface PlanRequest {
  readonly mode: 'blocks' | 'mixed';
  readonly draft: RotationDraft;
  readonly seed: number;
}

/** How long the planner searches once nothing is proven. */
const SEARCH_MS = 1500;

/** Answers a plan or every reason why there is none. */
export function answerPlan({ mode, draft, seed }: PlanRequest): RotationAnswer {
  const plan = mode === 'blocks' ? planGroups : planMixed;
  return plan(draft, { seed, budget: { milliseconds: SEARCH_MS, now: () => performance.now() } });
}

/** One question, one answer; the worker is let go afterwards. */
export function askPlan(request: PlanRequest): Promise<RotationAnswer> {
  if (typeof Worker === 'undefined') return Promise.resolve(answerPlan(request));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./planner.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<RotationAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('world-cafe/askPlan: the planner stopped'));
    };
    worker.postMessage(request);
  });
}
