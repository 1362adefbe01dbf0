// The times of the open space, started one by one, each with its clock.
import { getStageClock, type OpenSpaceState, openSpace } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, formatMinutes, formatSentence, Timer } from '../../../../../design/index.js';
import { useFacilitator, useWords } from './context.js';
import type { Copy } from './copy.fr.js';
import styles from './facilitator.module.css';

/** A timed step in words. */
export function nameStage(state: OpenSpaceState, id: string, words: Copy['stages']): string {
  const rank = state.settings.slots.findIndex((slot) => slot.id === id) + 1;
  if (rank > 0) return formatSentence(words.slot, { rank });
  if (id.startsWith('move-')) return words.move;
  const known: Readonly<Record<string, string>> = words;
  return known[id] ?? id;
}

export function Stages() {
  const words = useWords().stages;
  const { state, send, canWrite, readClock } = useFacilitator();
  const plan = openSpace.plan(state.settings);
  const now = plan.findIndex(({ id }) => id === state.stage?.id);
  const next = plan[now + 1];
  const clock = state.stage === null ? null : getStageClock(state, state.stage.startedAt);
  const face =
    state.stage === null || clock === null || state.closed !== null
      ? null
      : readClock(state.stage.startedAt, clock.minutes);
  return (
    <section className={styles.stages} aria-label={words.label}>
      <div className={styles.stageNow}>
        <p>
          <strong>{state.stage === null ? words.none : nameStage(state, state.stage.id, words)}</strong>
        </p>
        {face !== null && <Timer {...face} />}
        {canWrite && state.closed === null && next !== undefined && (
          <Button onPress={() => send({ type: 'start-stage', stage: next.id })}>
            {formatSentence(words.next, { title: nameStage(state, next.id, words) })}
          </Button>
        )}
        {canWrite && state.closed === null && next === undefined && (
          <Button onPress={() => send({ type: 'close' })}>{words.finish}</Button>
        )}
      </div>
      {state.closed !== null && (
        <p className={styles.row}>
          {words.closed}
          <Button size="small" kind="quiet" isDisabled={!canWrite} onPress={() => send({ type: 'reopen' })}>
            {words.reopen}
          </Button>
        </p>
      )}
      <Track />
    </section>
  );
}

/** Every time in its order, folded: the rare need is to go back. */
function Track() {
  const { stages: words, cancel } = useWords();
  const { state, send, canWrite } = useFacilitator();
  const [isChoosing, setChoosing] = useState(false);
  const plan = openSpace.plan(state.settings);
  const now = plan.findIndex(({ id }) => id === state.stage?.id);
  return (
    <>
      <ol className={styles.track}>
        {plan.map((step, rank) => {
          const title = nameStage(state, step.id, words);
          return (
            <li
              key={step.id}
              data-status={rank < now ? 'done' : rank === now ? 'current' : 'planned'}
              aria-current={rank === now ? 'step' : undefined}
            >
              {isChoosing && rank !== now ? (
                <Button
                  size="small"
                  aria-label={formatSentence(words.start, { title })}
                  onPress={() => {
                    send({ type: 'start-stage', stage: step.id });
                    setChoosing(false);
                  }}
                >
                  {title}
                </Button>
              ) : (
                <span>{title}</span>
              )}
              <span className={styles.small}>{formatMinutes(step.minutes)}</span>
            </li>
          );
        })}
      </ol>
      {canWrite && state.closed === null && (
        <div>
          <Button size="small" kind="quiet" onPress={() => setChoosing(!isChoosing)}>
            {isChoosing ? cancel : words.all}
          </Button>
        </div>
      )}
    </>
  );
}
