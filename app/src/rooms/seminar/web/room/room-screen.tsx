// A screen of a running seminar: its code comes alone, the rules and the faces of its agenda's methods follow.
import type { ComponentType } from 'react';
import type { Doors, OrganiserFace } from '../../../workshop/web/index.js';
import { createFaceStore, createProgramLoader, type FaceStore } from '../columns.js';
import { createUseOrganiserRoom, type UseOrganiserRoom } from './use-organiser-room.js';

/** Faces by the method's id. One may lack a view: screens then say so. */
export type OrganiserFaces = FaceStore<Partial<OrganiserFace>>;

/** What each of these screens is given of the house. */
export interface RoomScreenProps {
  readonly faces: OrganiserFaces;
  readonly useRoom: UseOrganiserRoom;
}

/** A house with these methods, for all of its screens. */
export function openHouse(doors: Doors<OrganiserFace>): RoomScreenProps {
  return { faces: createFaceStore(doors), useRoom: createUseOrganiserRoom(createProgramLoader(doors)) };
}

/** The `load` of a screen whose component needs the house. */
export function createRoomScreen(
  load: () => Promise<ComponentType<RoomScreenProps>>,
  house: RoomScreenProps,
): () => Promise<{ readonly Screen: ComponentType }> {
  return async () => {
    const View = await load();
    return { Screen: () => <View {...house} /> };
  };
}
