// Words of the chart of the programme in time, in English: the one picture that a screen shows as it is.
import type { Status } from '@trame/core/action-programme';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const statuses: Readonly<Record<Status, string>> = {
  'in-progress': 'In progress',
  late: 'Late',
  paused: 'Paused',
  blocked: 'Blocked',
  abandoned: 'Abandoned',
  finished: 'Finished',
};

/** The words of the chart. */
export const ganttWords = {
  title: 'The actions in time',
  sentence: (dated: number, undated: number) =>
    `${dated} ${dated === 1 ? 'dated action' : 'dated actions'}, ${undated} without a date.`,
  silent: 'No state',
  signs: { milestone: 'Milestone', done: 'Milestone done', today: 'Today' },
  statuses,
};

/** « 2027-03 » as « Mar 2027 », « 2027 » as it is. */
export function formatTick(label: string): string {
  const [year = '', month] = label.split('-');
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
