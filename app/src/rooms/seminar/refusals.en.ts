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
  'sentence-unknown': 'This sentence is in the harvest of no closed seminar that you may read.',
  'share-intersite-only':
    'Only the harvest of an inter-site seminar is given to the territories to read: that of a local one stays home.',
  'not-closed-yet': 'This seminar is not closed: close it first, its harvest will be kept.',
  'push-key-unknown':
    'This key is not, or no longer, valid. Ask the facilitator or the project lead for another one, on the central server.',
  'push-seminar-unknown':
    'This seminar is not on the calendar of the space of this key. Check the identifier, and that the computer was prepared with a copy of this server.',
  'push-opened-there':
    'This seminar was also opened on the central server, in another room: nothing was changed. Keep both, and ask whoever runs Trame.',
  'push-newer':
    'This computer has a more recent version of Trame ({theirs}) than the central server ({ours}). Update the server, then try again: nothing is lost.',
  'push-method-unknown':
    'The central server does not know the method “{method}”, or has an older version of it. Update it, then try again: nothing is lost.',
  'push-incomplete':
    'The central server has not received everything yet. Run the command again: it will resume where it was.',
  'trace-needs-badge': 'Your trace is read with your badge: point your phone’s camera at its QR code.',
  'person-unknown': 'This person is no longer in the space: reload the page.',
  'person-same': 'This is the same person already: choose another.',
  'person-there-twice':
    'These two people are both on the list of seminar {number}: first remove the line too many.',
  'badge-unknown':
    'This badge opens nothing any more: it was made again, or is not ours. Ask for one at the desk, or come in with the room’s code.',
  'badge-not-here':
    'This badge is not from here, or it was made again. Look the person up by name in the list.',
  'photo-gone': 'This photo is gone, or you have no access to it.',
  'photo-not-yours': 'Somebody else sent this photo: ask the facilitator to correct it or take it away.',
  'photo-too-many':
    'This seminar already has {max} photos: ask the facilitator to take some away before sending others.',
  'photo-too-many-yours':
    'You have already sent {max} photos: take one away, or hand the next ones to the facilitator.',
  'photo-room-unknown': 'This room is not that of a seminar: reload the page.',
  'picture-missing': 'No photo arrived: choose one and try again.',
  'picture-too-heavy':
    'This photo is over {megabytes} MB. Choose a lighter one, or make it smaller before sending it.',
  'picture-cut': 'The sending of the photo was cut. It is still on your device: try again.',
  'picture-heic':
    'This photo is in HEIC format, which Trame does not read. On an iPhone: Settings, Camera, Formats, “Most Compatible”; or send a screenshot of the photo.',
  'picture-unreadable': 'This file is not a photo that Trame can read. Send a whole JPEG, PNG or WebP photo.',
  'picture-busy': 'Many photos are arriving at once. Try again in a few seconds.',
  'sheet-not-ours': 'This code is not that of one of our sheets: photograph it from the activity.',
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
  'hand-over-pending':
    'The facilitation is already offered to somebody: wait for the answer, or withdraw the offer.',
  'hand-over-to-self': 'You are facilitating already: choose somebody else.',
  'no-hand-over': 'No offer of the facilitation waits for an answer.',
  'hand-over-not-yours': 'The facilitation was offered to somebody else.',
  'carry-not-taken': 'This activity starts from nothing: its method takes no sentence from another one.',
  'carry-unknown':
    'One of these sentences is no longer among those the activity left: read the list again and choose anew.',
  'agenda-file-foreign':
    'This file is not an agenda exported by Trame: choose a .json file made with “Export”.',
  'agenda-file-newer':
    'This file comes from a later version of Trame (format {version}): update Trame, or ask for an older export.',
} as const satisfies Record<SeminarRefusal, string>;
