// What the seminar says when it says no, in English.
import type { SeminarRefusal } from '@trame/core/seminar';
import type { SeminarRefusals } from './refusals.fr.js';

export const seminarRefusals = {
  'not-found': 'This seminar does not exist, or you have no access to it.',
  'edited-meanwhile':
    'Somebody changed this sheet meanwhile (version {current}, you started from version {yours}). Read it beside yours, then save again: what you typed is still on screen.',
  'agenda-refused': 'The agenda cannot be saved as it is: correct the step “{step}”.',
  'agenda-empty': 'Add at least one step to the agenda before opening the seminar.',
  'agenda-frozen': 'The seminar is open: its agenda is now run from the facilitator’s console.',
  'already-closed': 'This seminar is closed. Its harvest and its booklet remain available.',
  'not-opened': 'This seminar has not been opened yet: open its room first.',
  'not-here': 'This is an inter-site seminar: open it from the Fabrique, not from a territory.',
  'attendee-unknown': 'This person is no longer on the list: reload the page.',
  'booklet-not-yet':
    'The booklet will be yours as soon as the facilitator has closed the seminar. Until then only they can print it.',
  'sheet-unknown': 'This sheet does not exist for this seminar: choose one from the list.',
  'no-sheet': 'No step of the agenda has a sheet to print: add a method to the agenda.',
  'document-queue-full': 'Too many documents are being asked for at once. Try again in a minute.',
  'document-too-slow':
    'This document takes too long to set. Try again; if it happens again, give the reference below to whoever keeps the server.',
} as const satisfies SeminarRefusals;

export const conductorRefusals = {
  malformed: 'This request is incomplete ({field}). Reload the page and try again.',
  'text-empty': 'Write a few words before sending.',
  'text-too-long': 'This is too long: {length} characters, {max} at most. Shorten it, then send again.',
  'step-duplicate': 'Two steps of the agenda have the same identifier ({step}): remove one of them.',
  'step-unknown': 'This step is no longer on the agenda: reload the page.',
  'step-changed':
    'Somebody has already moved on: the room is at “{current}”. Look where the room stands before trying again.',
  'step-already-current': 'This step is already under way.',
  'step-not-current': 'This step is not under way: start it first.',
  'no-next-step': 'That was the last step: you can close the seminar.',
  'extension-too-long': 'No more than {max} minutes can be added or taken away at once.',
  'already-open': 'The seminar is already open.',
  'not-open': 'The seminar has not begun: open it first.',
  'seminar-closed': 'The seminar is closed: nothing can be added. The facilitator can reopen it.',
  'not-closed': 'The seminar is not closed: there is nothing to reopen.',
  'already-paused': 'The clock is already stopped.',
  'not-paused': 'The clock is not stopped.',
  'already-frozen': 'Sending is already suspended.',
  'not-frozen': 'Sending is not suspended.',
  'room-frozen':
    'The facilitator has suspended sending for a moment. Keep your text: it will leave when sending resumes.',
  'activity-unknown': 'This activity is not on this seminar’s agenda: reload the page.',
  'activity-not-started': 'This activity has not begun: wait for the facilitator to start it.',
  'method-unknown': 'The method “{method}” is not installed on this server: choose another one.',
  'role-not-allowed': 'Your role in the room ({role}) does not allow this. Ask the facilitator.',
} as const satisfies Record<SeminarRefusal, string>;
