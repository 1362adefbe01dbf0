// The agenda of the day, folded under one line: what is done, what goes on, what comes (R049).
import { instant } from '@trame/core/kernel';
import { getSchedule, type SeminarState } from '@trame/core/seminar';
import { formatMinutes, formatTime } from '../../../../../design/format.js';
import { useLocale } from '../../../../../platform/web/locale.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';

export interface AgendaStripProps {
  readonly state: SeminarState;
  readonly offset: number;
  /** Unfolded before the seminar begins: there is nothing else to read. */
  readonly open: boolean;
}

export function AgendaStrip({ state, offset, open }: AgendaStripProps) {
  const words = useWords().room;
  const locale = useLocale();
  const now = instant(Math.round(Date.now() + offset));
  const { steps } = getSchedule(state, state.openedAt ?? now, now);
  const hasTimes = state.phase !== 'lobby';
  return (
    <details className={styles.agenda} open={open}>
      <summary>{words.agenda}</summary>
      <ol>
        {steps.map(({ step, startAt, status }) => (
          <li key={step.id} data-status={status} aria-current={status === 'current' ? 'step' : undefined}>
            <span className={styles.agendaTime}>
              {hasTimes ? formatTime(startAt - offset, locale) : formatMinutes(step.minutes)}
            </span>
            <span>
              {step.title}
              {status !== 'planned' && (
                <span className={styles.small}> {status === 'current' ? words.now : words.done}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
