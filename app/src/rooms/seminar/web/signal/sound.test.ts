// The three sounds, struck on an audio context of the test's own: silent until somebody presses, then as many strokes as meant.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Struck {
  readonly pitch: number;
  readonly from: number;
  readonly to: number;
}

let struck: Struck[];
let resumed: number;

class Audio {
  readonly currentTime = 10;
  readonly destination = {};
  resume() {
    resumed += 1;
    return Promise.resolve();
  }
  createGain() {
    const gain = { setValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() };
    return { gain, connect: (to: unknown) => to };
  }
  createOscillator() {
    const tone = { frequency: { value: 0 }, type: '', from: 0, connect: (to: object) => to };
    return Object.assign(tone, {
      start: (at: number) => {
        tone.from = at;
      },
      stop: (at: number) => {
        struck.push({ pitch: tone.frequency.value, from: tone.from, to: at });
      },
    });
  }
}

beforeEach(() => {
  struck = [];
  resumed = 0;
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

describe('les trois sons [R059]', () => {
  it('se taisent tant que personne n’a touché la page', async () => {
    vi.stubGlobal('AudioContext', Audio);
    const { playSound, wakeSound } = await import('./sound.js');
    playSound('end');
    expect(struck).toEqual([]);
    wakeSound();
    wakeSound();
    expect(resumed).toBe(2);
    playSound('end');
    expect(struck.map(({ pitch }) => pitch)).toEqual([660, 880]);
  });

  it.each([
    ['soon', 1],
    ['end', 2],
    ['over', 3],
  ] as const)('%s : %d coup(s), l’un après l’autre, qui s’éteignent', async (signal, count) => {
    vi.stubGlobal('AudioContext', Audio);
    const { playSound, wakeSound } = await import('./sound.js');
    wakeSound();
    playSound(signal);
    expect(struck).toHaveLength(count);
    expect(struck.map(({ from }) => from)).toEqual(struck.map(({ from }) => from).toSorted((a, b) => a - b));
    for (const { from, to } of struck) {
      expect(from).toBeGreaterThanOrEqual(10);
      expect(to).toBeGreaterThan(from);
    }
  });

  it('ne cassent rien là où le navigateur n’en fait pas', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const { playSound, wakeSound } = await import('./sound.js');
    wakeSound();
    playSound('soon');
    expect(struck).toEqual([]);
  });
});
