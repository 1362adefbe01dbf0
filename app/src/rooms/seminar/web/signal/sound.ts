// Three sounds made on the spot, without any file: a bell before the end, two at the end, three low ones when it runs over.
import type { Signal } from './signal.js';

/** One stroke: its pitch in hertz, and when it is struck, in seconds. */
export interface Stroke {
  readonly pitch: number;
  readonly at: number;
}

/** Told apart by their number and their height, so that a room that hears badly still knows which it is. */
export const STROKES: Readonly<Record<Signal, readonly Stroke[]>> = {
  soon: [{ pitch: 660, at: 0 }],
  end: [
    { pitch: 660, at: 0 },
    { pitch: 880, at: 0.35 },
  ],
  over: [
    { pitch: 330, at: 0 },
    { pitch: 330, at: 0.3 },
    { pitch: 330, at: 0.6 },
  ],
};

const LOUD = 0.35;
const FADE_S = 1.4;

let context: AudioContext | null = null;

/** Must be called from a press: browsers keep a page silent until somebody touched it. */
export function wakeSound(): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  void context.resume();
}

/** Plays a signal; silent where the browser cannot, or before the page was touched. */
export function playSound(signal: Signal): void {
  if (context === null) return;
  for (const { pitch, at } of STROKES[signal]) strike(context, pitch, context.currentTime + at);
}

function strike(audio: AudioContext, pitch: number, at: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.type = 'sine';
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(LOUD, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + FADE_S);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + FADE_S);
}
