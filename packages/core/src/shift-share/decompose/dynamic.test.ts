// Two periods put end to end, worked out on paper.
import { describe, expect, it } from 'vitest';
import { expectList, onPaper } from '../../../test/on-paper.js';
import { decomposeDynamic } from './dynamic.js';

const half = { jobs: [44, 57], reference: [420, 95] };
const periods = [
  { ...onPaper, end: half.jobs, referenceEnd: half.reference },
  { ...onPaper, start: half.jobs, referenceStart: half.reference },
];

describe('year after year', () => {
  const dynamic = decomposeDynamic(periods);

  it('gives each period its own base [R093]', () => {
    const [first, second] = dynamic.periods;
    expectList([first?.national ?? 0, first?.structural ?? 0, first?.local ?? 0], [3, -4, 2]);
    expect([second?.start, second?.end, second?.change]).toEqual([101, 104, 3]);
    expectList(
      [second?.national ?? 0, second?.structural ?? 0, second?.local ?? 0],
      [101 * (15 / 515), 44 / 21 - 57 / 19 - 101 * (15 / 515), 50 - 44 * (22 / 21)],
    );
  });

  it('sums to the change, with another local effect than at once', () => {
    const { total } = dynamic;
    expect([total.start, total.end, total.change]).toEqual([100, 104, 4]);
    expect(total.local).toBeCloseTo(2 + 50 - 44 * (22 / 21), 10);
    expect(total.local).not.toBeCloseTo(6, 3);
    expect(total.national + total.structural + total.local).toBeCloseTo(4, 10);
    expect(total.pureLocal + total.allocation).toBeCloseTo(total.local, 10);
  });

  it('is in percent of the first base', () => {
    const tenfold = periods.map(({ start, end, ...reference }) => ({
      ...reference,
      start: Array.from(start, (jobs) => 10 * jobs),
      end: Array.from(end, (jobs) => 10 * jobs),
    }));
    expect(dynamic.points?.change).toBeCloseTo(4, 12);
    expect(decomposeDynamic(tenfold).points?.local).toBeCloseTo(dynamic.total.local, 10);
  });

  it('with one period is the static version', () => {
    expectList(
      [decomposeDynamic([onPaper]).total.local, decomposeDynamic([onPaper]).total.allocation],
      [6, -6],
    );
  });

  it('has no points without a job at the start, and no sense without a period', () => {
    expect(decomposeDynamic([{ ...onPaper, start: [0, 0] }]).points).toBeNull();
    expect(() => decomposeDynamic([])).toThrow('no period');
  });
});
