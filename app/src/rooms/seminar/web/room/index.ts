// What the screens of a running seminar share: the line to the room, and the methods' faces.
export { listOwnRefused, readActivity } from './organiser-activity.js';
export type {
  CaptureMethodProps,
  OrganiserFace,
  OrganiserFaces,
  OrganiserMethodProps,
  ProjectorMethodProps,
  RefusedActivityCommand,
  SeminarHouse,
} from './organiser-face.js';
export { createRoomScreen, type LoadHouse, type RoomScreenProps } from './room-screen.js';
export {
  createUseOrganiserRoom,
  type OrganiserHand,
  type OrganiserPlace,
  type OrganiserRoom,
  type UseOrganiserRoom,
} from './use-organiser-room.js';
