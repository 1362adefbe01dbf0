// What the exercise of emblems says when it says no, in English.
import type { EmblemRefusals } from './refusals.fr.js';

export const emblemRefusals: EmblemRefusals = {
  'team-has-emblem':
    'Group {name} has left something already: it cannot be removed. Rename it, or move its members.',
  'meaning-without-team': 'Say which group this explanation comes from: join a group, or choose it.',
  'piece-unknown': 'This piece is no longer on the emblem: somebody may have taken it off.',
  'piece-stale':
    'Somebody has just touched the same piece: it stayed where they put it. Try again if you want it elsewhere.',
  'piece-removed': 'This piece has just been taken off: put it back before you touch it.',
  'piece-not-removed': 'This piece is on the emblem already.',
  'emblem-full':
    'The emblem carries {max} pieces already: take one off before you add one. The fewer there are, the better it reads from afar.',
  'photo-missing': 'There is no photograph to remove.',
  'emblem-missing':
    'This group has shown and said nothing yet: wait for its emblem, its photograph or its explanation.',
  'term-unknown': 'This word is no longer in the vocabulary: reload the page.',
  'term-exists': 'The vocabulary has “{label}” already: use it.',
  'term-in-use': '“{label}” is on an emblem: take it off each emblem before you remove it.',
  'term-not-tagged': 'This word is not on this emblem.',
  'nobody-to-speak': 'Nobody sits in a group yet and no emblem is there: make the groups first.',
  'everybody-spoke': 'Every group has spoken.',
};
