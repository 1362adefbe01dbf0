// The ladder of models over thirty-six places, each rung by a second path.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { associate } from './associate.js';
import type { Association, AssociationInput, AssociationUnit } from './association.js';
import type { Neighbours } from './weights.js';

const size = 6;
const places = Array.from({ length: size * size }, (_, i) => i);
/** Neighbours by a side, on a board of six by six. */
const board: Neighbours = places.map((i) => {
  const [x, y] = [i % size, Math.floor(i / size)];
  return places.filter((j) => Math.abs((j % size) - x) + Math.abs(Math.floor(j / size) - y) === 1);
});

function build(
  seed: number,
  effectOf: (proxy: number, noise: number) => number,
  groups: readonly string[] = ['N', 'S', 'E'],
): AssociationInput {
  const draw = createDraw(seed);
  const noise = (): number => draw.u32() / 2 ** 31 - 1;
  const units = places.map((i): AssociationUnit => {
    const proxy = noise();
    return {
      code: `Z${i}`,
      label: `Zone ${i}`,
      group: groups[i % groups.length] ?? '',
      effect: effectOf(proxy, noise()),
      proxy,
      controls: [noise()],
    };
  });
  return { units, neighbours: board, controlLabels: ['densité'], seed };
}

function run(input: AssociationInput): Association {
  const answer = associate(input);
  if (answer === null) throw new Error('no association');
  return answer;
}

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

/** Cov/√(Var·Var), from raw moments. */
function pearson(units: readonly AssociationUnit[]): number {
  const [x, y] = [units.map(({ proxy }) => proxy), units.map(({ effect }) => effect)];
  const [xx, yy, xy] = [
    mean(x.map((value) => value * value)) - mean(x) ** 2,
    mean(y.map((value) => value * value)) - mean(y) ** 2,
    mean(x.map((value, i) => value * (y[i] ?? 0))) - mean(x) * mean(y),
  ];
  return xy / Math.sqrt(xx * yy);
}

const read = ({ readings }: Association, kind: string, without: string | null = null) =>
  readings.find((reading) => reading.kind === kind && reading.without === without);

describe('the ladder', () => {
  const input = build(3, (proxy, noise) => 2 * proxy + noise);
  const answer = run(input);

  it('has the correlation of raw moments', () => {
    expect(read(answer, 'pearson')?.estimate).toBeCloseTo(pearson(input.units), 10);
  });

  it('has five rungs on all places and five without the group that decides', () => {
    expect(answer.readings.map(({ kind, without }) => [kind, without === null])).toEqual(
      [true, false].flatMap((whole) =>
        ['pearson', 'spearman', 'ols', 'lag', 'error'].map((kind) => [kind, whole]),
      ),
    );
    expect(answer.readings.map(({ count }) => count)).toEqual([36, 36, 36, 36, 36, 24, 24, 24, 24, 24]);
  });

  it('names the group whose absence moves the correlation most', () => {
    const whole = pearson(input.units);
    const left = ['N', 'S', 'E'].map((group) => {
      const r = pearson(input.units.filter((unit) => unit.group !== group));
      return { group, r, moved: Math.abs(r - whole) };
    });
    const [first] = [...left].sort((a, b) => b.moved - a.moved);
    expect(answer.influential).toBe(first?.group);
    expect(answer.leaveOneOut?.low).toBeCloseTo(Math.min(...left.map(({ r }) => r)), 10);
    expect(answer.leaveOneOut?.high).toBeCloseTo(Math.max(...left.map(({ r }) => r)), 10);
    expect(read(answer, 'pearson', first?.group)?.estimate).toBeCloseTo(first?.r ?? Number.NaN, 10);
  });

  it('measures in points for one standard deviation: without a control, r times the spread of the effect', () => {
    const bare = {
      ...input,
      units: input.units.map((unit) => ({ ...unit, controls: [] })),
      controlLabels: [],
    };
    const effects = bare.units.map(({ effect }) => effect);
    const spread = Math.sqrt(mean(effects.map((value) => value * value)) - mean(effects) ** 2);
    const ols = read(run(bare), 'ols');
    expect(ols?.estimate).toBeCloseTo(pearson(bare.units) * spread, 10);
    expect(ols?.rSquared).toBeCloseTo(pearson(bare.units) ** 2, 10);
  });

  it('maps residuals that sum to nothing, one a place', () => {
    expect(answer.residuals.map(({ code }) => code)).toEqual(input.units.map(({ code }) => code));
    expect(answer.residuals.reduce((sum, { residual }) => sum + residual, 0)).toBeCloseTo(0, 8);
  });

  it('says that the two go together, being made so', () => {
    expect(answer.headline).toBe('goes-together');
    expect(answer.inflations).toHaveLength(2);
    for (const inflation of answer.inflations) expect(inflation).toBeGreaterThanOrEqual(1);
  });
});

