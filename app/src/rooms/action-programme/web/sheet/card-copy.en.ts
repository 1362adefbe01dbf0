// Words around a wall card, in English.
import type { CardCopy } from './card-copy.fr.js';

export const copy = {
  programme: 'Programme',
  card: 'Wall card',
  written: 'written at the seminar',
  actions: 'The actions that come from it',
  noAction: 'No action comes from this card yet.',
  before: 'What it answers',
  answered: 'before',
  after: 'What it became',
  became: 'after',
} satisfies CardCopy;
