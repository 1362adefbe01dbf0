// The planner off the page's thread: answers come back to whoever asked, refusals and defects too.
import { createRotation } from '@trame/core/rotation';
import { describe, expect, it } from 'vitest';
import { createPlanner } from './index.js';
import { answerOrder, type PlanOrder } from './order.js';
import type { PlanThread } from './planner.js';

type Hear = (event: { data: unknown }) => void;

/** A thread in this one: it runs the very same orders, later, on data that was copied as between threads. */
function openHere() {
  const heard = new Map<string, Hear>();
  let stopped = false;
  const thread = {
    addEventListener: (kind: string, hear: Hear) => heard.set(kind, hear),
    postMessage: (order: PlanOrder) => {
      const copy = structuredClone(order);
      setTimeout(() => {
        if (!stopped)
          heard.get('message')?.({ data: structuredClone(answerOrder(copy, () => performance.now())) });
      });
    },
    terminate: () => {
      stopped = true;
    },
  };
  return { thread: thread as unknown as PlanThread, fail: () => heard.get('error')?.({ data: null }) };
}

const cafe = createRotation({ people: 25, tables: 5, rounds: 5, hosts: [0, 1, 2, 3, 4] });

describe('the planner’s thread', () => {
  it('[R077] answers each plan to the one who asked for it', async () => {
    const planner = createPlanner(() => openHere().thread);
    const small = createRotation({ people: 16, tables: 4, rounds: 4, hosts: [0, 1, 2, 3] });
    const [one, other] = await Promise.all([
      planner.plan(cafe),
      planner.plan(small, { seed: 2, milliseconds: 20 }),
    ]);
    expect(one).toMatchObject({ ok: true, value: { optimal: true, figures: { D: 250 } } });
    expect(other).toMatchObject({ ok: true, value: { optimal: true, figures: { D: 96 } } });
    planner.close();
  });

  it('answers refusals as they are', async () => {
    const planner = createPlanner(() => openHere().thread);
    const answer = await planner.plan(createRotation({ people: 8, tables: 2, rounds: 3, hosts: [0, 1] }));
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'themes-exhausted' }, {}, {}, {}, {}, {}] });
  });

  it('tells a defect instead of staying silent', async () => {
    const planner = createPlanner(() => openHere().thread);
    await expect(planner.plan({ ...cafe, rounds: undefined as never })).rejects.toThrow();
  });

  it('rejects what is still asked for when the screen leaves or the thread fails', async () => {
    const leaving = createPlanner(() => openHere().thread);
    const asked = leaving.plan(cafe);
    leaving.close();
    await expect(asked).rejects.toThrow('closed');
    const here = openHere();
    const failing = createPlanner(() => here.thread).plan(cafe);
    here.fail();
    await expect(failing).rejects.toThrow('thread failed');
  });
});
