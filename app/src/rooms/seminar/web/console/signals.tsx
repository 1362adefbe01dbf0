// Signals at the end of a step: a sound if it is wished, a sight always, a sentence for whoever hears neither.

import { instant } from '@trame/core/kernel';
import { getClock, type SeminarState } from '@trame/core/seminar';
import { useState } from 'react';
import { Checkbox, LiveRegion } from '../../../../design/index.js';
import { readStepClock } from '../participant/room/clock.js';
import { type Signal, type Urgency, useSignal } from '../signal/signal.js';
import { playSound, wakeSound } from '../signal/sound.js';
import styles from './console.module.css';
import { useConsole, useWords } from './context.js';

const KEY = 'trame.console.sounds';

function readWish(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

function keepWish(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    return;
  }
}

/** The planned length of the step under way, extensions included, in seconds. */
function readSpan(state: SeminarState, offset: number): number {
  return (getClock(state, instant(Math.round(Date.now() + offset)))?.minutes ?? 0) * 60;
}

/** How pressing the step is, its signals given on the way. */
export function useStepSignals(isSounding: boolean): {
  readonly urgency: Urgency;
  readonly last: Signal | null;
} {
  const { state, room } = useConsole();
  const [last, setLast] = useState<Signal | null>(null);
  const { offset } = room.view;
  const clock = readStepClock(state, { now: Date.now(), offset });
  const urgency = useSignal(clock, readSpan(state, offset), (signal) => {
    setLast(signal);
    if (isSounding) playSound(signal);
  });
  return { urgency, last: urgency === 'calm' ? null : last };
}

export interface SignalsProps {
  readonly isSounding: boolean;
  readonly urgency: Urgency;
  readonly last: Signal | null;
  readonly onSounding: (on: boolean) => void;
}

/** Sounds are off until somebody asks for them on this machine. */
export function useSoundWish(): readonly [boolean, (on: boolean) => void] {
  const [isSounding, setSounding] = useState(readWish);
  return [
    isSounding,
    (on) => {
      setSounding(on);
      keepWish(on);
      if (!on) return;
      wakeSound();
      playSound('soon');
    },
  ];
}

export function Signals({ isSounding, urgency, last, onSounding }: SignalsProps) {
  const words = useWords().signal;
  return (
    <div className={styles.signals}>
      {urgency !== 'calm' && (
        <p className={styles.signal} data-signal={urgency}>
          {words[urgency]}
        </p>
      )}
      <Checkbox isSelected={isSounding} onChange={onSounding}>
        {words.sounds}
      </Checkbox>
      <LiveRegion urgent>{last === null ? null : words[last]}</LiveRegion>
    </div>
  );
}
