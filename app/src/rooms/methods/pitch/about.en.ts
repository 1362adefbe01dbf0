// What an author should know of pitches and choice before choosing it, in English (ANCT, annexe 2, « Pitch »).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Pitches and choice',
  aim: 'Proposals chosen or set aside, each with the reason said aloud.',
  when: 'Ideas have ripened, and the room must choose what it will carry.',
  notWhen: 'There are more than ten proposals: put the twins together first, or hold two sessions.',
  preflight: null,
  people: 'From 8 to 80 people, ten pitches at most.',
  needs: [
    'a card per proposal, the same for all',
    'a clock readable at ten metres',
    'a paper ballot for those without a phone',
  ],
  failings: [
    {
      failing: 'The best speaker wins.',
      remedy: 'Same card, drawn order, same clock; the rating is private and comes before the talk.',
    },
    {
      failing: 'The State or a large firm intimidates.',
      remedy: 'Results stay hidden until the count; a small college is never shown alone.',
    },
    {
      failing: 'The mean hides a disagreement.',
      remedy: 'The spread is shown, and the room talks first of what divides it.',
    },
    {
      failing: 'What is set aside disappears.',
      remedy: 'The reason is said and kept: set aside is not deleted.',
    },
  ],
  steps: {
    writing: 'Writing the cards',
    pitches: 'The pitches',
    voting: 'Rating, each for oneself',
    discussion: 'Talking about what divides the room',
    deciding: 'Deciding aloud',
  },
};
