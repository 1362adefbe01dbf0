// The end of an activity: closed to the room, still open to staff, and the way back.
import type { CourseCommand, HasCourse } from '@trame/core/workshop';
import { Button } from '../../../../design/index.js';
import styles from '../kit.module.css';
import type { KitRoom } from '../room.js';
import { useWords } from '../words.js';

/** What a method may say in its own words: « Clore le forum ouvert ». */
export interface ClosingWords {
  readonly close?: string;
  readonly closed?: string;
  readonly reopen?: string;
}

export interface ClosingBarProps {
  readonly room: KitRoom<HasCourse, CourseCommand>;
  readonly words?: ClosingWords;
}

export function ClosingBar({ room, words: own }: ClosingBarProps) {
  const words = { ...useWords().course, ...own };
  const { state, canWrite, send } = room;
  if (state.closed === null) {
    return canWrite ? <Button onPress={() => send({ type: 'close' })}>{words.close}</Button> : null;
  }
  return (
    <p className={styles.row}>
      {words.closed}
      <Button size="small" kind="quiet" isDisabled={!canWrite} onPress={() => send({ type: 'reopen' })}>
        {words.reopen}
      </Button>
    </p>
  );
}
