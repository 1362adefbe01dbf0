// Asking again: soon on a line that answers soon, later where answers take their time, and never twice the same answer.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPatience, hedge, type Patience } from './hedge.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks on a line where each question is answered after `ms`; counts the questions. */
async function ask(patience: Patience, ms: number, isAlive = () => false) {
  let asked = 0;
  const start = (signal: AbortSignal): Promise<number> => {
    asked += 1;
    const rank = asked;
    return new Promise((resolve, reject) => {
      setTimeout(() => resolve(rank), ms);
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  };
  const answer = hedge(start, { patience, most: 4, isAlive, signal: new AbortController().signal });
  await vi.advanceTimersByTimeAsync(ms + 1);
  return { won: await answer, asked };
}

describe('a hedge', () => {
  test('a quick answer is asked for once; a slow one again after a second and a half, and the first still wins', async () => {
    expect(await ask(createPatience(), 800)).toEqual({ won: 1, asked: 1 });
    expect(await ask(createPatience(), 3_200)).toEqual({ won: 1, asked: 2 });
    expect(await ask(createPatience(), 9_000)).toEqual({ won: 1, asked: 6 });
  });

  test('a line known to be slow is not asked again before it can have answered, and is forgiven once quick', async () => {
    const patience = createPatience();
    await ask(patience, 1_800);
    expect(await ask(patience, 3_000)).toEqual({ won: 1, asked: 1 });
    expect(patience.ms).toBe(4_000);
    await ask(patience, 100);
    expect(patience.ms).toBe(1_500);
  });

  test('a line that answers nothing is dead: what it taught is forgotten, and it is asked as often as a good one', async () => {
    const patience = createPatience();
    patience.learn(2_000);
    expect(patience.ms).toBe(4_000);
    patience.strain();
    expect(patience.ms).toBe(4_000);
    patience.strain();
    expect(patience.ms).toBe(1_500);
  });

  test('however many questions were given up on the way, the first may still answer', async () => {
    expect((await ask(createPatience(), 20_000)).won).toBe(1);
  });

  test('while the network shows life, an answer is waited for; the moment it does not, the question goes again', async () => {
    let alive = true;
    expect(await ask(createPatience(), 8_000, () => alive)).toEqual({ won: 1, asked: 1 });
    expect((await ask(createPatience(), 14_000, () => alive)).asked).toBe(2);
    setTimeout(() => {
      alive = false;
    }, 4_000);
    expect((await ask(createPatience(), 5_000, () => alive)).asked).toBe(2);
  });
});
