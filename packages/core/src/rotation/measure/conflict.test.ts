// Rules that contradict each other: the ones named suffice for the contradiction, and none of them is named in vain.
import { describe, expect, it } from 'vitest';
import { NO_RULES, type RotationInstance, type SeatingRules } from '../instance/instance.js';
import { createProblem } from '../instance/problem.js';
import { planRotation } from '../plan.js';
import { exhaustPlans } from '../search/exhaust.js';
import { createInstance } from '../testing/days.js';
import { listEveryPlan } from '../testing/exhaustion.js';
import { listConflicts, type Proof } from './conflict.js';

const prove: Proof = (instance) => exhaustPlans(createProblem(instance), 20_000) === null;

function name(day: Parameters<typeof createInstance>[0], rules: Partial<SeatingRules>, more = {}) {
  const instance = createInstance(day, { constraints: { ...NO_RULES, ...rules }, ...more });
  return { instance, named: listConflicts(instance, prove) };
}

const room = { tables: 2, n: 6, rounds: 1, hosted: false };
const cafe = { tables: 3, n: 9, rounds: 3, hosted: true };
const weights = { kind: 'uniform', category: [0, 0, 1, 1, 1, 1] } as const;

describe('rules that contradict each other', () => {
  it('trois personnes deux à deux séparées, deux tables : les trois demandes sont nommées', () => {
    const { named } = name(room, {
      apart: [
        [2, 3],
        [2, 4],
        [3, 4],
        [0, 5],
      ],
    });
    expect(named).toEqual([
      { code: 'conflict-apart', data: { a: 2, b: 3 } },
      { code: 'conflict-apart', data: { a: 2, b: 4 } },
      { code: 'conflict-apart', data: { a: 3, b: 4 } },
    ]);
  });

  it('réunir deux personnes que leurs voisins obligés séparent : réunions et séparation sont nommées', () => {
    const { named } = name(room, {
      together: [
        [0, 1, [0]],
        [1, 2, [0]],
      ],
      apart: [[0, 2]],
    });
    expect(named.map(({ code }) => code).sort()).toEqual([
      'conflict-apart',
      'conflict-together',
      'conflict-together',
    ]);
  });

  it('un quota et des tables permises : les deux collègues du collège ne peuvent être partout', () => {
    const { named } = name(
      room,
      { quota: [{ category: 0, min: 1 }], allowed: { 0: [0], 1: [0] } },
      { weights },
    );
    expect(named).toEqual([
      { code: 'conflict-allowed', data: { person: 0 } },
      { code: 'conflict-allowed', data: { person: 1 } },
      { code: 'conflict-quota', data: { category: 0 } },
    ]);
  });

  it('des thèmes vus une fois, deux personnes réunies tout le jour et séparées de leur hôte', () => {
    const { instance, named } = name(cafe, { apart: [[0, 5]] });
    expect(prove(instance)).toBe(true);
    expect(named.map(({ code }) => code)).toContain('conflict-apart');
  });

  it('are given by the planner in place of a plan', () => {
    const { instance, named } = name(room, {
      apart: [
        [2, 3],
        [2, 4],
        [3, 4],
      ],
    });
    expect(planRotation(instance, { seed: 1, budget: { trials: 100 } })).toEqual({
      ok: false,
      refusals: named,
    });
  });
});

describe('each rule named', () => {
  const drop = (instance: RotationInstance, at: number): RotationInstance => {
    const rules = instance.constraints ?? NO_RULES;
    return { ...instance, constraints: { ...rules, apart: rules.apart.filter((_, k) => k !== at) } };
  };

  it('is needed: without any one of them a plan exists, in the eyes of who writes them all', () => {
    const apart = [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const;
    const { instance, named } = name({ tables: 2, n: 5, rounds: 1, hosted: false }, { apart });
    expect(named).toHaveLength(3);
    expect(listEveryPlan(instance)).toEqual([]);
    for (const at of [0, 1, 2]) expect(listEveryPlan(drop(instance, at)).length).toBeGreaterThan(0);
  });
});
