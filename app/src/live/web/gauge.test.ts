// A line is thin when frames queue for seconds on end, not when one of them was unlucky; clocks need not agree.
import { describe, expect, test } from 'vitest';
import { createGauge } from './gauge.js';

/** Frames each `every` ms during `seconds`, each `late` ms on its way; the phone's clock is an hour off. */
function play(gauge: ReturnType<typeof createGauge>, from: number, plan: { seconds: number; late: number }) {
  for (let at = from; at < from + plan.seconds * 1_000; at += 500) {
    gauge.hear(at, at + plan.late + 3_600_000);
  }
  return from + plan.seconds * 1_000;
}

describe('a gauge of lateness', () => {
  test('a good line, quick or far away, is never thin', () => {
    for (const late of [5, 300, 2_000]) {
      const gauge = createGauge();
      play(gauge, 0, { seconds: 300, late });
      expect(gauge.isThin).toBe(false);
    }
  });

  test('what a lost line taught is not believed of the next one', () => {
    const gauge = createGauge();
    gauge.answered(3_000, 0);
    expect(gauge.isThin).toBe(true);
    gauge.forget();
    expect(gauge.isThin).toBe(false);
    play(gauge, 10_000, { seconds: 10, late: 900 });
    expect(gauge.isThin).toBe(false);
  });

  test('a hiccup is not a thin line; lateness that lasts is', () => {
    const gauge = createGauge();
    let at = play(gauge, 0, { seconds: 10, late: 100 });
    at = play(gauge, at, { seconds: 2, late: 2_500 });
    at = play(gauge, at, { seconds: 10, late: 100 });
    expect(gauge.isThin).toBe(false);
    play(gauge, at, { seconds: 6, late: 1_500 });
    expect(gauge.isThin).toBe(true);
  });

  test('prompt for five minutes, it is tried as before; each mistake doubles the wait', () => {
    const gauge = createGauge();
    let at = play(gauge, 0, { seconds: 5, late: 100 });
    at = play(gauge, at, { seconds: 6, late: 3_000 });
    at = play(gauge, at, { seconds: 299, late: 200 });
    expect(gauge.isThin).toBe(true);
    at = play(gauge, at, { seconds: 3, late: 200 });
    expect(gauge.isThin).toBe(false);
    at = play(gauge, at, { seconds: 6, late: 3_000 });
    at = play(gauge, at, { seconds: 303, late: 200 });
    expect(gauge.isThin).toBe(true);
    play(gauge, at, { seconds: 302, late: 200 });
    expect(gauge.isThin).toBe(false);
  });

  test('a line that takes more than a second to answer is thin at once, until it has been prompt for long', () => {
    const gauge = createGauge();
    gauge.answered(900, 3_600_000);
    expect(gauge.isThin).toBe(false);
    gauge.answered(1_300, 3_600_000);
    expect(gauge.isThin).toBe(true);
    const at = play(gauge, 0, { seconds: 290, late: 100 });
    expect(gauge.isThin).toBe(true);
    play(gauge, at, { seconds: 15, late: 100 });
    expect(gauge.isThin).toBe(false);
  });
});
