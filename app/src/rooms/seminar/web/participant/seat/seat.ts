// The two gestures about one's own seat: its name, and leaving it even when the server is out of reach.
import { renameSeat } from '../../../../../live/web/index.js';
import type { RoomPlace } from '../join/last-room.js';

/** Changes the name shown to the room; false when the server did not take it. */
export async function updateName(
  place: RoomPlace,
  card: { readonly name: string | null; readonly family: string | null },
): Promise<boolean> {
  return (await renameSeat(place, card)).ok;
}

const KEY = 'trame.leaving';

/** Asks the server to free the seat and take the cookie back; false when nobody that is our server answered. */
export async function sendLeave({ space, room }: RoomPlace, reach: typeof fetch = fetch): Promise<boolean> {
  try {
    const answer = await reach(`/api/spaces/${space}/rooms/${room}/leave`, {
      method: 'POST',
      redirect: 'manual',
    });
    const said = answer.headers.get('content-type') ?? '';
    if (said.startsWith('application/problem+json')) return answer.status < 500;
    const body: unknown = said.startsWith('application/json') ? await answer.json() : null;
    return typeof body === 'object' && body !== null && Reflect.get(body, 'left') === true;
  } catch {
    return false;
  }
}

/**
 * The cookie that names the seat is out of a page's reach: left without a network, it would seat the next person in
 * the first one's place. The leaving is noted, and made good before anybody knocks again.
 */
export function recordLeaving({ space, room }: RoomPlace): void {
  try {
    localStorage.setItem(KEY, `${space} ${room}`);
  } catch {
    return;
  }
}

/** Finishes a leaving that had no network; true when nothing is left to finish. */
export async function finishLeaving(reach: typeof fetch = fetch): Promise<boolean> {
  const [space, room] = (localStorage.getItem(KEY) ?? '').split(' ');
  if (!space || !room) return true;
  const left = await sendLeave({ space, room }, reach);
  if (left) localStorage.removeItem(KEY);
  return left;
}
