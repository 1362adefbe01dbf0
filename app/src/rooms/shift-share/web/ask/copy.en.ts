// Words of the question sent to a seminar, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  open: 'Put this question to a seminar',
  question: 'The question, in your words',
  seminar: 'Seminar',
  step: 'Step that asks it',
  later: 'None for now: to be prepared',
  full: '{title} (asks “{asked}” already)',
  local: 'Seminar {number}, {title}',
  intersite: 'Inter-site {number}, {title}',
  send: 'Send to the seminar',
  cancel: 'Cancel',
  none: 'No seminar to come in this space: the question waits here.',
  sentTo: 'Sent to:',
  between: '; ',
  said: ' — “{text}”',
  inStep: 'asked in “{step}”',
  toPrepare: 'to be prepared: no step asks it yet',
  done: 'The question is sent.',
};
