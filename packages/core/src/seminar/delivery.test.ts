// The delivery board: what was held against what the specification asks for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarSeminar, computeDelivery } from './index.js';

const FOUR = ['carene', 'dieppe', 'ardenne', 'decazeville'];

function createSeminar(fields: Partial<CalendarSeminar>): CalendarSeminar {
  return { kind: 'local', number: 1, territory: 'carene', status: 'closed', ...fields };
}

describe('the delivery board [R010]', () => {
  it('begins at 0 of 16 and 0 of 3 with four territories [R041] [R042]', () => {
    expect(computeDelivery(FOUR, [])).toEqual({
      local: { held: 0, expected: 16 },
      intersite: { held: 0, expected: 3 },
      byTerritory: FOUR.map((territory) => ({ territory, held: 0, expected: 4 })),
    });
  });

  it('counts what was held only', () => {
    const board = computeDelivery(FOUR, [
      createSeminar({}),
      createSeminar({ number: 2, status: 'open' }),
      createSeminar({ number: 3, status: 'planned' }),
      createSeminar({ territory: 'dieppe' }),
      createSeminar({ kind: 'intersite', territory: null, number: 1 }),
      createSeminar({ kind: 'intersite', territory: null, number: 2, status: 'planned' }),
    ]);
    expect(board.local).toEqual({ held: 2, expected: 16 });
    expect(board.intersite).toEqual({ held: 1, expected: 3 });
    expect(board.byTerritory[0]).toEqual({ territory: 'carene', held: 1, expected: 4 });
  });

  it('a number held twice counts once, a fifth does not count, a stranger territory neither', () => {
    const board = computeDelivery(FOUR, [
      createSeminar({}),
      createSeminar({}),
      createSeminar({ number: 5 }),
      createSeminar({ territory: 'elsewhere' }),
    ]);
    expect(board.local.held).toBe(1);
  });

  it('without territory nothing local is expected', () => {
    expect(computeDelivery([], []).local).toEqual({ held: 0, expected: 0 });
  });

  it('the whole is the sum of the territories, and never more than expected', () => {
    const seminar = fc.record<CalendarSeminar>({
      kind: fc.constantFrom('local', 'intersite'),
      number: fc.integer({ min: -1, max: 7 }),
      territory: fc.constantFrom(...FOUR, null),
      status: fc.constantFrom('planned', 'open', 'closed'),
    });
    fc.assert(
      fc.property(fc.array(seminar, { maxLength: 60 }), (seminars) => {
        const { local, intersite, byTerritory } = computeDelivery(FOUR, seminars);
        expect(local.held).toBe(byTerritory.reduce((sum, { held }) => sum + held, 0));
        expect(local.held).toBeLessThanOrEqual(local.expected);
        expect(intersite.held).toBeLessThanOrEqual(intersite.expected);
      }),
    );
  });
});
