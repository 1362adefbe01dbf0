// The worked example of the README, run as it is written, and the door it describes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minutes } from '../kernel/index.js';
import * as door from './index.js';

const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('[R076] [R077] tells figures that come out', () => {
    const { computePlanMinutes, createRotation, explainPlan, planRotation, repairPlan } = door;
    const instance = createRotation({ people: 25, tables: 5, rounds: 5, hosts: [0, 1, 2, 3, 4] });
    const answer = planRotation(instance, { seed: 1, budget: { trials: 200_000 } });
    if (!answer.ok) throw new Error('no plan');
    const { plan, figures, bound, optimal } = answer.value;
    expect([figures.D, bound.D, optimal]).toEqual([250, 250, true]);
    const told = explainPlan(instance, plan);
    expect([told.everyTheme, told.newMeetings, told.possibleMeetings]).toEqual([true, 250, 250]);
    expect(computePlanMinutes({ rounds: 5, perRound: minutes(25), between: minutes(5) })).toBe(145);
    const later = repairPlan(instance, plan, { fromRound: 2, absent: [7, 11], arrivals: [] });
    expect(later.moved.length).toBeLessThanOrEqual(2);
    for (const figure of ['figures.D 250', 'possibleMeetings 250', '// 145'])
      expect(readme).toContain(figure);
  });

  it('names every function of the door', () => {
    const functions = Object.entries(door).filter(([, value]) => typeof value === 'function');
    for (const [name] of functions) expect(readme).toContain(name);
  });
});
