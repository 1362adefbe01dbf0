// What the screens of a running seminar share: the line to the room, and the methods' faces.
export type { MethodLibrary, MethodWords, SeminarHouse } from './house.js';
export { createHouseScreen, type HouseScreenProps, type HouseSource } from './house-screen.js';
export { LostFace } from './lost-face.js';
export { type ActivityDesk, listOwnRefused, readActivity, useDesk } from './organiser-activity.js';
export { createRoomScreen, type OrganiserFaces, openHouse, type RoomScreenProps } from './room-screen.js';
export {
  createUseOrganiserRoom,
  type OrganiserHand,
  type OrganiserPlace,
  type OrganiserRoom,
  type UseOrganiserRoom,
} from './use-organiser-room.js';