describe('the other way round', () => {
  it('turns every sign and leaves errors, fits and doubts as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const input = build(seed, (proxy, noise) => 2 * proxy + noise);
        const straight = run(input);
        const turned = run({ ...input, units: input.units.map((unit) => ({ ...unit, proxy: -unit.proxy })) });
        for (const [i, reading] of straight.readings.entries()) {
          expect(-(turned.readings[i]?.estimate ?? 0)).toBeCloseTo(reading.estimate ?? Number.NaN, 5);
          if (reading.error !== null) expect(turned.readings[i]?.error).toBeCloseTo(reading.error, 5);
          if (reading.aic !== null) expect(turned.readings[i]?.aic).toBeCloseTo(reading.aic, 5);
        }
        expect(turned.influential).toBe(straight.influential);
        expect([straight.headline, turned.headline]).toEqual(
          straight.headline === 'no-link-established'
            ? ['no-link-established', 'no-link-established']
            : ['goes-together', 'goes-opposite'],
        );
      }),
      { numRuns: 8, seed: 2012 },
    );
  });
});

describe('doubt', () => {
  it('says no link between two things drawn apart, most of the time', () => {
    const headlines = Array.from({ length: 12 }, (_, k) => run(build(100 + k, (_, noise) => noise)).headline);
    expect(headlines.filter((headline) => headline === 'no-link-established').length).toBeGreaterThanOrEqual(
      9,
    );
  });

  it('has no group to leave out when there is one', () => {
    const answer = run(build(3, (proxy, noise) => proxy + noise, ['N']));
    expect([answer.influential, answer.leaveOneOut, answer.readings.length]).toEqual([null, null, 5]);
  });

  it('leaves out a place whose figure is missing, and its links with it', () => {
    const input = build(3, (proxy, noise) => proxy + noise);
    const holed = {
      ...input,
      units: input.units.map((unit, i) =>
        i === 0 ? { ...unit, effect: Number.NaN } : i === 7 ? { ...unit, controls: [Number.NaN] } : unit,
      ),
    };
    const answer = run(holed);
    expect(answer.count).toBe(34);
    expect(answer.residuals.some(({ code }) => code === 'Z0' || code === 'Z7')).toBe(false);
  });

  it('leaves out a control that says the same everywhere', () => {
    const input = build(3, (proxy, noise) => proxy + noise);
    const still = { ...input, units: input.units.map((unit) => ({ ...unit, controls: [5] })) };
    expect(run(still).inflations).toEqual([1]);
  });

  it('answers nothing under ten places, nor over a proxy that stays still', () => {
    const input = build(3, (proxy, noise) => proxy + noise);
    expect(associate({ ...input, units: input.units.slice(0, 9), neighbours: board.slice(0, 9) })).toBeNull();
    expect(associate({ ...input, units: input.units.map((unit) => ({ ...unit, proxy: 1 })) })).toBeNull();
    expect(associate({ ...input, units: [], neighbours: [] })).toBeNull();
  });

  it('is the same from the same seed, shuffles included', () => {
    const input = build(3, (proxy, noise) => proxy + noise);
    expect(run(input)).toEqual(run(input));
  });
});
