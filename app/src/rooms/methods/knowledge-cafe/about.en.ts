// What an author should know of the knowledge café before choosing it, in English (ANCT, annexe 2; Gurteen).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Knowledge café',
  aim: 'Ideas per group on an open question, then solutions that all have discussed.',
  when: 'One or two open questions call for ideas from people who know different things.',
  notWhen: 'Something must be settled at once: a café brings and ripens ideas, it does not choose.',
  preflight: {
    question: 'Does the host want to answer the question?',
    ifYes: 'Then give a talk followed by questions: in a café the host has no answer.',
  },
  people: 'From 6 to 60 people, in groups of 3 to 6.',
  needs: [
    'one or two open questions, written down',
    'small tables, no flip chart',
    'something to note one idea per slip',
  ],
  failings: [
    {
      failing: 'Each group’s report becomes a performance.',
      remedy: 'Gurteen’s variant: no report, one circle, then a sentence each.',
    },
    {
      failing: 'Loud people stay outside the circle, or fill it.',
      remedy: 'Five minutes alone first; the floor goes from group to group.',
    },
    {
      failing: 'Nothing written: whoever asked for it is disappointed.',
      remedy: 'The Fabrique’s variant: ideas are noted, and become solutions in plenary.',
    },
  ],
  steps: {
    introduction: 'Opening',
    alone: 'Alone',
    groups: 'In groups',
    plenary: 'All together',
    round: 'Round',
    circle: 'The circle',
    closing: 'What I take away',
  },
};
