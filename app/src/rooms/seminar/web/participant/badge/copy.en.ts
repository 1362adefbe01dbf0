// What a phone says to whoever shows a badge, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  title: 'Your badge',
  reading: 'Looking for your seat…',
  quiet: 'No seminar is open at the moment',
  keep: 'Keep this badge: it will open the next seminar for you, without a code or an account.',
  again: 'Try again',
  byCode: 'Come in with the room’s code',
};
