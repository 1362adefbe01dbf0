// The agenda beside the work: what is done, what goes on, at what time the rest comes if nothing changes (R049).
import { instant } from '@trame/core/kernel';
import { getSchedule, type ScheduledStep } from '@trame/core/seminar';
import { useState } from 'react';
import { Button, formatMinutes, formatSentence, formatTime, useLocale } from '../../../../design/index.js';
import styles from './console.module.css';
import { useConsole, useTick, useWords } from './context.js';

const TICK_MS = 10_000;

export function AgendaRail() {
  const words = useWords().agenda;
  const locale = useLocale();
  const { state, seminar, room, skew } = useConsole();
  const [isJumping, setJumping] = useState(false);
  useTick(TICK_MS);
  const { offset } = room.view;
  const now = instant(Math.round(Date.now() + offset));
  const schedule = getSchedule(
    state,
    state.openedAt ?? (seminar === null ? null : readStart(seminar)) ?? now,
    now,
  );
  return (
    <aside className={styles.rail} aria-labelledby="deroule">
      <div className={styles.railHead}>
        <h2 id="deroule">{words.title}</h2>
        <span className={styles.soft}>
          {state.closedAt === null
            ? formatSentence(words.end, { time: formatTime(schedule.endAt - skew, locale) })
            : formatSentence(words.closed, { time: formatTime(state.closedAt - skew, locale) })}
        </span>
      </div>
      <ol className={styles.steps}>
        {schedule.steps.map((line) => (
          <Line key={line.step.id} line={line} isJumping={isJumping} onGone={() => setJumping(false)} />
        ))}
      </ol>
      {state.phase === 'running' && (
        <div>
          <Button size="small" kind="quiet" onPress={() => setJumping(!isJumping)}>
            {isJumping ? words.stay : words.jump}
          </Button>
        </div>
      )}
    </aside>
  );
}

/** The planned start, on this machine's day and hour; null when the sheet has none. */
function readStart({ date, startsAt }: { readonly date: string | null; readonly startsAt: string | null }) {
  const at = date === null || startsAt === null ? Number.NaN : Date.parse(`${date}T${startsAt}`);
  return Number.isNaN(at) ? null : instant(at);
}

interface LineProps {
  readonly line: ScheduledStep;
  readonly isJumping: boolean;
  readonly onGone: () => void;
}

function Line({ line, isJumping, onGone }: LineProps) {
  const words = useWords().agenda;
  const locale = useLocale();
  const { order, skew } = useConsole();
  const { step, status, startAt } = line;
  const isCurrent = status === 'current';
  const go = () => {
    order({ type: 'start-step', step: step.id });
    onGone();
  };
  return (
    <li className={styles.step} data-status={status} aria-current={isCurrent ? 'step' : undefined}>
      <span className={styles.stepTime}>{status !== 'skipped' && formatTime(startAt - skew, locale)}</span>
      <span className={styles.stepName}>
        {step.title}
        <span className={styles.stepFacts}>
          {[formatMinutes(step.minutes), status === 'planned' ? null : words[status]]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {isCurrent && step.role !== null && (
          <span className={styles.stepFacts}>{formatSentence(words.tasks, { role: step.role })}</span>
        )}
        {isCurrent && step.materials.length > 0 && (
          <span className={styles.stepFacts}>
            {formatSentence(words.materials, { list: step.materials.join(', ') })}
          </span>
        )}
      </span>
      {isJumping && !isCurrent && (
        <Button size="small" aria-label={formatSentence(words.goTo, { title: step.title })} onPress={go}>
          {words.go}
        </Button>
      )}
    </li>
  );
}
