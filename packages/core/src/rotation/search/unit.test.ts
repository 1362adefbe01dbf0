// People who must sit together and move together: who is a unit, whom they exchange with.
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { NO_RULES, type RotationInstance, type SeatingRules } from '../instance/instance.js';
import { createProblem } from '../instance/problem.js';
import { createInstance, solve } from '../testing/days.js';
import { createSeating, readPlan } from './seating.js';
import { createUnitMove, listUnits, moveUnit } from './unit.js';

const day = { tables: 3, n: 12, rounds: 1, hosted: true };
const tie = (together: SeatingRules['together']): RotationInstance =>
  createInstance(day, { constraints: { ...NO_RULES, together } });
const open = (instance: RotationInstance, rows: readonly (readonly number[])[]) =>
  createSeating(createProblem(instance), rows, 4e6);

describe('a unit', () => {
  const level = [[0, 1, 2, 0, 0, 0, 1, 1, 1, 2, 2, 2]];

  it('is a person and all who are tied to them', () => {
    const s = open(
      tie([
        [3, 4, [0]],
        [3, 5, [0]],
      ]),
      level,
    );
    expect(listUnits(s)).toEqual([{ round: 0, people: [3, 4, 5] }]);
  });

  it('is none with a host, who does not move', () => {
    expect(listUnits(open(tie([[0, 3, [0]]]), level))).toEqual([]);
  });

  it('is none for a round in which one of them is away', () => {
    const instance = { ...tie([[3, 4, [0]]]), presence: ['111101111111'] };
    expect(listUnits(open(instance, [[0, 1, 2, 0, -1, 0, 1, 1, 1, 2, 2, 2]]))).toEqual([]);
  });

  it('moves whole to the table drawn and sends as many back', () => {
    const s = open(tie([[3, 4, [0]]]), level);
    const move = createUnitMove(s.n);
    const [unit] = listUnits(s);
    if (unit === undefined) throw new Error('no unit');
    const draw = createDraw(4);
    while (!moveUnit(s, draw, { unit, move, price: 4e6 }));
    const [row = []] = readPlan(s);
    expect(row[3]).toBe(row[4]);
    expect(row[3]).not.toBe(0);
    for (const table of [0, 1, 2]) expect(row.filter((one) => one === table)).toHaveLength(4);
    expect(move.made).toBe(2);
    expect(s.faults.total).toBe(0);
  });

  it('of four, tied all day, is kept whole by the planner', () => {
    const rounds = [0, 1, 2];
    const together = [4, 5, 6].map((one) => [one, one + 1, rounds] as const);
    const instance = createInstance(
      { tables: 4, n: 28, rounds: 3, hosted: true },
      { constraints: { ...NO_RULES, together } },
    );
    const { plan } = solve(instance, 40_000);
    for (const row of plan) expect(new Set([row[4], row[5], row[6], row[7]]).size).toBe(1);
  });
});
