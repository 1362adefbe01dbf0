// What an author should know of the expectations before choosing it, in English (ANCT, section 3, MOTIVE !; Lipmanowicz et McCandless, 2014).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Expectations and rules of the game',
  aim: 'What each one hopes for, and a charter of a few rules signed by the room.',
  when: 'The group meets for the first time, or comes back to what it promised itself.',
  notWhen: 'The rules were already set by others: simply say them, without pretending to choose them.',
  preflight: null,
  people: 'From 4 to 200 people: alone, in pairs, in fours, then all.',
  needs: [
    'three questions visible from everywhere',
    'a slip per expectation, a charter to sign',
    'a bell between pairs and fours',
  ],
  failings: [
    {
      failing: 'Expectations are said, then forgotten.',
      remedy: 'They are kept, and read again at the fourth seminar: held, in part, not yet.',
    },
    {
      failing: 'The charter becomes a list of wishes.',
      remedy: 'Five to seven rules, each said as a gesture one can see.',
    },
    {
      failing: 'An elected official or a director sets the tone first.',
      remedy: 'Begin with silence: people write alone before anybody talks.',
    },
  ],
  steps: {
    alone: 'Alone',
    pairs: 'In pairs',
    fours: 'In fours',
    together: 'All together',
    proposals: 'Proposing rules',
    charter: 'The charter',
    signing: 'Signing',
    reread: 'Reading expectations again',
  },
};
