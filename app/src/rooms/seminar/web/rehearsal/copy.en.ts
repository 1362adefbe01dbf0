// Words of the rehearsal, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  title: 'Rehearse with invented people',
  lead: 'The day is played here from end to end, with twelve people who do not exist. Nothing is sent, nothing is kept.',
  back: 'Back to the agenda',
  empty: 'Nothing to rehearse yet',
  emptyText: 'Add at least one moment to the agenda.',
  refused: 'This agenda cannot be played yet',
  refusedText: 'Correct what the agenda points out, then come back.',
  controls: 'Running the rehearsal',
  play: 'Play',
  pause: 'Stop',
  restart: 'Start again',
  speed: 'Speed',
  speeds: { '1': 'real', '10': 'ten times', '60': 'sixty times' },
  led: 'The facilitator’s gestures make themselves',
  time: 'It would be {time}',
  over: 'The day has been played. Start again at another speed, or take the console in hand.',
  console: 'The console',
  projector: 'The big screen',
  phone: 'A phone, Nadia’s',
  activity: 'Activity',
  track: 'Follow-up',
  remote: 'Big screen',
};
