// The timed steps of an activity, started one by one, each with its clock.
import { type CourseCommand, getStageSpan, type HasCourse, type TimedStep } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, formatMinutes, formatSentence, Timer } from '../../../../design/index.js';
import styles from '../kit.module.css';
import type { KitRoom } from '../room.js';
import { useWords } from '../words.js';
import { ClosingBar, type ClosingWords } from './closing-bar.js';

export interface StageRailProps {
  readonly room: KitRoom<HasCourse, CourseCommand>;
  readonly plan: readonly TimedStep[];
  /** A timed step in words. */
  readonly nameStage: (id: string) => string;
  readonly words?: ClosingWords & { readonly label?: string };
}

export function StageRail({ room, plan, nameStage, words: own }: StageRailProps) {
  const words = useWords().course;
  const { state, send, canWrite, readClock } = room;
  const isOpen = state.closed === null;
  const now = plan.findIndex(({ id }) => id === state.stage?.id);
  const next = plan[now + 1];
  const span = isOpen ? getStageSpan(plan, state.stage) : null;
  const face = span === null ? null : readClock(span.startedAt, span.minutes);
  const isOver = next === undefined || !isOpen;
  return (
    <section className={styles.rail} aria-label={own?.label ?? words.label}>
      <div className={styles.railNow}>
        <p>
          <strong>{state.stage === null ? words.none : nameStage(state.stage.id)}</strong>
        </p>
        {face !== null && <Timer {...face} />}
        {canWrite && isOpen && next !== undefined && (
          <Button onPress={() => send({ type: 'start-stage', stage: next.id })}>
            {formatSentence(words.next, { title: nameStage(next.id) })}
          </Button>
        )}
        {isOver && <ClosingBar room={room} {...(own && { words: own })} />}
      </div>
      <Track room={room} plan={plan} nameStage={nameStage} now={now} />
    </section>
  );
}

/** Every time in its order; the rare need is to go back. */
function Track({ room, plan, nameStage, now }: StageRailProps & { readonly now: number }) {
  const words = useWords();
  const { state, send, canWrite } = room;
  const [isChoosing, setChoosing] = useState(false);
  const start = (stage: string) => {
    send({ type: 'start-stage', stage });
    setChoosing(false);
  };
  return (
    <>
      <ol className={styles.track}>
        {plan.map((step, rank) => (
          <li
            key={step.id}
            data-status={rank < now ? 'done' : rank === now ? 'current' : 'planned'}
            aria-current={rank === now ? 'step' : undefined}
          >
            {isChoosing && rank !== now ? (
              <Button
                size="small"
                aria-label={formatSentence(words.course.start, { title: nameStage(step.id) })}
                onPress={() => start(step.id)}
              >
                {nameStage(step.id)}
              </Button>
            ) : (
              <span>{nameStage(step.id)}</span>
            )}
            <span className={styles.small}>{formatMinutes(step.minutes)}</span>
          </li>
        ))}
      </ol>
      {canWrite && state.closed === null && (
        <div>
          <Button size="small" kind="quiet" onPress={() => setChoosing(!isChoosing)}>
            {isChoosing ? words.cancel : words.course.all}
          </Button>
        </div>
      )}
    </>
  );
}
