// What an author should know of the open space before choosing it, in English (Owen, *Open Space Technology*; ANCT, annexe 2).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Open space',
  aim: 'A wall of challenges and assets, and a report per group, in the words of those who were there.',
  when: 'The question is real and complex, and nobody holds the answer. People came because they wanted to.',
  notWhen: 'The answer is already decided, somebody must keep control, or less than two hours are left.',
  preflight: {
    question: 'Does somebody already know the answer?',
    ifYes: 'Then say it, and choose a method that puts it to the test: a pitch, or a knowledge café.',
  },
  people: 'From 15 to 150 people, in free groups.',
  needs: [
    'a grid of rooms and times on the wall',
    'a slip per question, a form per group',
    'four corners or four rooms, chairs without tables in between',
    'somebody who types the reports as they come',
  ],
  failings: [
    {
      failing: 'People who did not choose to come keep silent or leave.',
      remedy:
        'Give the rule with the invitation: come if you want, change groups when you neither learn nor contribute.',
    },
    {
      failing: 'Too little time: groups form, and it is over.',
      remedy: 'Keep two slots of at least 35 minutes, even at the cost of a plenary.',
    },
    {
      failing: 'Reports come in every state, or not at all.',
      remedy:
        'A form of four boxes, filled in by whoever asked. The console lists the missing ones; ask for them aloud, never on the wall.',
    },
    {
      failing: 'Nothing follows: trust is lost for long.',
      remedy: 'The booklet leaves the same evening, and the next seminar opens on this wall.',
    },
  ],
  steps: {
    theme: 'The theme',
    marketplace: 'The marketplace',
    slot: 'Slot',
    move: 'Moving',
    reading: 'Silent reading',
    sorting: 'Challenges and assets',
    capacity: 'Who has a hand on what',
  },
};
