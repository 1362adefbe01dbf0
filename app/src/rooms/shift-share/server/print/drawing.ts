// Where the bars and the dots of the printed pictures stand, in shares of the drawing: 0 is left or bottom, 1 right or top.
import type { Diagnosis } from '../../contract.js';
import { printNumber, printSigned, say, words } from './words.fr.js';

/** One bar of the waterfall. */
export interface Bar {
  readonly name: string;
  readonly value: string;
  readonly low: number;
  readonly high: number;
  /** Where the level stands after it. */
  readonly level: number;
  readonly look: 'level' | 'plus' | 'minus';
}

/** Lays the waterfall: levels on the floor, steps from level to level, two thirds of the height for the steps. */
export function layWaterfall(shown: Diagnosis): readonly Bar[] {
  const { start, end, national, structural, local, unreferenced } = shown.effects;
  const { effects: named } = words;
  const middle = [
    { name: named.national, step: national },
    { name: named.structural, step: structural },
    { name: named.local, step: local },
    ...(unreferenced === 0 ? [] : [{ name: named.unreferenced, step: unreferenced }]),
  ];
  const levels = [start];
  for (const { step } of middle) levels.push((levels.at(-1) ?? 0) + step);
  const [low, high] = [Math.min(...levels, end), Math.max(...levels, end)];
  const room = high - low || Math.max(1, high * 0.1);
  const floor = Math.max(0, low - room / 2);
  const at = (value: number) => (value - floor) / (high - floor || 1);
  const level = (year: number, value: number): Bar => ({
    name: say(named.start, { year }),
    value: printNumber(value),
    low: 0,
    high: at(value),
    level: at(value),
    look: 'level',
  });
  const steps = middle.map(({ name, step }, index): Bar => {
    const [from = 0, to = 0] = [levels[index], levels[index + 1]];
    const look = step < 0 ? 'minus' : 'plus';
    const value = printSigned(step);
    return { name, value, low: at(Math.min(from, to)), high: at(Math.max(from, to)), level: at(to), look };
  });
  return [level(shown.from, start), ...steps, level(shown.to, end)];
}

/** One activity among the others. */
export interface Dot {
  readonly mark: string;
  readonly x: number;
  readonly y: number;
  /** Diameter, 1 for the largest. */
  readonly size: number;
}

/** Lays activities by weight (in doublings) and by difference of growth; the middle is the reference. */
export function layQuadrants(shown: Diagnosis): { readonly dots: readonly Dot[]; readonly step: string } {
  const known = shown.sectors.flatMap((line, index) => {
    const { locationQuotient: quotient, rate, referenceRate, start, marks } = line;
    if (quotient === null || quotient <= 0 || rate === null || referenceRate === null || start === null)
      return [];
    if (marks.includes('small-base')) return [];
    return [
      { mark: String(index + 1), across: Math.log2(quotient), up: 100 * (rate - referenceRate), start },
    ];
  });
  const reach = (values: readonly number[]) => Math.max(...values.map(Math.abs), 1e-9) * 1.3;
  const [width, height] = [reach(known.map(({ across }) => across)), reach(known.map(({ up }) => up))];
  const largest = Math.max(...known.map(({ start }) => start), 1);
  return {
    step: printNumber(height, 1),
    dots: known.map(({ mark, across, up, start }) => ({
      mark,
      x: 0.5 + across / width / 2,
      y: 0.5 + up / height / 2,
      size: Math.sqrt(start / largest),
    })),
  };
}
