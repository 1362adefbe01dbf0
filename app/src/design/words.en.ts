// What components say by themselves, in English.
import type { Words } from './words.fr.js';

export const words = {
  close: 'Close',
  missing: 'not available',
  missingHelp: 'The source does not give this figure.',
  source: 'Source: {source}',
  required: 'required',
  choose: 'Choose…',
  sortAscending: 'Sort in ascending order',
  sortedAscending: 'ascending order',
  sortedDescending: 'descending order',
  error: 'Error',
  warning: 'Please note',
  info: 'Good to know',
  success: 'Done',
  loading: 'Loading…',
  breadcrumb: 'Breadcrumb',
  skip: 'Skip to content',
  timeLeft: 'Time left',
  overtime: 'Over time',
  minutesLeft: '{count} min left.',
  over: 'Time is up.',
  approximate: 'around {date}',
  phases: { motive: 'MOTIVE!', scan: 'SCAN!', focus: 'FOCUS!', act: 'ACT!' },
} satisfies Words;
