// Change between two waves: shares, half-life, and who counts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySurvey, say, silentWave } from '../../../test/network-surveys.js';
import { createWaveMatrix, listPanel } from '../survey/matrix.js';
import type { SurveyData, SurveyWave } from '../survey/survey.js';
import { countAnswerChange, sweepMaintained, sweepRenewal } from './between-waves.js';
import { computeHalfLife, computeTieChange } from './change.js';

const actors = ['a0', 'a1', 'a2', 'a3'].map((id) => ({ id, category: null }));
const wave = (respondents: readonly string[], ties: SurveyWave['ties']): SurveyWave => ({
  ...silentWave,
  respondents,
  ties,
});

function pair(first: SurveyWave, second: SurveyWave) {
  const data: SurveyData = {
    actors,
    spaces: [],
    externalTypes: [],
    activeThreshold: 2,
    waves: [first, second],
  };
  const panel = listPanel(data, [first, second]);
  return { before: createWaveMatrix(data, first, panel), after: createWaveMatrix(data, second, panel) };
}

const all = actors.map(({ id }) => id);

describe('three shares of change', () => {
  it('Jaccard, persistence, renewal', () => {
    expect(computeTieChange({ both: 2, onlyBefore: 2, onlyAfter: 4 })).toEqual({
      jaccard: 0.25,
      persistence: 0.5,
      renewal: 2 / 3,
    });
  });

  it('are undefined on nothing', () => {
    expect(computeTieChange({ both: 0, onlyBefore: 0, onlyAfter: 0 })).toEqual({
      jaccard: null,
      persistence: null,
      renewal: null,
    });
  });

  it('half-life is observed, and undefined when nothing or everything was kept', () => {
    expect(computeHalfLife(0.25, 365)).toBeCloseTo(182.5, 9);
    expect([computeHalfLife(0, 365), computeHalfLife(1, 365), computeHalfLife(null, 365)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('ties kept and renewed', () => {
  it('a tie is kept when either of the two still reports it', () => {
    const both = pair(wave(all, [say(0, 1), say(2, 3)]), wave(all, [say(1, 0)]));
    expect(sweepMaintained(both).value).toBe(0.5);
    expect(countAnswerChange(both)).toEqual({ both: 0, onlyBefore: 2, onlyAfter: 1 });
  });

  it('a tie is new when neither reported it as active', () => {
    const both = pair(wave(all, [say(0, 1), say(2, 3, { rhythm: 1 })]), wave(all, [say(1, 0), say(2, 3)]));
    expect(sweepRenewal(both).value).toBe(0.5);
  });

  it('those who answered once do not count, at either wave', () => {
    const both = pair(wave(['a0', 'a1'], [say(0, 1), say(1, 2)]), wave(['a0', 'a2'], [say(0, 2), say(2, 0)]));
    expect(sweepMaintained(both).value).toBeNull();
    expect(sweepRenewal(both).value).toBeNull();
  });

  it('the panel is who answered twice and is on the roster', () => {
    const data: SurveyData = {
      actors,
      spaces: [],
      externalTypes: [],
      activeThreshold: 2,
      waves: [],
    };
    const panel = listPanel(data, [wave(['a0', 'a1', 'zz'], []), wave(['a1', 'a2', 'zz'], [])]);
    expect([...panel]).toEqual(['a1']);
  });

  it('what is kept, plus what is lost, is what there was', () => {
    fc.assert(
      fc.property(anySurvey({ waves: 2 }), (data) => {
        const [first, second] = data.waves;
        if (first === undefined || second === undefined) return;
        const panel = listPanel(data, [first, second]);
        const waves = {
          before: createWaveMatrix(data, first, panel),
          after: createWaveMatrix(data, second, panel),
        };
        const counts = countAnswerChange(waves);
        expect(sweepMaintained(waves).count).toBe(counts.both + counts.onlyBefore);
        expect(sweepRenewal(waves).count).toBe(counts.both + counts.onlyAfter);
        expect((sweepMaintained(waves).steps[0]?.value ?? 0) >= counts.both).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
