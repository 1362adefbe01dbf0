// What an author should know of offers and needs before choosing it, in English (ANCT, section 3, phase 1).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Offers and needs',
  aim: 'What each one brings, what each one needs, and meetings that both accepted.',
  when: 'Industry and territory live side by side without knowing each other, and could be of service.',
  notWhen: 'People do not want to say in public what they lack: begin with what they bring.',
  preflight: null,
  people: 'From 8 to 150 people.',
  needs: [
    'two slips per person: an offer, a need',
    'somebody who introduces people to each other during the break',
  ],
  failings: [
    {
      failing: 'Lists, and no meeting.',
      remedy: 'Matches are proposed on the spot, while people are there.',
    },
    {
      failing: 'Contacts circulate without consent.',
      remedy: 'An introduction takes place only when both said yes.',
    },
    { failing: 'Only needs are written.', remedy: 'Ask for the offer first: everybody has one.' },
  ],
  steps: { writing: 'Writing alone', tables: 'Around tables', introductions: 'Meeting' },
};
