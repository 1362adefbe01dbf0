// What an author should know of the emblem before choosing it, in English (ANCT, section 3, « l’exercice des emblèmes »).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Emblem exercise',
  aim: 'An emblem per group, and what it means: what people hold dear here.',
  when: 'At the beginning, to speak of the territory otherwise than by its problems, and to meet while making.',
  notWhen:
    'There is no time for each group to show and explain its own: a drawing without its words is of no use.',
  preflight: null,
  people: 'From 5 to 60 people, in groups of 5 to 8.',
  needs: [
    'an A3 sheet and pens per table, or a phone per group',
    'somebody who takes the picture and notes the meaning',
    'a wall to hang the emblems on',
  ],
  failings: [
    {
      failing: 'It feels childish.',
      remedy: 'Say why in one sentence: one defends well only what one holds dear.',
    },
    {
      failing: 'Some adults do not like to draw.',
      remedy: 'Words, shapes or symbols will do; nobody has to draw.',
    },
    {
      failing: 'One person draws for the others.',
      remedy: 'Five minutes alone first, then each brings one element to the common emblem.',
    },
    {
      failing: 'Sheets get lost after the day.',
      remedy: 'Picture and meaning are kept; the emblem comes back on the cover of what is delivered.',
    },
  ],
  steps: {
    alone: 'Alone',
    sharing: 'Sharing',
    making: 'Making the emblem',
    plenary: 'Showing and explaining',
  },
};
