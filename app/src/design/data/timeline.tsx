// What happened, in order; dates may be vague and then say so.
import type { ReactNode } from 'react';
import { formatSentence } from '../format.js';
import { useWords } from '../locale.js';
import styles from './data.module.css';

export interface TimelineEvent {
  readonly id: string;
  /** Already formatted: a year, a day, a period. */
  readonly date: string;
  readonly isApproximate?: boolean;
  readonly title: ReactNode;
  readonly text?: ReactNode;
}

export function Timeline({
  label,
  events,
}: {
  readonly label: string;
  readonly events: readonly TimelineEvent[];
}) {
  const words = useWords();
  return (
    <ol className={styles.timeline} aria-label={label}>
      {events.map((event) => (
        <li
          key={event.id}
          className={styles.event}
          {...(event.isApproximate && { 'data-approximate': true })}
        >
          <span className={styles.eventDate}>
            {event.isApproximate ? formatSentence(words.approximate, { date: event.date }) : event.date}
          </span>
          <span>{event.title}</span>
          {event.text && <span className={styles.figureNote}>{event.text}</span>}
        </li>
      ))}
    </ol>
  );
}
