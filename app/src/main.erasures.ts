// What the ledger of erasures has done again after a restore: surveys and their map, names of seminars, names on seats.
import { replaySeats } from './live/server/index.js';
import type { Replay } from './platform/server/erasure/index.js';
import { replayErasures as replaySurveys } from './rooms/actor-network/server/index.js';
import { replayNames } from './rooms/seminar/server/index.js';

/** Erases again, room after room, whatever a restored backup brought back. */
export const replayErasures: Replay = async (tx, scope, erased) => {
  let count = 0;
  for (const replay of [replaySurveys, replayNames, replaySeats]) count += await replay(tx, scope, erased);
  return count;
};
