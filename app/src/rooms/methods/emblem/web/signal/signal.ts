// Three sounds that cannot be taken for one another, made on the spot: a bell, two rising notes, three falling ones.

/** The steps that end with a sound of their own (R059). */
export type SignalName = 'alone' | 'sharing' | 'making';

export const SIGNALS: readonly SignalName[] = ['alone', 'sharing', 'making'];

/** Whether a step ends with a signal. */
export function isSignal(stage: string): stage is SignalName {
  return SIGNALS.some((name) => name === stage);
}

/** Notes in hertz, and the seconds between two of them. */
export const SCORES: Readonly<
  Record<SignalName, { readonly notes: readonly number[]; readonly gap: number; readonly length: number }>
> = {
  alone: { notes: [880], gap: 0, length: 2.4 },
  sharing: { notes: [523, 784], gap: 0.35, length: 1.2 },
  making: { notes: [784, 659, 392], gap: 0.28, length: 1.4 },
};

let audio: AudioContext | null = null;

function open(): AudioContext | null {
  if (audio === null && typeof AudioContext === 'function') audio = new AudioContext();
  return audio;
}

/** Rings. Browsers stay silent until somebody has pressed something on the page; then nothing is thrown. */
export async function playSignal(name: SignalName): Promise<void> {
  const context = open();
  if (context === null) return;
  try {
    await context.resume();
  } catch {
    return;
  }
  const { notes, gap, length } = SCORES[name];
  for (const [rank, note] of notes.entries()) {
    const begins = context.currentTime + rank * gap;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = note;
    volume.gain.setValueAtTime(0, begins);
    volume.gain.linearRampToValueAtTime(0.5, begins + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, begins + length);
    tone.connect(volume).connect(context.destination);
    tone.start(begins);
    tone.stop(begins + length);
  }
}
