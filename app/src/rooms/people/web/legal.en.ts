// The three pages that the law asks for, in English.
import type { legal as french } from './legal.fr.js';

export const legal = {
  notice: {
    title: 'Legal notice',
    lead: 'Who publishes this site, who hosts it, and where the texts come from.',
    sections: [
      {
        title: 'Publisher and host',
        text: [
          'Trame is installed on a machine of the body that runs the Fabrique. That body is the publisher and the host of this site; its name and address are those on your invitation.',
        ],
      },
      {
        title: 'Software',
        text: [
          'Trame is free software under the MIT licence. The typefaces Atkinson Hyperlegible Next and Bricolage Grotesque are under the SIL Open Font Licence; they are served by this site, and nothing is asked of another.',
        ],
      },
      {
        title: 'Demonstration data',
        text: [
          'The 2019 Fabrique “Territoires industriels” is drawn from the ANCT publication “Territoires industriels : comment renforcer le capital social ?”. Titles are kept word for word, sentences are reworded, people are named by their function only. Figures are from INSEE, 2017, unless said otherwise.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'What Trame knows about you, why, for how long, and how to have it erased.',
    sections: [
      {
        title: 'What is kept',
        text: ['Trame keeps as little as it can.'],
        points: [
          'Organisers: a display name, an e-mail address if you gave one, your roles.',
          'Participants: the name you chose to give, or none; the family of actors you chose, or none.',
          'What you write during a seminar: by default credited to the group, not to you.',
        ],
      },
      {
        title: 'Cookies',
        text: [
          'Two cookies only, both needed by the service: one for organisers’ sessions, one for a phone’s seat in the room. No audience measurement, no outside service. That is why no banner asks for your consent.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'You may ask to read, correct or erase what concerns you, from the body that invited you. A participant’s name can be erased without erasing the words of the group. If the answer does not suit you, you may turn to the CNIL (cnil.fr).',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility: partially compliant',
    lead: 'Trame is meant to be usable by everyone. This page says where it stands, without gilding.',
    sections: [
      {
        title: 'State of compliance',
        text: [
          'Trame partially complies with the French accessibility reference (RGAA 4.1). No outside audit has been held yet: what follows comes from our own checks.',
        ],
        points: [
          'Every screen goes through the axe tool (WCAG 2.2, levels A and AA).',
          'Everything can be done by keyboard; focus is visible; a skip link opens every page.',
          'Contrast is computed for every colour of the software; none bears a meaning alone.',
          'Animations stop if you asked your device to reduce them.',
          'The text face was drawn for readers with low vision.',
        ],
      },
      {
        title: 'What is not right yet',
        text: [],
        points: [
          'No trial was held with people who use a screen reader every day.',
          'In English, access rules and some refusals of the server stay in French.',
          'Wide tables scroll sideways on a phone.',
        ],
      },
      {
        title: 'Reporting a difficulty',
        text: [
          'Write to the body that invited you, with the page and what you were trying to do. Without a satisfactory answer, you may turn to the Défenseur des droits (defenseurdesdroits.fr).',
        ],
      },
    ],
  },
} satisfies typeof french;
