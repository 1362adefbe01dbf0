// Words of the versions, in English.
import type { VersionsCopy } from './copy.fr.js';

export const copy = {
  title: 'Versions of the programme',
  lead: 'What was promised on one date, and how it stands on another. A version that was kept does not change.',
  take: 'Keep a version',
  label: 'Its name',
  labelHint: 'For example: v1, seminar 4.',
  keep: 'Keep the programme as it is',
  none: 'No version kept yet.',
  list: 'Versions kept',
  version: 'Version',
  takenOn: 'Kept on',
  takenBy: 'By',
  counted: 'Actions in the table',
  compare: 'Compare two dates',
  from: 'Before',
  to: 'After',
  now: 'Today',
  added: 'New actions',
  ended: 'Actions that ended',
  changed: 'Actions that changed',
  removed: 'Rows taken out of the table',
  noneOf: 'None.',
  print: 'Print the comparison',
} satisfies VersionsCopy;
