// What the waves of a territory have in common, and who of a roster counts as asked.
import { outsideTypes } from '@trame/core/actor-network';
import { describe, expect, it } from 'vitest';
import { listActors, readFrame } from './reading.js';
import type { StoredMember, StoredWave } from './wave.repo.js';

const wave = (number: number, spaces: readonly string[], activeThreshold = 2) =>
  ({ number, activeThreshold, spaces: spaces.map((id) => ({ id, name: id })) }) as unknown as StoredWave;

const member = (subjectId: string, objectedAt: Date | null = null): StoredMember => ({
  subjectId,
  lineId: `line-${subjectId}`,
  familyId: null,
  position: 0,
  objectedAt,
});

describe('the frame of the waves', () => {
  it('holds the spaces of every wave, each once, in the order they were first asked', () => {
    expect(readFrame([wave(1, ['club', 'four']), wave(2, ['four', 'budget'])]).spaces).toEqual([
      'club',
      'four',
      'budget',
    ]);
  });

  it('keeps the threshold of the first wave: two waves are read by one rule', () => {
    expect(readFrame([wave(1, [], 3), wave(2, [], 1)]).activeThreshold).toBe(3);
  });

  it('of a territory without a wave is the frame of an empty survey', () => {
    expect(readFrame([])).toEqual({ spaces: [], externalTypes: outsideTypes, activeThreshold: 2 });
  });
});

describe('the people asked', () => {
  it('are those of the closed roster who did not object, in its order', () => {
    const members = [member('a'), member('b', new Date(0)), member('c')];
    expect(listActors(members).map(({ subjectId }) => subjectId)).toEqual(['a', 'c']);
  });

  it('may be nobody', () => {
    expect(listActors([member('a', new Date(0))])).toEqual([]);
  });
});
