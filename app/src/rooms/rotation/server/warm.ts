// A first search nobody reads: the engine compiles what is used often, so that the first plan of a command, which lives for one file, has all of its time.
import { createRotation, planRotation } from '@trame/core/rotation';

const WARM_MS = 150;
const PEOPLE = 26;
const HOSTS = [0, 1, 2, 3, 4, 5] as const;

/** Searches a small ruled day for 150 ms and forgets it. */
export function warmPlanner(now: () => number): void {
  const day = createRotation({
    people: PEOPLE,
    tables: HOSTS.length,
    rounds: 4,
    hosts: HOSTS,
    colleges: Array.from({ length: PEOPLE }, (_, person) => person % 3),
    rules: {
      apart: [[10, 11]],
      together: [[12, 13, [0]]],
      allowed: { 14: [0, 1, 2, 3, 4] },
      quota: [{ category: 0, min: 1, max: 3 }],
    },
  });
  planRotation(day, { seed: 1, budget: { milliseconds: WARM_MS, now } });
}
