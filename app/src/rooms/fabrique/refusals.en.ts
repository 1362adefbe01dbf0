// What the Fabrique's refusals say, in English.
import type { FabriqueRefusals } from './refusals.fr.js';

export const fabriqueRefusals = {
  'not-found': 'This Fabrique does not exist, or you have no access to it.',
  'not-a-fabrique':
    'This is the address of a territory: open the Fabrique to change its question or its dates.',
  'title-missing': 'Give the Fabrique a title.',
  'ends-before-start': 'The Fabrique ends before it starts: correct one of the two dates.',
  'edited-meanwhile':
    'Someone changed the Fabrique in the meantime (version {current}, you started from version {yours}). Read it again, then save once more: what you typed is still on the screen.',
} satisfies FabriqueRefusals;
