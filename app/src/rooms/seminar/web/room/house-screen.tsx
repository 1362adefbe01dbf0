// A screen before the day that needs the whole house: its code and the library arrive together, once.
import type { ComponentType } from 'react';
import type { MethodLibrary, SeminarHouse } from './house.js';
import type { OrganiserFaces } from './room-screen.js';

/** What each of these screens is given. */
export interface HouseScreenProps {
  readonly house: SeminarHouse;
}

/** Where these screens find the house. */
export interface HouseSource {
  readonly faces: OrganiserFaces;
  readonly phones: SeminarHouse['phones'];
  loadLibrary(): Promise<MethodLibrary>;
}

/** The `load` of a screen whose component is handed the house. */
export function createHouseScreen(
  load: () => Promise<ComponentType<HouseScreenProps>>,
  source: HouseSource,
): () => Promise<{ readonly Screen: ComponentType }> {
  return async () => {
    const [View, library] = await Promise.all([load(), source.loadLibrary()]);
    const house = { ...library, faces: source.faces, phones: source.phones };
    return { Screen: () => <View house={house} /> };
  };
}
