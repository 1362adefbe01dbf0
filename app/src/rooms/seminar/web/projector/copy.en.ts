// What the big screen says around the activities, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  loading: 'The screen of the room is coming…',
  notOpen: 'The room is not open yet',
  notOpenText: 'As soon as it is, this screen will show it by itself.',
  removed: 'This screen has no seat in the room any more',
  removedText: 'Ask whoever facilitates for a new link, and open it here.',
  join: {
    title: 'Come into the room',
    scan: 'Point your camera at this square',
    type: 'or open',
    code: 'and type the code',
    codeElsewhere: 'Whoever facilitates gives the code.',
    qrAlt: 'QR code that opens the room on a phone',
    free: 'No account, no address. Paper counts as much.',
    present: { one: 'person has come in', many: 'people have come in' },
    nobody: 'The room is waiting for you.',
  },
  agenda: {
    title: 'Running order',
    current: 'now',
    done: 'done',
    skipped: 'skipped',
    end: 'Ends at {time}',
  },
  clock: { between: 'More is coming', paused: 'Paused' },
  closedTitle: 'Thank you for coming',
  closed: 'What the room wrote is kept, in your words. The booklet of the day is handed out at the door.',
  breakTitle: 'Time for a break',
  noFace: 'This activity is followed in the room.',
  announcement: 'Announcement',
  frozen: 'Sending is on hold for a moment',
  lost: 'Connection lost: the screen will catch up by itself',
  outdated: 'A new version has arrived: reload this page',
  held: 'Pages held (space bar to go on)',
  keys: 'Left and right arrows: turn the pages. Space bar: hold them or let them go on.',
};
