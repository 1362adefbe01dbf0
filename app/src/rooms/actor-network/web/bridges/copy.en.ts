// Words of bridges by family, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  title: 'Whom to invite for the missing families',
  lead: 'Organisations of the directory already known here, in alphabetical order, and the families of your list that already did something with them: same table, action, space of cooperation, introduction. An idea of a door, not a ranking.',
  none: 'Every family has somebody invited or present.',
  noneKnown: 'No organisation of this family is in this territory’s directory.',
  reachedBy: 'already tied with: {families}',
  reachedByNobody: 'no tie on record with your list',
  more: 'and {count} more in the directory',
  toDirectory: 'Open the directory',
  caution:
    'Only facts on record count, never the answers to the survey. An organisation that is not here may be well known to somebody: ask around the table.',
};
