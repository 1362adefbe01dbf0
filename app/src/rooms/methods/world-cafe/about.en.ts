// What an author should know of the world café before choosing it, in English (Brown et Isaacs, 2005; ANCT, annexe 2).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'World café',
  aim: 'For each theme, what the room wants to see one day, fed by every group.',
  when: 'Several themes answer one another, and everybody should go everywhere and hear the others.',
  notWhen: 'A decision or a precise problem is at stake: harvest visions here, decide elsewhere.',
  preflight: {
    question: 'Are there more themes than possible rounds?',
    ifYes:
      'Time is told beforehand: five themes ask for nearly three hours. Join two themes, or accept that each sees only four.',
  },
  people: 'From 12 to 120 people, 4 to 8 per table, a host per table.',
  timeNote: 'Plus thirty minutes per theme.',
  needs: [
    'a table and a paper tablecloth per theme',
    'a voluntary host per table, told before the day',
    'the rotation plan, computed beforehand',
  ],
  failings: [
    {
      failing: 'Unprepared hosts decide the quality.',
      remedy: 'One page, three gestures, given before the day: welcome, sum up, connect.',
    },
    {
      failing: 'Groups come back to the same table.',
      remedy: 'The rotation plan proves it before the day: everybody goes everywhere once.',
    },
    {
      failing: 'The day gets long: one theme, one round.',
      remedy: 'Total time is told when preparing, not at four in the afternoon.',
    },
    { failing: 'Noise.', remedy: 'Two metres between tables, a sound and a light as signals.' },
  ],
  steps: { welcome: 'Welcome', handover: 'Handover', round: 'Round', harvest: 'Harvest' },
};
