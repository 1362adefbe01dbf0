// Photos of a room over the wire: sent as they are, seen in two sizes, told by whom and with whose agreement.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { photoGive, photoSee } from '../access.js';

const base = '/api/spaces/:space/rooms/:room/photos';
const inRoom = z.object({ space: z.uuid(), room: z.uuid() });
const inPhoto = inRoom.extend({ photo: z.uuid() });

/** The reference printed on a sheet: activity, sheet and copy. */
export const sheetName = z
  .string()
  .max(200)
  .regex(/^[\w-]{1,60}\/[\w-]{1,60}\/\d{1,4}$/);

/** `as=seat` makes an organiser who also sits in the room act from that seat. */
const as = z.enum(['seat', 'account']).optional();

const caption = z.string().trim().max(300);
const credit = z.string().trim().max(120).nullable();

export const photo = z.object({
  id: z.uuid(),
  /** The activity it documents; null for the day as a whole. */
  activity: z.string().nullable(),
  /** The paper it shows, when it is one of ours. */
  sheet: z.string().nullable(),
  author: z.uuid(),
  caption: z.string(),
  credit: z.string().nullable(),
  /** The people one can recognise agree to its being printed. */
  peopleAgreed: z.boolean(),
  sentAt: z.iso.datetime(),
  width: z.int(),
  height: z.int(),
});

/** The body is the file itself, of any announced type: it is judged by its content. */
export const sendPhoto = defineRoute({
  method: 'POST',
  path: base,
  access: photoGive,
  summary: 'Envoyer une photo (JPEG, PNG ou WebP, 12 Mo au plus) ; renvoyée, c’est la même.',
  params: inRoom,
  query: z.object({
    as,
    /** Made by the sender once, kept across retries. */
    id: z.uuid(),
    activity: z.string().min(1).max(60).optional(),
    sheet: sheetName.optional(),
  }),
  upload: true,
  reply: photo,
});

export const listPhotos = defineRoute({
  method: 'GET',
  path: base,
  access: photoSee,
  summary: 'Les photos de la salle, dans l’ordre de leur arrivée.',
  params: inRoom,
  reply: z.object({ photos: z.array(photo).readonly() }),
});

export const getPhoto = defineRoute({
  method: 'GET',
  path: `${base}/:photo/:size`,
  access: photoSee,
  summary: 'Une photo, en petit (480 points) ou en grand (1600 points).',
  params: inPhoto.extend({ size: z.enum(['small', 'large']) }),
  reply: null,
});

export const updatePhoto = defineRoute({
  method: 'PATCH',
  path: `${base}/:photo`,
  access: photoGive,
  summary: 'Légende, auteur et accord des personnes : les siennes, ou toutes pour qui tient la salle.',
  params: inPhoto,
  query: z.object({ as }),
  body: z.object({
    caption: caption.optional(),
    credit: credit.optional(),
    peopleAgreed: z.boolean().optional(),
    activity: z.string().min(1).max(60).nullable().optional(),
  }),
  reply: photo,
});

export const removePhoto = defineRoute({
  method: 'DELETE',
  path: `${base}/:photo`,
  access: photoGive,
  summary: 'Retirer une photo pour de bon.',
  params: inPhoto,
  query: z.object({ as }),
  reply: z.object({ removed: z.boolean() }),
});

export type Photo = z.output<typeof photo>;
export type PhotoWords = z.output<typeof updatePhoto.body>;
