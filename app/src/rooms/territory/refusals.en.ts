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
  'typology-threshold':
    'This threshold does not fit: {areas} territories have a share at both dates. Choose a rank among them, or a part between 0 and 1.',
  'geography-years-differ':
    'The two perimeters are not in the same geography ({first} and {second}). Bring them to the same year.',
  'passage-share': 'The passage table does not share the code {code} whole: its shares must sum to 1.',
  'passages-do-not-meet':
    'The passage tables “{first}” and “{second}” do not follow each other. Choose two tables that meet.',
} satisfies TerritoryRefusals;
