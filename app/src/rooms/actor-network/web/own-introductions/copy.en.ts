// Words of an introduction on the phone of the person asked, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  title: 'Introduction',
  loading: 'Reading your link…',
  unreachable: 'No network for now. Nothing is lost.',
  retry: 'Try again',
  failed: 'This could not be done. Check the connection, then try again.',
  question: 'Would you like to be introduced?',
  from: '{where}, {territory}.',
  yours: { offer: 'You bring', need: 'You expect' },
  theirs: { offer: 'Somebody brings', need: 'Somebody expects' },
  named: { offer: '{name} brings', need: '{name} expects' },
  words: { one: 'Word you both wrote: {list}.', many: 'Words you both wrote: {list}.' },
  tags: { one: 'Theme you both chose: {list}.', many: 'Themes you both chose: {list}.' },
  rules: 'What happens',
  ruleLines: [
    'The same question is put to the other person, apart. Your names are told only after two yeses.',
    'A no, or no answer, is told to nobody and written nowhere.',
    'With two yeses, each receives the other’s name and what they left to be reached. Your two organisations have a dated tie on the territory’s map, which its team reads; your names are not on it.',
  ],
  contact: 'How to reach you',
  contactHint: 'Phone, address, or nothing. The other reads it only after two yeses.',
  yes: 'Yes, introduce us',
  no: 'No thank you',
  saidYes:
    'Your yes is noted. If the other says yes before {until}, you receive their name here. Otherwise the question disappears.',
  saidNo:
    'Nothing is noted, and nothing is told to anybody. If you change your mind, this link stays good until {until}.',
  takeBack: 'Take back my yes',
  made: 'You are introduced',
  madeOn: 'Two yeses, since {day}.',
  reach: 'To reach this person: {contact}',
  noContact: 'This person left nothing to be reached. The territory’s team can help you.',
  takeBackMade: 'Stop showing this tie',
  takeBackMadeHint:
    'The tie of your organisations leaves the map, and your name is no longer shown to the other.',
  until: 'You may answer until {until}.',
  panel: 'Introductions',
  panelLead: 'Somebody may be useful to you, or you to them. Nothing happens without your yes.',
  footer: 'No account, no password. This link opens this question alone: do not pass it on.',
};
