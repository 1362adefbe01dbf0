// The words of the reception desk, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  title: 'Reception',
  eyebrow: 'At the entrance of the hall',
  lead: 'One badge read, one person marked present. A code reader plugged into the computer will do; otherwise type the six signs printed under the name.',
  field: 'Badge',
  hint: 'Read the QR code, or type the six signs, then Enter.',
  read: 'Note the arrival',
  arrived: '{name} is here.',
  again: '{name} was already marked present.',
  unexpected: '{name} was not expected: added to the list, present.',
  arrivals: 'Arrivals read here',
  none: 'Nobody yet',
  noneText: 'Arrivals read on this machine are shown here, the last one first.',
  caption: 'Arrivals, the last one first',
  person: 'Person',
  organisation: 'Organisation',
  said: 'Reading',
  back: 'The seminar’s sheet',
};
