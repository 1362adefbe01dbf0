// What the seminar's refusals say, in English.
import type { SeminarRefusals } from './refusals.fr.js';

export const seminarRefusals = {
  'seminar/not-found': 'This seminar does not exist, or you have no access to it.',
  'seminar/edited-meanwhile':
    'Somebody changed this sheet meanwhile (version {current}, you started from version {yours}). Read it beside yours, then save again: what you typed is still on screen.',
  'seminar/agenda-refused': 'The agenda cannot be saved as it is: correct the step “{step}”.',
  'seminar/agenda-empty': 'Add at least one step to the agenda before opening the seminar.',
  'seminar/agenda-frozen': 'The seminar is open: its agenda is now run from the facilitator’s console.',
  'seminar/already-closed': 'This seminar is closed. Its harvest and its booklet remain available.',
  'seminar/not-opened': 'This seminar has not been opened yet: open its room first.',
  'seminar/not-here': 'This is an inter-site seminar: open it from the Fabrique, not from a territory.',
  'seminar/attendee-unknown': 'This person is no longer on the list: reload the page.',
  'seminar/booklet-not-yet':
    'The booklet will be yours as soon as the facilitator has closed the seminar. Until then only they can print it.',
  'seminar/sheet-unknown': 'This sheet does not exist for this seminar: choose one from the list.',
  'seminar/no-sheet': 'No step of the agenda has a sheet to print: add a method to the agenda.',
  'document-queue-full': 'Too many documents are being asked for at once. Try again in a minute.',
  'document-too-slow':
    'This document takes too long to set. Try again; if it happens again, give the reference below to whoever keeps the server.',
} as const satisfies SeminarRefusals;
