// What people says when it says no, in English.
import type { refusals as french } from './refusals.fr.js';

export const refusals = {
  'link-unusable':
    'This sign-in link was already used, has expired or is incomplete. Ask whoever keeps Trame for a new one.',
  'too-many-failures': 'Too many failed attempts from this network. Try again in {minutes} min.',
  'account-unknown': 'There is no such account. Check the list of accounts.',
  'space-unknown': 'One of the spaces does not exist. Check the list of roles.',
  'organiser-unknown': 'This person holds no role in this space.',
  'name-empty': 'Give this person a readable name.',
  'last-owner':
    'You are the last programme owner of this space. Give that role to somebody else before you leave.',
} as const satisfies Record<keyof typeof french, string>;
