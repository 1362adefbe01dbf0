// What the live engine says no to, in English.
import type { LiveRefusalCode } from './refusals.fr.js';

export const liveRefusals = {
  'live/unknown-code':
    'This code opens no room. Check it on the room’s screen: it may change during the session.',
  'live/too-many-tries':
    'Too many wrong codes from this place. Wait {retryAfterSeconds} s, or scan the room’s QR code.',
  'live/link-spent': 'This link has been used or is no longer valid. Ask the facilitator for another.',
  'live/door-locked': 'The room’s door is locked. Ask the facilitator to unlock it.',
  'live/room-full': 'The room is full ({seats} seats). Ask the facilitator to add some.',
  'live/unknown-room': 'This room does not exist, or no longer does.',
  'live/room-closed': 'The room is closed: nothing can be added to it.',
  'live/seat-removed': 'This seat was removed from the room. Ask the facilitator to let you in again.',
  'live/unknown-member': 'This person is not, or no longer, in the room.',
  'live/not-allowed': 'Your role in the room does not allow this.',
  'live/too-fast': 'You are sending too fast. Wait {retryAfterSeconds} s, then try again.',
  'live/unreadable': 'This message holds signs that cannot be kept. Type it again without pasting.',
  'live/operation-of-another': 'This message bears another one’s number. Write it again.',
  'live/bad-settings': 'The settings of this room cannot be read. Look at the seminar’s agenda again.',
  'live/name-too-long': 'This name is too long: {most} characters at most.',
  'live/program-newer':
    'This room was held with a more recent version of Trame than this server’s. Update this server, then try again.',
  'live/log-hole':
    'Facts are missing before those being sent (the server has {seq}). Start the handing over again from the beginning: nothing is lost.',
  'live/log-diverged':
    'The log of this room went on otherwise on this server (from fact {seq}): nothing was changed there. Keep both, and ask whoever runs Trame.',
  'live/defect':
    'This failed through our fault. The rest of the room goes on. Reference to pass on: {reference}.',
} as const satisfies Readonly<Record<LiveRefusalCode, string>>;
