// Where a sheet belongs: asked of the room this phone sits in, or, for an organiser, of the sheet's own seminar.
import type { SheetFound } from '../../../contract/paper.js';
import { isReferenced, parseReference } from '../../../sheet-reference.js';
import { type Answer, askServer } from '../aside/ask.js';
import type { RoomPlace } from '../join/last-room.js';

/** The sheet, and the room its photo goes to; or why not. */
export type SheetAnswer =
  | {
      readonly kind: 'found';
      readonly place: RoomPlace;
      readonly as: 'seat' | 'account';
      readonly sheet: SheetFound;
    }
  /** No seat and no session that could tell. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'not-ours' }
  | Exclude<Answer<never>, { readonly kind: 'done' }>;

/** One question; replaced in tests. */
export type Ask = <T>(path: string) => Promise<Answer<T>>;

const get: Ask = (path) => askServer(path, { method: 'GET' });

const isShut = (answer: Answer<unknown>): boolean =>
  answer.kind === 'refused' && [401, 403, 404].includes(answer.status);

async function askRoom(place: RoomPlace, reference: string, ask: Ask): Promise<Answer<SheetFound>> {
  const query = new URLSearchParams({ reference });
  return ask<SheetFound>(`/api/spaces/${place.space}/rooms/${place.room}/sheet?${query}`);
}

/** The room of the sheet's seminar, found among the spaces of a signed-in organiser; null for anybody else. */
async function findOrganiserRoom(reference: string, ask: Ask): Promise<RoomPlace | null> {
  const parsed = parseReference(reference);
  const spaces = await ask<{ readonly spaces: readonly { readonly id: string }[] }>('/api/spaces');
  if (parsed === null || spaces.kind !== 'done') return null;
  const space = spaces.value.spaces.find(({ id }) => isReferenced(id, parsed.space))?.id;
  if (space === undefined) return null;
  const list = await ask<{ readonly seminars: readonly { readonly id: string }[] }>(
    `/api/spaces/${space}/seminars`,
  );
  const id =
    list.kind === 'done'
      ? list.value.seminars.find((one) => isReferenced(one.id, parsed.seminar))?.id
      : undefined;
  if (id === undefined) return null;
  const seminar = await ask<{ readonly roomId: string | null }>(`/api/spaces/${space}/seminars/${id}`);
  return seminar.kind === 'done' && seminar.value.roomId !== null
    ? { space, room: seminar.value.roomId }
    : null;
}

/** Finds where the photo of a sheet goes. */
export async function findSheet(
  reference: string,
  last: RoomPlace | null,
  ask: Ask = get,
): Promise<SheetAnswer> {
  if (parseReference(reference) === null) return { kind: 'not-ours' };
  const seated = last === null ? null : await askRoom(last, reference, ask);
  if (last !== null && seated?.kind === 'done') {
    return { kind: 'found', place: last, as: 'seat', sheet: seated.value };
  }
  if (seated !== null && seated.kind !== 'done' && !isShut(seated)) return seated;
  const place = await findOrganiserRoom(reference, ask);
  if (place === null) return { kind: 'outside' };
  const found = await askRoom(place, reference, ask);
  return found.kind === 'done' ? { kind: 'found', place, as: 'account', sheet: found.value } : found;
}
