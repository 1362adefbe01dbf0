// What the programme's refusals say, in English.
import type { ActionProgrammeRefusals } from './refusals.fr.js';

export const actionProgrammeRefusals = {
  'not-found': 'This action does not exist in the programme of this territory.',
  'not-a-territory': 'A Fabrique has no programme of its own: open the programme of one of its territories.',
  'name-missing': 'Give the action a name: nothing else is needed to add it.',
  'unknown-group': 'This group of actions does not exist in the programme of this territory.',
  'unknown-theme': 'This theme does not exist in your Fabrique.',
  'unknown-pilot': 'One of the piloting organisations is not in the directory of the Fabrique: add it first.',
  'same-pilot-twice': 'The same organisation is named twice among the pilots: keep it once.',
  'several-leads': 'Only one pilot may be marked as lead: {count} are.',
  'to-be-named-among-others': '“To be named” does not go with pilots already named: remove one or the other.',
  'same-component-twice': 'Two components bear the same mark: give them different ones.',
  'edited-meanwhile':
    'Someone changed this action in the meantime (version {current}, you started from version {yours}). Read it again, then save once more: what you typed is still on the screen.',
} satisfies ActionProgrammeRefusals;
