// The addresses of the phone: the door, where the QR codes of the hall, of a badge and of a sheet lead, the room.

/** Where the phone is. */
export type Address =
  | { readonly kind: 'join' }
  /** `/r#token`, read from the QR code; the token never reaches a server's log. */
  | { readonly kind: 'arrival'; readonly token: string }
  /** `/b#token`, read from a badge. */
  | { readonly kind: 'badge'; readonly token: string }
  /** `/f#reference`, read from a sheet of paper. */
  | { readonly kind: 'sheet'; readonly reference: string }
  | { readonly kind: 'room'; readonly space: string; readonly room: string };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads an address; anything unknown leads to the door. */
export function parseAddress(path: string, hash: string): Address {
  const [head, space = '', room = ''] = path.split('/').filter(Boolean);
  if (head === 'salle' && ID.test(space) && ID.test(room)) return { kind: 'room', space, room };
  const token = hash.replace(/^#/, '');
  if (head === 'b' && token !== '') return { kind: 'badge', token };
  if (head === 'f' && token !== '') return { kind: 'sheet', reference: token };
  return head === 'r' && token !== '' ? { kind: 'arrival', token } : { kind: 'join' };
}

/** Path of a room's page. */
export function formatRoomPath(space: string, room: string): string {
  return `/salle/${space}/${room}`;
}
