// What every part of a rehearsal is given, and the name of the rehearsed room.
import type { SeminarHouse } from '../room/index.js';
import type { Play } from './play.js';

/** The name of the rehearsed room on this machine; no room of the server can bear it. */
export const ROOM = 'repetition';

export interface PartProps {
  readonly play: Play;
  readonly house: SeminarHouse;
}
