// Words of an open space's settings, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  theme: 'Theme of the day',
  themeHint: 'A sentence that makes people want to come. It may stay empty: the console will ask again.',
  preflight: 'Does somebody already know the answer?',
  preflightHint: 'If so an open space disappoints: say the answer, and choose another method.',
  unanswered: 'Not answered yet',
  no: 'No, nobody has it',
  yes: 'Yes',
  rooms: 'Places',
  roomName: 'Name of place {rank}',
  roomSeats: 'Seats',
  addRoom: 'Add a place',
  removeRoom: 'Remove “{name}”',
  remove: 'Remove',
  newRoom: 'Place {rank}',
  slots: 'Slots',
  slotMinutes: 'Minutes per slot',
  times: 'Slots, and minutes of each moment',
  durations: {
    theme: 'Theme',
    marketplace: 'Marketplace',
    move: 'Moving',
    reading: 'Silent reading',
    sorting: 'Challenges and assets',
    capacity: 'Who has a hand on what',
  },
  carried: 'What challenges and assets may grow from',
  zero: '0 takes the moment out of the plan.',
};
