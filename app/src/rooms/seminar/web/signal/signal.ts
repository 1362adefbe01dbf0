// When a step should be felt to end: a little before, at the end, and again when it runs over (R059).
import { useEffect, useRef, useState } from 'react';
import type { ClockFace } from '../../../workshop/web/participant/index.js';

/** Three distinct moments, each with a sound and a sight of its own. */
export type Signal = 'soon' | 'end' | 'over';

const SOON_S = 120;
const OVER_S = 300;
/** A signal is given once, when its moment comes; whoever opens the page later is not startled. */
const FRESH_S = 5;

/** The signal of an instant, by the seconds left; null between moments. A step shorter than four minutes has no « soon ». */
export function readSignal(left: number, span: number): Signal | null {
  if (left <= SOON_S && left > SOON_S - FRESH_S && span >= 2 * SOON_S) return 'soon';
  if (left <= 0 && left > -FRESH_S) return 'end';
  return left <= -OVER_S && left > -OVER_S - FRESH_S ? 'over' : null;
}

/** Seconds left on a clock, as it is now; the clock stands still while paused. */
export function readSecondsLeft({ endsAt, offset, pausedAt }: ClockFace): number {
  return pausedAt ?? Math.round((endsAt - (Date.now() + offset)) / 1000);
}

/** What lasts on screen: nothing, nearly over, over, long over. */
export type Urgency = 'calm' | Signal;

/** How pressing it is, for as long as it lasts. */
export function readUrgency(left: number, span: number): Urgency {
  if (left <= -OVER_S) return 'over';
  if (left <= 0) return 'end';
  return left <= SOON_S && span >= 2 * SOON_S ? 'soon' : 'calm';
}

/** Watches a clock: how pressing it is, and each signal once, as it comes. `span` in seconds. */
export function useSignal(
  clock: ClockFace | null,
  span: number,
  onSignal: (signal: Signal) => void,
): Urgency {
  const [urgency, setUrgency] = useState<Urgency>('calm');
  const given = useRef<Signal | null>(null);
  const tell = useRef(onSignal);
  tell.current = onSignal;
  const { endsAt = null, offset = 0, pausedAt = null } = clock ?? {};
  useEffect(() => {
    if (endsAt === null) return setUrgency('calm');
    const look = () => {
      const left = readSecondsLeft({ endsAt, offset, pausedAt });
      const signal = pausedAt === null ? readSignal(left, span) : null;
      setUrgency(readUrgency(left, span));
      if (signal !== null && signal !== given.current) tell.current(signal);
      given.current = signal;
    };
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [endsAt, offset, pausedAt, span]);
  return urgency;
}
