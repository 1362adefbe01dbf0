// What a phone says to whoever photographs a sheet of paper, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  title: 'Photograph a sheet',
  finding: 'Looking for where this sheet belongs…',
  copyNumber: 'Copy {copy}',
  take: 'Photograph the sheet',
  takeAgain: 'Send another photo of it',
  hint: 'Flat, whole, without a shadow. The photo joins the activity; somebody may then copy it out.',
  sending: 'The photo is leaving…',
  sent: 'The photo is saved.',
  already: 'This sheet has already been photographed',
  alreadyText: 'Here it is. Another photo does not replace the first one.',
  picture: 'Photo of the sheet',
  otherTitle: 'This sheet comes from another seminar',
  otherText: '“{title}” (seminar {number}). Its photo has no place here: hand the sheet to the facilitators.',
  unknownText: 'It is not from a seminar of this territory. Hand it to the facilitators.',
  notOurs: 'This code is not that of one of our sheets.',
  enterFirst: 'Come into the room first',
  enterText: 'With the code on the screen or with your badge; then point at the sheet’s code again.',
  enter: 'Come in with the code',
  toRoom: 'Back to the room',
  again: 'Try again',
};
