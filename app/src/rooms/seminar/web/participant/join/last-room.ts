// The room this phone sits in, so that closing the tab does not lose the seat.
/** Where the seat is remembered; its disappearance tells the other tabs that the room was left. */
export const LAST_ROOM_KEY = 'trame.room';

/** Where a room is. */
export interface RoomPlace {
  readonly space: string;
  readonly room: string;
}

/** The room, or null when this phone sits nowhere. */
export function getLastRoom(): RoomPlace | null {
  try {
    const [space, room] = (localStorage.getItem(LAST_ROOM_KEY) ?? '').split(' ');
    return space && room ? { space, room } : null;
  } catch {
    return null;
  }
}

/** Remembers the room; a private window forgets it with the tab. */
export function recordLastRoom({ space, room }: RoomPlace): void {
  try {
    localStorage.setItem(LAST_ROOM_KEY, `${space} ${room}`);
  } catch {
    return;
  }
}
