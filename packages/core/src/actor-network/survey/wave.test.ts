// A wave moves one way, and nobody is asked before all were told.
import { describe, expect, it } from 'vitest';
import { decideWave, type WaveFacts, type WaveMove, type WaveState } from './wave.js';

const facts: WaveFacts = { state: 'draft', actors: 48, respondents: 0, noticedDays: null, noticeDays: 7 };
const code = (move: WaveMove, more: Partial<WaveFacts>) => {
  const decided = decideWave(move, { ...facts, ...more });
  return decided.ok ? decided.value : decided.refusal.code;
};

describe('a wave', () => {
  it('goes from prepared to given back, step by step', () => {
    expect(code('notice', {})).toBe('noticed');
    expect(code('open', { state: 'noticed', noticedDays: 7 })).toBe('open');
    expect(code('close', { state: 'open', respondents: 1 })).toBe('closed');
    expect(code('release', { state: 'closed' })).toBe('released');
  });

  it('never goes back, nor skips a step', () => {
    const moves: readonly WaveMove[] = ['notice', 'open', 'close', 'release'];
    const states: readonly WaveState[] = ['draft', 'noticed', 'open', 'closed', 'released'];
    const allowed = moves.flatMap((move) =>
      states.filter((state) => code(move, { state, respondents: 9, noticedDays: 99 }) !== 'wave-not-now'),
    );
    expect(allowed).toEqual(['draft', 'noticed', 'open', 'closed']);
  });

  it('is not opened before the promised days have passed since everybody was told', () => {
    expect(code('open', { state: 'noticed', noticedDays: 6 })).toBe('wave-notice-too-short');
    expect(code('open', { state: 'noticed', noticedDays: null })).toBe('wave-notice-too-short');
  });

  it('is not announced to one person, nor closed on no answer', () => {
    expect(code('notice', { actors: 1 })).toBe('wave-roster-empty');
    expect(code('close', { state: 'open' })).toBe('wave-unanswered');
  });
});
