// What a knowledge café says when it says no, in English.
import type { CafeRefusals } from './refusals.fr.js';

export const cafeRefusals: CafeRefusals = {
  'cafe-question-missing': 'Write the key question first: without it groups do not know what to talk about.',
  'cafe-question-unknown': 'This question has changed: reload the page, then pick it again.',
  'cafe-question-in-use': '{count} ideas answer this question already: reword it rather than remove it.',
  'cafe-not-begun':
    'The work in groups has not begun: your words wait here, send them at the facilitator’s signal.',
  'cafe-no-report':
    'In Gurteen’s variant nothing is noted during the rounds: keep your word for the end, it waits here.',
  'cafe-kind-unknown': 'This kind of word has no place in this variant of the knowledge café.',
  'cafe-transition-missing': 'A solution serves one transition at least: tick one.',
  'cafe-transition-unknown': 'This transition is no longer in the list: reload the page.',
  'cafe-source-unknown': 'This challenge is no longer among those handed on: pick from the list.',
  'cafe-team-in-use': 'The group “{name}” has left words already: it cannot be removed.',
};
