// A programme in time: one bar an action, its milestones on it, those without a date listed and never hidden.
import { countDays, type Day } from '../day.js';
import type { Status } from '../sheet-part/progress.js';
import { listDated, type ViewAction } from './dated.js';

/** A bar. Places are shares of the whole span, 0 to 1. */
export interface GanttBar {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** One of the two ends is not written: it was taken from the action's other dates. */
  readonly open: 'none' | 'start' | 'end' | 'both';
  readonly status: Status | null;
  readonly milestones: readonly {
    readonly at: number;
    readonly title: string;
    readonly done: boolean;
    readonly on: Day;
  }[];
}

/** A mark of the scale. */
export interface GanttTick {
  readonly at: number;
  /** « 2027-03 » by quarters, « 2027 » by years. */
  readonly label: string;
}

/** A chart laid out, without sizes nor colours. */
export interface Gantt {
  readonly from: Day;
  readonly to: Day;
  readonly ticks: readonly GanttTick[];
  readonly bars: readonly GanttBar[];
  readonly undated: readonly { readonly id: string; readonly title: string }[];
  /** Where today stands, when it stands in the span. */
  readonly today: number | null;
}

const monthStart = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

/** First day of the quarter of a day, so many quarters later. */
function quarterOf(day: Day, later: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return monthStart(year, Math.floor((month - 1) / 3) * 3 + 1 + later * 3);
}

interface Span {
  readonly action: ViewAction;
  readonly first: Day;
  readonly last: Day;
  /** Every day of the action, the earliest first: a milestone may stand beyond the bar. */
  readonly days: readonly Day[];
}

function findSpan(action: ViewAction): Span | null {
  const dated = listDated([action]).map(({ on }) => on);
  const starts = action.details.milestones.flatMap(({ startsOn }) => startsOn ?? []);
  const all = [...dated, ...starts].toSorted();
  const first = action.details.startsOn ?? all[0];
  const last = action.details.endsOn ?? all.at(-1);
  if (first === undefined || last === undefined) return null;
  const days = [...all, first, last].toSorted();
  return first <= last ? { action, first, last, days } : { action, first: last, last: first, days };
}

function listTicks(from: Day, to: Day, place: (day: Day) => number): readonly GanttTick[] {
  const isLong = (countDays(from, to) ?? 0) > 3 * 366;
  const ticks: GanttTick[] = [];
  for (let day = from; day < to; day = quarterOf(day, 1)) {
    const isYear = day.slice(5, 7) === '01';
    if (!isLong || isYear || ticks.length === 0)
      ticks.push({ at: place(day), label: isLong ? day.slice(0, 4) : day.slice(0, 7) });
  }
  return ticks;
}

function nameOpen({ startsOn, endsOn }: ViewAction['details']): GanttBar['open'] {
  if (startsOn !== null) return endsOn === null ? 'end' : 'none';
  return endsOn === null ? 'both' : 'start';
}

/**
 * Lays actions out over whole quarters, in the order given. An action with no date at all is in `undated`; one with a
 * single date is a bar of no length. Ends before starts are read the other way round.
 */
export function layGantt(actions: readonly ViewAction[], today: Day): Gantt {
  const spans = actions.map(findSpan);
  const known = spans.filter((span) => span !== null);
  const all = known.flatMap(({ days }) => days).toSorted();
  const from = quarterOf(all[0] ?? today, 0);
  const to = quarterOf(all.at(-1) ?? today, 1);
  const days = countDays(from, to) ?? 1;
  const place = (day: Day): number => (countDays(from, day) ?? 0) / days;
  return {
    from,
    to,
    ticks: listTicks(from, to, place),
    bars: known.map(({ action, first, last }) => ({
      id: action.id,
      title: action.title,
      ...{ from: place(first), to: place(last), startsOn: first, endsOn: last },
      open: nameOpen(action.details),
      status: action.details.progress.status,
      milestones: action.details.milestones.flatMap(({ due, title, doneOn }) =>
        due === null ? [] : [{ at: place(due), title, done: doneOn !== null, on: due }],
      ),
    })),
    undated: actions.flatMap(({ id, title }, index) => (spans[index] === null ? [{ id, title }] : [])),
    today: today >= from && today < to ? place(today) : null,
  };
}
