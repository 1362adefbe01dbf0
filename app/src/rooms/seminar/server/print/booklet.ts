// Composes the data of the day's booklet from the seminar, its live state, its attendance and the methods' parts.

import type { SeminarState } from '@trame/core/seminar';
import type { BookletFigure, BookletPart } from '@trame/core/workshop';
import type { Photo } from '../../contract/photo.js';
import type { Attendee, SeminarCard } from '../../contract.js';
import { printedPhases, printWords } from '../../print.fr.js';
import type { StoredSeminar } from '../repo.js';
import { type Attendance, computeAttendance, type PresentMember } from './attendance.js';
import { printSections } from './pictures.js';
import {
  choose,
  fill,
  formatCount,
  formatDate,
  formatDay,
  formatMinutes,
  formatTime,
  walkAgenda,
} from './sentence.js';

/** What happened in the live room; null before it was opened. */
export interface LiveRecord {
  readonly state: SeminarState;
  readonly seq: number;
  readonly members: readonly PresentMember[];
}

/** Everything the booklet is made of. */
export interface BookletSource {
  readonly seminar: StoredSeminar;
  readonly territory: string;
  readonly fabrique: string;
  readonly attendees: readonly Attendee[];
  readonly live: LiveRecord | null;
  readonly parts: readonly BookletPart[];
  readonly photos: readonly Photo[];
  readonly calendar: readonly SeminarCard[];
  readonly version: string;
  readonly now: number;
}

const w = printWords;

/** How a seminar is called: its kind, its number, its phase. */
export function formatSeminarName(seminar: Pick<SeminarCard, 'kind' | 'number' | 'phase'>): string {
  const name = fill(seminar.kind === 'local' ? w.local : w.intersite, { number: seminar.number });
  return seminar.phase === null ? name : `${name} · ${printedPhases[seminar.phase].name}`;
}

function formatPlace({ place }: SeminarCard): string {
  if (place.name === null) return w.noPlace;
  return place.host === null ? place.name : fill(w.hostedBy, { name: place.name, host: place.host });
}

function listAttendance(attendance: Attendance) {
  if (attendance.present === 0 && attendance.invited === 0) return null;
  const present = formatCount(w.presentCount, attendance.present);
  const listed = attendance.invited > 0;
  return {
    listed,
    lead: fill(listed ? w.attendanceLead : w.attendanceOnly, { present, invited: attendance.invited }),
    families: attendance.families.map(({ family, present, invited }) => ({
      name: family ?? w.noFamily,
      present,
      invited,
    })),
    named: attendance.named,
    note: w.attendanceNote,
  };
}

/** The agenda as held once something began; as planned before. */
function listAgenda({ seminar, live, now }: BookletSource) {
  const steps = new Map((live?.state.settings.agenda ?? seminar.agenda).map((step) => [step.id, step]));
  const runs = live?.state.runs ?? [];
  if (runs.length > 0) {
    return runs.map((run) => {
      const step = steps.get(run.step);
      const planned = formatMinutes(step?.minutes ?? 0);
      const minutes = formatMinutes(((run.endedAt ?? now) - run.startedAt) / 60_000);
      return {
        at: formatTime(run.startedAt),
        title: step?.title ?? '',
        held: fill(run.endedAt === null ? w.running : w.held, { minutes, planned }),
      };
    });
  }
  return walkAgenda(seminar).map(({ step, from }) => ({
    at: from,
    title: step.title,
    held: formatMinutes(step.minutes),
  }));
}

/** The next date for these people: their own next seminar, dated or not, and the inter-site ones that have a date. */
function listNext({ seminar, calendar }: BookletSource) {
  const later = calendar.filter(
    (other) =>
      other.status !== 'closed' &&
      other.id !== seminar.id &&
      (other.kind === seminar.kind
        ? other.territoryId === seminar.territoryId && other.number === seminar.number + 1
        : other.kind === 'intersite' &&
          other.date !== null &&
          seminar.date !== null &&
          other.date > seminar.date),
  );
  if (later.length === 0) return null;
  return later.map((other) => ({
    label: w.nextSeminar,
    value: [
      formatSeminarName(other),
      other.date === null ? w.noDate : formatDate(other.date),
      other.place.name,
    ]
      .filter((part) => part !== null)
      .join(', '),
  }));
}

function listColophon({ seminar, live, now, version }: BookletSource): readonly string[] {
  const held = seminar.status === 'closed' ? w.madeAfter : w.madeBefore;
  const made = seminar.status === 'planned' || seminar.status === 'ready' ? w.madeAhead : held;
  const data = { version, date: formatDay(now), time: formatTime(now), seq: live?.seq ?? 0 };
  return [fill(made, data), w.madeFrom];
}

/** Both forms of a noun are known where it has two. */
export function chooseNoun({ count, noun }: BookletFigure): {
  readonly count: number;
  readonly noun: string;
} {
  return { count, noun: typeof noun === 'string' ? noun : choose(noun, count) };
}

function sumFigures(parts: readonly BookletPart[], attendance: Attendance) {
  const figures = parts.flatMap((part) => part.figures).filter((figure) => figure.count > 0);
  const present = attendance.present === 0 ? [] : [{ count: attendance.present, noun: w.present }];
  // Five fit the width of the cover.
  return [...present, ...figures].slice(0, 5).map(chooseNoun);
}

/** The data that the booklet's template reads; every word of a person in it is plain text. */
export function composeBooklet(source: BookletSource) {
  const { seminar, territory, parts } = source;
  const attendance = computeAttendance(source.attendees, source.live?.members ?? []);
  const name = formatSeminarName(seminar);
  const started = (source.live?.state.runs.length ?? 0) > 0;
  return {
    documentTitle: `${w.kicker}, ${name}, ${territory}`,
    author: source.fabrique,
    runningTitle: `${w.kicker} · ${territory} · ${name}`,
    phase: printedPhases[seminar.phase ?? 'none'],
    territory,
    title: seminar.title === name ? name : `${name}\n${seminar.title}`,
    words: { ...w, agenda: started ? w.agendaHeld : w.agendaPlanned },
    cover: [
      { label: w.date, value: seminar.date === null ? w.noDate : formatDate(seminar.date) },
      { label: w.place, value: formatPlace(seminar) },
      { label: w.fabrique, value: source.fabrique },
    ],
    question: parts.map((part) => part.question).find((question) => question !== null) ?? null,
    figures: sumFigures(parts, attendance),
    attendance: listAttendance(attendance),
    agenda: listAgenda(source),
    sections: printSections(
      parts.flatMap((part) => part.sections),
      source.photos,
    ),
    next: listNext(source),
    colophon: listColophon(source),
  };
}

/** What both the printed booklet and its Word twin are made of. */
export type BookletData = ReturnType<typeof composeBooklet>;
