// What offers and needs say when they say no, in English.
import type { ReciprocityRefusals } from './refusals.fr.js';

export const reciprocityRefusals: ReciprocityRefusals = {
  'reciprocity-tag-unknown': 'This word is no longer in the list: choose another.',
  'reciprocity-pair-unknown': 'An offer and a need are wanted: one of them has changed, reload the page.',
  'reciprocity-same-person': 'Both sentences are the same person’s: there is nobody to introduce.',
  'reciprocity-nobody':
    'This sentence comes from a paper without a name: say first whose it is, by entering it in their name.',
  'reciprocity-already-proposed': 'This meeting is proposed to both already.',
  'reciprocity-not-yours':
    'This sentence is not yours: only the person concerned answers, or tells the facilitator.',
  'reciprocity-agreed': 'You have both agreed already: the meeting is settled.',
  'reciprocity-not-agreed': 'The other has not said yes: their contact shows only then.',
  'reciprocity-too-many': 'It is full: {max} meetings at most in one activity.',
};
