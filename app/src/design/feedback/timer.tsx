// The clock of an activity, counting to an end that the room's log fixed.
import { useEffect, useState } from 'react';
import { formatClock, formatSentence } from '../format.js';
import { useWords } from '../locale.js';
import { LiveRegion } from './announcer.js';
import styles from './feedback.module.css';

export interface TimerProps {
  /** Milliseconds since 1970 on the server's clock. */
  readonly endsAt: number;
  /** Server's clock minus ours, in milliseconds. */
  readonly offset?: number;
  /** Seconds left when the clock is paused: it then stands still. */
  readonly pausedAt?: number | null;
  readonly label?: string;
  readonly size?: 'normal' | 'huge';
}

const spoken = [10, 5, 1];

function getSecondsLeft(endsAt: number, offset: number): number {
  return Math.round((endsAt - (Date.now() + offset)) / 1000);
}

/** Said aloud at ten, five, one minute and at the end only: a clock that talks every second is muted. */
export function Timer({ endsAt, offset = 0, pausedAt = null, label, size = 'normal' }: TimerProps) {
  const words = useWords();
  const [left, setLeft] = useState(() => getSecondsLeft(endsAt, offset));
  useEffect(() => {
    setLeft(getSecondsLeft(endsAt, offset));
    const tick = setInterval(() => setLeft(getSecondsLeft(endsAt, offset)), 1000);
    return () => clearInterval(tick);
  }, [endsAt, offset]);
  const shown = pausedAt ?? left;
  const minute = spoken.find((count) => shown <= count * 60 && shown > count * 60 - 5);
  const isOver = shown <= 0 && shown > -5;
  const over = shown < 0 ? { 'data-over': true } : {};
  return (
    <span className={styles.timer} data-size={size} role="timer" {...over}>
      <span className={styles.timerLabel}>{label ?? (shown < 0 ? words.overtime : words.timeLeft)}</span>
      <span className={styles.clock}>{formatClock(shown)}</span>
      <LiveRegion>
        {minute !== undefined && formatSentence(words.minutesLeft, { count: minute })}
        {isOver && words.over}
      </LiveRegion>
    </span>
  );
}
