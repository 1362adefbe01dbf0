// Words of the page that opens a seat, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  title: 'Take your seat',
  opening: 'Opening your seat…',
  failed: 'This link opens no seat any more',
  used: 'A link works once, and for a while. Ask whoever facilitates for a new one: it is made from the console, under “The door”.',
  missing: 'The address is incomplete: the end of the link is missing. Copy all of it, or ask for a new one.',
  unreachable:
    'The server of the room does not answer. Check that this machine is on the room’s network, then try again: the link is not lost.',
  again: 'Try again',
};
