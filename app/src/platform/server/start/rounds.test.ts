// Rounds of a server that runs: one that fails is told without a name, and the next one comes all the same.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../http/log.js';
import { repeatRounds } from './rounds.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('rounds', () => {
  it('that fail as a whole are told, quote nobody, and leave the next its turn', async () => {
    const lines: LogEntry[] = [];
    let turns = 0;
    const run = async () => {
      turns += 1;
      if (turns === 1) throw new Error('Madame Durand');
      if (turns === 2) throw new Error('pulse/listTerritories: the database is away');
    };
    const stop = repeatRounds(run, 1000, (entry) => void lines.push(entry));
    await vi.advanceTimersByTimeAsync(999);
    expect(turns).toBe(0);
    await vi.advanceTimersByTimeAsync(2001);
    expect(turns).toBe(3);
    expect(lines).toMatchObject([
      { level: 'error', event: 'defect', round: 'all', kind: 'Error' },
      {
        level: 'error',
        event: 'defect',
        round: 'all',
        message: 'pulse/listTerritories: the database is away',
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('Durand');
    stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(turns).toBe(3);
  });
});
