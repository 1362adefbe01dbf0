// Words of the hand-over, for organisers' screens, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  someone: 'somebody',
  offeredToYou: '{name} hands the facilitation over to you',
  offeredStays: 'You will facilitate together.',
  offeredLeaves: 'You will go on from here; {name} will be a scribe.',
  accept: 'Take the facilitation',
  decline: 'No thank you',
  taken: 'You are facilitating.',
  declined: 'Offer declined.',
  waiting: 'You offer the facilitation to {name}. Nothing changes before the answer.',
  withdraw: 'Withdraw the offer',
  others: 'Also facilitating: {names}. Each sees what the other does.',
  notYours: 'You follow this room without running it',
  notYoursText: 'The facilitation is with {names}. You may take it back at any time.',
  takeBack: 'Take the facilitation back',
  give: 'Hand the facilitation over',
  giveLong: 'Hand the facilitation over to {name}',
  giveTitle: 'Hand the facilitation over to {name}?',
  giveText: 'They must accept on their own device. Until then nothing changes.',
  after: 'And you, afterwards?',
  stays: 'I facilitate too',
  leaves: 'I become a scribe',
  propose: 'Offer',
  proposed: 'Offer sent to {name}.',
  cancel: 'Cancel',
};
