// What an author should know of the retro-prospective before choosing it, in English (ANCT, section 3, « Des exercices de rétroprospective »; Quist et Vergragt, 2006).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Retro-prospective',
  aim: 'Before a situation, what the group would do, what hinders, what helps, and who begins on Monday.',
  when: 'One wants to be ready for what may come rather than suffer it: a shock or a chance.',
  notWhen: 'The situation is happening to somebody in the room: talk to them first.',
  preflight: null,
  people: 'From 6 to 60 people, a group of 5 to 7 per situation.',
  needs: [
    'a situation card per group, four sentences',
    'a canvas of six fields per table, A3',
    'balanced situations: threats and chances',
  ],
  failings: [
    {
      failing: 'The territory sees itself as a victim.',
      remedy: 'As many chances as threats; the balance shows when preparing.',
    },
    {
      failing: 'Complexity overwhelms the group.',
      remedy: 'A card of four sentences, a canvas of six fields, a time for each.',
    },
    {
      failing: 'A good experience leads nowhere by itself.',
      remedy: 'Each lever names somebody present, and the end is “who, on Monday?”.',
    },
  ],
  steps: {
    reading: 'Reading alone',
    solutions: 'What we would do',
    levers: 'Hindrances and levers',
    changes: 'What it changes',
    monday: 'Who, on Monday',
    comparison: 'Comparing all together',
  },
};
