// The first search nobody reads: it ends with its time, and what it compiled serves the next.
import { describe, expect, it } from 'vitest';
import { warmPlanner } from './warm.js';

describe('warming the planner', () => {
  it('[R077] searches until its time is spent, and no longer', () => {
    const heard: number[] = [];
    warmPlanner(() => {
      heard.push(heard.length * 10);
      return heard.at(-1) ?? 0;
    });
    expect(heard.at(-1)).toBeGreaterThanOrEqual(150);
    expect(heard.length).toBeLessThan(40);
  });
});
