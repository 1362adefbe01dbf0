// Words of what is printed for the hall, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  printAll: 'Print everything (PDF)',
  printAllLead:
    'Badges, register, posters, table numbers and the sheets of each activity, in a single A4 file.',
  choose: 'Choose the sheets and the number of copies',
  hall: 'The hall',
  copies: 'Copies — {title}',
  printChosen: 'Print this choice (PDF)',
  nothing: 'Tick at least one sheet.',
  badges: 'Each printing makes new badges; the former ones stay good.',
  badge: 'Badge',
  remake: 'Make again',
  remakeOf: 'Make the badge again — {name}',
  remade: 'The former badge of {name} opens nothing any more.',
  printOne: 'Print the new one',
  persons: 'Persons, from one seminar to the next',
  reception: 'Reception: read badges',
};
