// A screen of a running seminar: its code and the methods of the house arrive together, once.
import type { ComponentType } from 'react';
import type { OrganiserFaces, SeminarHouse } from './organiser-face.js';
import { createUseOrganiserRoom, type UseOrganiserRoom } from './use-organiser-room.js';

/** Brings the methods and their faces; its answer is kept. */
export type LoadHouse = () => Promise<SeminarHouse>;

/** What each of these screens is given by the composition. */
export interface RoomScreenProps {
  readonly faces: OrganiserFaces;
  readonly useRoom: UseOrganiserRoom;
}

/** The `load` of a screen whose component needs the house's methods. */
export function createRoomScreen(
  load: () => Promise<ComponentType<RoomScreenProps>>,
  loadHouse: LoadHouse,
): () => Promise<{ readonly Screen: ComponentType }> {
  return async () => {
    const [View, { methods, faces }] = await Promise.all([load(), loadHouse()]);
    const useRoom = createUseOrganiserRoom(methods);
    return { Screen: () => <View faces={faces} useRoom={useRoom} /> };
  };
}
