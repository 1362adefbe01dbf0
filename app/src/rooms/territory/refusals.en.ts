// What the territory's refusals say, in English.
import type { TerritoryRefusals } from './refusals.fr.js';

export const territoryRefusals = {
  'not-found': 'This territory does not exist, or you have no access to it.',
  'not-a-territory':
    'This is the address of a Fabrique: open one of its territories first to complete its sheet.',
  'edited-meanwhile':
    'Someone changed the sheet in the meantime (version {current}, you started from version {yours}). Read it again, then save once more: what you typed is still on the screen.',
  'figure-without-source': 'Give the source and the year of this figure.',
  'mandate-ends-before-start': 'The mandate ends before it starts: correct one of the two dates.',
  'mandate-starts-too-early':
    'This mandate starts before that of the person in place (since {since}): check the date.',
  'several-reference-perimeters': 'Only one perimeter can be the working one: {count} are ticked.',
  'same-perimeter-twice': 'Two perimeters bear the same mark: give them different ones.',
  'unknown-territory-in-order': 'One of the territories asked for does not belong to this Fabrique.',
} satisfies TerritoryRefusals;
