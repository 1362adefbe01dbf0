// The door of the live engine's web half. Knows no framework but for `useLive`, and no dependency at all.
export type { CommandEnvelope, Frame, MemberCard } from '../protocol.js';
export {
  createLiveClient,
  type LiveClient,
  type LiveClientParts,
  type LiveView,
  type RefusedCommand,
} from './client.js';
export { type JoinOutcome, type JoinRequest, joinRoom, renameSeat } from './join.js';
export type { LineStatus } from './line.js';
export { createMemoryOutbox, type Outbox, type OutboxEntry, openOutbox } from './outbox.js';
export { type AnyProgram, type Confirmed, foldWaiting, receiveFrame, type Waiting } from './replica.js';
export { openRoomShelf, type RoomShelf } from './room-shelf.js';
export type { ProgramSource } from './rules.js';
export { useLive } from './use-live.js';
