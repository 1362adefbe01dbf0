// How the differences between two dates are said, in English.
import type { ComparisonWords } from '@trame/core/action-programme';

const euros = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const say = (name: string) => ({
  set: `${name}: {after}.`,
  changed: `${name}: {after} (was: {before}).`,
  erased: `${name}: none any more (was: {before}).`,
});
const text = (name: string) => ({
  written: `${name} was written.`,
  rewritten: `${name} was written again.`,
  erased: `${name} was erased.`,
});

export const comparisonWords: ComparisonWords = {
  stages: {
    idea: 'Idea',
    proposal: 'Proposal',
    'project-sheet': 'Project sheet',
    'action-sheet': 'Action sheet',
    'follow-up': 'Follow-up',
    closing: 'Closing',
  },
  phases: { idea: 'idea', study: 'study', operation: 'operation' },
  statuses: {
    'in-progress': 'in progress',
    late: 'late',
    paused: 'paused',
    blocked: 'blocked',
    abandoned: 'abandoned',
    finished: 'finished',
  },
  endings: {
    'carried-out': 'Carried out',
    abandoned: 'Abandoned',
    merged: 'Merged with another',
    transferred: 'Transferred',
  },
  values: {
    title: say('Name'),
    group: say('Group'),
    stage: say('Stage'),
    phase: say('Phase'),
    status: say('State'),
    'first-step': say('First step'),
    'starts-on': say('Starts on'),
    'ends-on': say('Due to end on'),
    'legal-form': say('Legal form'),
  },
  texts: {
    description: text('The description'),
    problem: text('The problem'),
    solution: text('The solution'),
    'territory-value': text('The value for the territory'),
    'partners-value': text('The value for each'),
  },
  lists: {
    pilots: { arrived: 'New leads: {words}.', left: 'Leads who left: {words}.' },
    objectives: { arrived: 'New objectives: {words}.', left: 'Objectives dropped: {words}.' },
    partners: { arrived: 'New partners: {words}.', left: 'Partners who left: {words}.' },
    members: { arrived: 'Joined the working group: {words}.', left: 'Left the working group: {words}.' },
    links: { arrived: 'Links to other strategies: {words}.', left: 'Links undone: {words}.' },
    milestones: { arrived: 'New milestones: {words}.', left: 'Milestones dropped: {words}.' },
    'milestones-done': { arrived: 'Milestones reached: {words}.', left: 'Milestones reopened: {words}.' },
    commitments: { arrived: 'Commitments made: {words}.', left: 'Commitments taken back: {words}.' },
    indicators: { arrived: 'New indicators: {words}.', left: 'Indicators dropped: {words}.' },
    awaited: { arrived: 'Now waits for: {words}.', left: 'Waits no more for: {words}.' },
  },
  amounts: {
    cost: say('Cost'),
    sought: say('Sought'),
    asked: say('Asked for'),
    obtained: say('Obtained'),
  },
  restricted: 'Has become restricted.',
  opened: 'Is restricted no more.',
  ended: '{ending}, on {day}. Reason: {reason}',
  summary:
    'From {before} to {after} rows: {added} arrived, {ended} ended, {changed} changed, {unchanged} unchanged, {removed} taken out.',
  nothing: 'Nothing moved between these two dates: {after} in the table.',
  formatEuros: (amount) => euros.format(amount),
  formatDay: (day) => longDay.format(new Date(`${day}T00:00:00Z`)),
};
