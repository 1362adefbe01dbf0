// What an author should know of 1-2-4-all before choosing it, in English (Lipmanowicz and McCandless, 2014).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: '1-2-4-all',
  aim: 'A few ideas that the whole room saw being born and keeps.',
  when: 'A simple question calls for everybody’s ideas in a quarter of an hour, without the most at ease speaking first.',
  notWhen: 'The subject needs facts the room does not have, or more than a few minutes to be understood.',
  preflight: null,
  people: 'From 4 to 200 people. An odd number makes a group of three.',
  needs: ['a question seen from everywhere', 'something to write with for each', 'a watch and a bell'],
  failings: [
    {
      failing: 'People talk from the first minute, and the quieter ones have written nothing.',
      remedy: 'Hold the silence until the signal: the screen tells the time.',
    },
    {
      failing: 'At the end each group says everything it wrote.',
      remedy: 'Ask for one idea per group: the one that stands out.',
    },
  ],
  steps: { alone: 'Alone', pairs: 'In pairs', fours: 'In fours', together: 'All together' },
};
