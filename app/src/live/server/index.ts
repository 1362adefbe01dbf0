// The door of the live engine's server half.

export { liveRefusals } from '../refusals.fr.js';
export { liveStatuses } from '../refusals.js';
export { LiveUnavailable, type Sender } from './append/pending.js';
export { replaySeats } from './door/replay.repo.js';
export { createLiveEngine, type LiveEngine, type LiveEngineParts } from './engine.js';
export { createLiveHandlers, createSeatReader, findSender } from './handlers.js';
export type { AnyProgram } from './room/room.js';
export {
  createRoomAdmin,
  type RoomAdmin,
  type RoomMember,
  type RoomPlan,
  type RoomState,
} from './room-admin.js';
export { FLOOD_RULE, type FloodRule } from './setting.js';
export type { RoomKey } from './sql.js';
export {
  importPiece,
  importRoom,
  type LogPiece,
  readCopy,
  readPiece,
} from './transfer/transfer.js';
export type { LogLine, RoomCopy, SeatCopy } from './transfer/transfer.repo.js';
