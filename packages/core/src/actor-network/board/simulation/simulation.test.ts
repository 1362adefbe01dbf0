// Invented territories and what a survey of their size could see: levels as published, laws of size, nothing on nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../../kernel/index.js';
import { createBoard } from '../create-board.js';
import type { TileFigureKey } from '../figure.js';
import { type FigureModel, figureTable } from '../figure-table.js';
import { inventTerritory } from './invent-territory.js';
import {
  drawDifferenceErrors,
  MOST_SIMULATED_ACTORS,
  poolVisibleChange,
  SIMULATED_PANEL_SHARE,
  simulateVisibleChange,
} from './visible-change.js';

const measured = (Object.entries(figureTable) as [TileFigureKey, FigureModel][]).filter(
  ([, { visibleAt42 }]) => visibleAt42 !== null,
);
const size = (actors: number, respondents: number) => ({
  actors,
  respondents,
  panelShare: SIMULATED_PANEL_SHARE,
});

describe('an invented territory', () => {
  it('is the same for the same seed, and another for another', () => {
    const invent = (seed: number) => inventTerritory(size(48, 42), createDraw(seed));
    expect(invent(3)).toEqual(invent(3));
    expect(invent(3)).not.toEqual(invent(4));
  });

  it('looks like the published one: about five active ties each, walls of about a fifth', () => {
    const levels = (key: TileFigureKey) =>
      Array.from({ length: 12 }, (_, seed) => {
        const { tiles } = createBoard(inventTerritory(size(48, 42), createDraw(seed + 1)), 0);
        return (
          tiles.flatMap(({ headline, beside }) => [headline, ...beside]).find((one) => one.key === key)
            ?.value ?? 0
        );
      }).reduce((sum, value) => sum + value / 12, 0);
    expect(levels('mean-active-ties')).toBeGreaterThan(4.4);
    expect(levels('mean-active-ties')).toBeLessThan(5.6);
    expect(Math.abs(levels('thick-share') - 0.636)).toBeLessThan(0.05);
    expect(Math.abs(levels('confirmed-share') - 0.813)).toBeLessThan(0.06);
    expect(Math.abs(levels('mixing-ratio') - 0.809)).toBeLessThan(0.08);
    expect(Math.abs(levels('openness') - 0.345)).toBeLessThan(0.05);
  });

  it('of any size is a survey: who speaks is on the roster, nobody names themselves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.nat({ max: 40 }),
        fc.nat(),
        (actors, respondents, seed) => {
          const data = inventTerritory(size(actors, respondents), createDraw(seed));
          const ids = new Set(data.actors.map(({ id }) => id));
          expect(ids.size).toBe(actors);
          for (const { respondents: who, ties } of data.waves) {
            expect(new Set(who).size).toBe(Math.min(actors, respondents));
            expect(who.every((id) => ids.has(id))).toBe(true);
            expect(ties.every(({ from, to }) => from !== to && who.includes(from) && ids.has(to))).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the change that could be seen [R112]', () => {
  const published = simulateVisibleChange(48, 42);

  it.each(measured)(
    '%s stands within 30 %% of the published figure at 48 people and 42 answers',
    (key, model) => {
      const ratio = (published.get(key) ?? 0) / (model.visibleAt42 ?? 1);
      expect(ratio).toBeGreaterThan(0.7);
      expect(ratio).toBeLessThan(1.3);
    },
  );

  it('is the same each time: a survey promises one thing', () => {
    expect([...simulateVisibleChange(20, 15)]).toEqual([...simulateVisibleChange(20, 15)]);
  });

  it('is larger with fewer people, for every figure read answer by answer', () => {
    const small = simulateVisibleChange(20, 17);
    for (const key of [
      'thick-share',
      'confirmed-share',
      'live-share',
      'openness',
      'favourable-share',
    ] as const) {
      expect(small.get(key) ?? 0).toBeGreaterThan(published.get(key) ?? 0);
    }
  });

  it('is larger when fewer of the same people answer', () => {
    const fewer = simulateVisibleChange(48, 26);
    for (const key of ['thick-share', 'live-share', 'openness', 'favourable-share'] as const) {
      expect(fewer.get(key) ?? 0).toBeGreaterThan(published.get(key) ?? 0);
    }
  });

  it('pools by quadratic mean, and leaves out what half of the territories cannot compute', () => {
    const pooled = poolVisibleChange([
      new Map([['openness', 0.03]]),
      new Map<TileFigureKey, number>([
        ['openness', 0.04],
        ['thick-share', 0.1],
      ]),
    ]);
    expect(pooled.get('openness')).toBeCloseTo(2.8 * Math.sqrt((0.0009 + 0.0016) / 2), 12);
    expect(pooled.has('thick-share')).toBe(false);
    expect(poolVisibleChange([]).size).toBe(0);
  });

  it('promises nothing on nothing, nor beyond what is simulated', () => {
    expect(simulateVisibleChange(0, 0).size).toBe(0);
    expect(simulateVisibleChange(48, 0).size).toBe(0);
    expect(simulateVisibleChange(MOST_SIMULATED_ACTORS + 1, 40).size).toBe(0);
    expect([...drawDifferenceErrors(size(3, 1), 1).values()].every(Number.isFinite)).toBe(true);
  });

  it('stands on the board of a first wave under its own name; without it, the published figure is scaled', () => {
    const data = inventTerritory(size(30, 26), createDraw(5));
    const visible = simulateVisibleChange(30, 26);
    const find = (board: ReturnType<typeof createBoard>) =>
      board.tiles.find(({ key }) => key === 'openness')?.headline.visibleChange;
    expect(find(createBoard(data, 0, visible))).toEqual({
      value: visible.get('openness'),
      basis: 'simulated',
    });
    expect(find(createBoard(data, 0))).toEqual({ value: 0.05 * Math.sqrt(42 / 26), basis: 'expected' });
  });
});
