// The agenda with the step under way; a long day is shown around where the room stands.
import { instant } from '@trame/core/kernel';
import { getSchedule, type ScheduledStep, type SeminarState } from '@trame/core/seminar';
import { useEffect, useState } from 'react';
import { formatMinutes, formatSentence, formatTime, useLocale } from '../../../../design/index.js';
import styles from './projector.module.css';
import { useWords } from './words.js';

const LINES = 8;
const TICK_MS = 15_000;

/** The lines that fit: all of a short day, else those around the current one. */
export function cutAgenda(steps: readonly ScheduledStep[], lines = LINES): readonly ScheduledStep[] {
  const current = steps.findIndex(({ status }) => status === 'current');
  const last = steps.findLastIndex(({ status }) => status === 'done');
  const around = current >= 0 ? current : last + 1;
  const from = Math.max(0, Math.min(around - 2, steps.length - lines));
  return steps.slice(from, from + lines);
}

function useServerNow(offset: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(tick);
  }, []);
  return Math.round(now + offset);
}

export function AgendaView({ state, offset }: { readonly state: SeminarState; readonly offset: number }) {
  const words = useWords().agenda;
  const locale = useLocale();
  const now = instant(useServerNow(offset));
  const schedule = getSchedule(state, state.openedAt ?? now, now);
  const isBegun = state.runs.length > 0;
  return (
    <section className={styles.agenda}>
      <h2 className={styles.viewTitle}>{words.title}</h2>
      <ol className={styles.steps}>
        {cutAgenda(schedule.steps).map((line) => (
          <Line key={line.step.id} line={line} isBegun={isBegun} />
        ))}
      </ol>
      {isBegun && state.phase === 'running' && (
        <p className={styles.soft}>
          {formatSentence(words.end, { time: formatTime(schedule.endAt, locale) })}
        </p>
      )}
    </section>
  );
}

function Line({ line, isBegun }: { readonly line: ScheduledStep; readonly isBegun: boolean }) {
  const words = useWords().agenda;
  const locale = useLocale();
  const { step, status, startAt } = line;
  const state = status === 'planned' ? null : words[status];
  return (
    <li data-status={status} aria-current={status === 'current' ? 'step' : undefined}>
      <span className={styles.hour}>
        {isBegun ? status !== 'skipped' && formatTime(startAt, locale) : formatMinutes(step.minutes)}
      </span>
      <span>{step.title}</span>
      {state !== null && <span className={styles.state}>{state}</span>}
    </li>
  );
}
