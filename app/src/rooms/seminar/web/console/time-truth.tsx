// The truth about time: when it will end if nothing changes, and by how much that is too late or early.
import { type Instant, instant } from '@trame/core/kernel';
import { computeTotal, getSchedule, type SeminarState } from '@trame/core/seminar';
import { formatMinutes, formatSentence, formatTime, useLocale } from '../../../../design/index.js';
import styles from './console.module.css';
import { useConsole, useTick, useWords } from './context.js';

const TICK_MS = 10_000;

/** The hour by which it must be over, on the day the room was opened; without one, the planned length. */
export function readDeadline(state: SeminarState, endsBy: string | null, skew: number): Instant | null {
  if (state.openedAt === null) return null;
  if (endsBy === null) return instant(state.openedAt + computeTotal(state.settings.agenda) * 60_000);
  const [hours = 0, minutes = 0] = endsBy.split(':').map(Number);
  const day = new Date(state.openedAt - skew);
  day.setHours(hours, minutes, 0, 0);
  return instant(day.getTime() + skew);
}

export function TimeTruth() {
  const words = useWords().time;
  const locale = useLocale();
  const { state, seminar, room, skew } = useConsole();
  useTick(TICK_MS);
  const { offset } = room.view;
  const deadline = readDeadline(state, seminar?.endsBy ?? null, skew);
  if (state.phase !== 'running' || deadline === null) return null;
  const now = instant(Math.round(Date.now() + offset));
  const { endAt } = getSchedule(state, state.openedAt ?? now, now);
  const late = Math.round((endAt - deadline) / 60_000);
  const time = formatTime(endAt - skew, locale);
  const count = formatMinutes(Math.abs(late));
  const said = late > 0 ? words.late : late < 0 ? words.early : words.exact;
  return (
    <p className={styles.truth} data-late={late > 0 || undefined}>
      {formatSentence(said, { time, count })}
    </p>
  );
}
