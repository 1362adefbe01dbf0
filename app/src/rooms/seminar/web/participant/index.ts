// The participant's half of the seminar's screens; nothing here is for organisers.

export { createFaceStore } from '../columns.js';
export { ParticipantApp, type ParticipantAppProps } from './app.js';
export { registerShell } from './offline/register.js';
export type { LiveHand, LiveView } from './room/live-view.js';
export type { UseRoom } from './room/room-page.js';
export { createUseRoom } from './room/use-room.js';
