// What a session of pitches says when it says no, in English.
import type { PitchRefusals } from './refusals.fr.js';

export const pitchRefusals: PitchRefusals = {
  'proposal-unknown': 'This card is gone: reload the page.',
  'proposal-too-many-lines':
    'This box has {lines} lines, {max} at most: shorten it, the rest will be said aloud.',
  'proposal-withdrawn': 'This proposal was withdrawn: ask the facilitator to bring it back.',
  'proposal-merged':
    'This proposal was put with “{title}”: work on that one, or ask the facilitator to separate them.',
  'proposal-not-merged': 'This proposal was put with no other.',
  'proposal-not-away': 'This proposal is neither hidden nor withdrawn: there is nothing to bring back.',
  'proposal-twin-itself': 'A proposal is not put with itself: choose another.',
  'proposal-team-in-use': 'A group that has written a card cannot be removed.',
  'proposal-in-vote': 'This card is being rated: wait for the count before you touch it.',
  'proposal-source-unknown': 'This challenge is no longer among those handed on: pick from the list.',
  'pitch-without-card': 'There is no card yet: write one before drawing the order.',
  'pitch-not-begun': 'Nobody has the floor: give it to a proposal first.',
  'pitch-questions-already': 'Questions are open already.',
  'vote-nothing-to-choose': 'There is nothing to choose from: write cards first.',
  'vote-already-open': 'A vote is open already: count it before you open another.',
  'vote-already-closed': 'This vote is counted already: somebody did it before you, the results are there.',
  'vote-still-open': 'A vote is still open: count it first.',
  'vote-unknown': 'This vote is gone: reload the page.',
  'vote-few-ballots':
    'Ballots received: {count} only. Under {min}, people will nearly guess who voted what. Confirm to count all the same.',
  'vote-no-rounds': 'This vote has no rounds: only 25/10 has.',
  'vote-last-round': 'That was the last of {rounds} rounds: count.',
  'ballot-too-late':
    'The vote is counted: this ballot came too late and does not count. Tell the facilitator.',
  'ballot-proposal-unknown':
    'A proposal on this ballot is not, or no longer, put to the vote: use the ballot on screen.',
  'ballot-twice-same': 'A proposal stands twice on this ballot: keep one mark.',
  'ballot-mark-unknown': 'A mark is off the scale: from {min} to {max}.',
  'ballot-reason-missing': 'An objection says why: write the reason.',
  'ballot-too-many-dots': 'You have placed {given} dots, {max} at most: take some back.',
  'ballot-too-many-cards': 'In 25/10 one scores {max} cards at most.',
  'ballot-card-not-held': 'This card was not in your hands: score the one you hold.',
  'ballot-by-phone': 'This person voted by phone: their paper does not replace it. Put it away.',
  'hands-incomplete': 'One number per box, {expected} in all: write 0 where nobody raised a hand.',
  'decision-unknown': 'Nothing has been decided about this proposal yet.',
};
