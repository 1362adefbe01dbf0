// Running a rehearsal: play and stop, three speeds, and whether the facilitator's gestures make themselves.
import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  Button,
  Checkbox,
  formatSentence,
  formatTime,
  Notice,
  RadioGroup,
  useLocale,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import type { Play } from './play.js';
import styles from './rehearsal.module.css';

const TICK_MS = 250;
const SPEEDS = ['1', '10', '60'] as const;

type Speed = (typeof SPEEDS)[number];

export interface Playing {
  readonly isRunning: boolean;
  readonly speed: Speed;
  readonly isLed: boolean;
  run(on: boolean): void;
  setSpeed(speed: Speed): void;
  setLed(on: boolean): void;
}

/** Time goes as long as somebody looks. */
export function usePlaying(play: Play): Playing {
  const [isRunning, run] = useState(false);
  const [speed, setSpeed] = useState<Speed>('10');
  const [isLed, setLed] = useState(true);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => {
      play.advance(TICK_MS, { speed: Number(speed), isLed });
      if (play.isOver()) run(false);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [play, isRunning, speed, isLed]);
  return { isRunning, speed, isLed, run, setSpeed, setLed };
}

export interface ControlsProps {
  readonly play: Play;
  readonly playing: Playing;
  readonly onRestart: () => void;
}

export function Controls({ play, playing, onRestart }: ControlsProps) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const now = useSyncExternalStore(play.room.subscribe, play.room.now);
  const { isRunning, speed, isLed, run, setSpeed, setLed } = playing;
  return (
    <section className={styles.controls} aria-label={words.controls}>
      <Button kind="primary" isDisabled={play.isOver()} onPress={() => run(!isRunning)}>
        {isRunning ? words.pause : words.play}
      </Button>
      <Button onPress={onRestart}>{words.restart}</Button>
      <div className={styles.speed}>
        <RadioGroup
          label={words.speed}
          options={SPEEDS.map((id) => ({ id, label: `×${id}, ${words.speeds[id]}` }))}
          value={speed}
          onChange={(chosen) => setSpeed(SPEEDS.find((one) => one === chosen) ?? '1')}
        />
      </div>
      <Checkbox isSelected={isLed} onChange={setLed}>
        {words.led}
      </Checkbox>
      <span className={styles.time}>{formatSentence(words.time, { time: formatTime(now, locale) })}</span>
      {play.isOver() && <Notice tone="success">{words.over}</Notice>}
    </section>
  );
}
