// What the library of situations says when it says no, in English.
import type { TransitionRefusals } from './refusals.fr.js';

export const transitionRefusals: TransitionRefusals = {
  'situation-unknown': 'This situation is no longer in the library: reload the page.',
  'situation-edited-meanwhile':
    'Somebody changed this situation meanwhile (version {current}, you started from version {yours}). Read it again, then save: what you typed is still on screen.',
  'situations-full': 'The library holds {most} situations: remove one first.',
  'situations-none': 'Tick at least one situation to give.',
  'seminar-unknown': 'This seminar is no longer on the calendar of this space: reload the page.',
  'seminar-already-open':
    'This seminar is open or closed already: its situations are settled from the console.',
  'seminar-without-retro':
    'This step is no longer a retro-prospective: add one to the agenda of the seminar, then try again.',
  'agenda-refused':
    'The agenda of the seminar cannot take these situations: correct its step “{step}” first.',
  'retro-full': 'A retro-prospective holds {most} situations: remove some from this seminar first.',
};
