// What the directory's refusals say, in English.
import type { ActorNetworkRefusals } from './refusals.fr.js';

export const actorNetworkRefusals = {
  'not-found': 'This organisation is not in the directory of your Fabrique.',
  'name-missing': 'Give the organisation a name: nothing else is needed to add it.',
  'name-taken': 'An organisation already bears this name or alias: “{name}”. Open its sheet to complete it.',
  'unknown-family': 'This family of actors does not exist in your Fabrique.',
  'unknown-organisation': 'The parent organisation or the network given is not in the directory.',
  'unknown-territory': 'One of the territories given does not belong to your Fabrique.',
  'own-parent': 'An organisation cannot depend on itself.',
  'edited-meanwhile':
    'Someone changed this sheet in the meantime (version {current}, you started from version {yours}). Read it again, then save once more: what you typed is still on the screen.',
} satisfies ActorNetworkRefusals;
