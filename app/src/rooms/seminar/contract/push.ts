// Over the wire: a seminar held on a laptop without Internet, handed to the server that everybody reads.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { pushGive, pushKeep } from '../access.js';
import { agendaStep, attendee, inSeminar } from '../contract.js';
import { photo } from './photo.js';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const inSpace = z.object({ space: z.uuid() });
const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const pushKey = z.object({
  id: z.uuid(),
  label: z.string(),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
});

export const listPushKeys = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/push-keys',
  access: pushKeep,
  summary: 'Les clés de dépôt de l’espace, celles qui ont expiré aussi.',
  params: inSpace,
  reply: z.object({ keys: list(pushKey) }),
});

export const createPushKey = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/push-keys',
  access: pushKeep,
  summary: 'Faire une clé de dépôt pour un ordinateur portable ; elle n’est montrée qu’une fois.',
  params: inSpace,
  body: z.object({
    label: z.string().trim().min(1).max(80),
    days: z.int().min(1).max(60).default(14),
  }),
  reply: z.object({ key: pushKey, token: z.string() }),
});

export const removePushKey = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/push-keys/:key',
  access: pushKeep,
  summary: 'Retirer une clé de dépôt : elle n’ouvre plus rien.',
  params: inSpace.extend({ key: z.uuid() }),
  reply: z.object({ removed: z.boolean() }),
});

/** The key travels in the `Authorization` header of each of these. */
const base = '/api/push/:seminar';
const inPush = inSeminar.pick({ seminar: true });

const room = z.object({
  room: z.uuid(),
  program: z.string().max(60),
  programVersion: z.int().min(1),
  settings: z.unknown(),
  seats: z.int().min(1).max(2000),
  seq: z.int().min(0),
  createdAt: z.number(),
});

export const offerSeminar = defineRoute({
  method: 'POST',
  path: `${base}/offer`,
  access: pushGive,
  summary: 'Dépôt : annonce ce qui va être remis, et demande ce qui est déjà là.',
  params: inPush,
  body: z.object({
    version: z.string().max(40),
    /** Versions of the methods that the room used. */
    methods: z.record(z.string().max(60), z.int()),
    room,
  }),
  reply: z.object({ seq: z.int(), photos: list(z.uuid()), version: z.string() }),
  bodyLimit: 1024 * 1024,
});

const moment = z.iso.datetime();
const seat = z.object({
  member: z.uuid(),
  role: z.enum(['facilitator', 'scribe', 'participant', 'observer', 'projector']),
  name: z.string().max(80).nullable(),
  family: z.string().max(60).nullable(),
  attendee: z.uuid().nullable(),
  joinedAt: z.number(),
  removed: z.boolean(),
});
const person = z.object({
  id: z.uuid(),
  displayName: z.string().max(80).nullable(),
  organisationId: z.uuid().nullable(),
  organisationName: z.string().max(200).nullable(),
  family: z.string().max(60).nullable(),
  likeness: z.string().max(300).nullable(),
  erasedAt: moment.nullable(),
});
const badge = z.object({
  hash: digest,
  person: z.uuid(),
  short: z.string().regex(/^[2-9A-HJKMNP-RTV-Z]{6}$/),
  printedAt: moment,
});

export const givePeople = defineRoute({
  method: 'POST',
  path: `${base}/people`,
  access: pushGive,
  summary: 'Dépôt : la salle, les places, la liste de présence et les badges.',
  params: inPush,
  body: z.object({
    room,
    seats: list(seat),
    persons: list(person),
    attendees: list(attendee),
    badges: list(badge),
  }),
  reply: z.object({ people: z.int() }),
  bodyLimit: 4 * 1024 * 1024,
});

export const giveEvents = defineRoute({
  method: 'POST',
  path: `${base}/events`,
  access: pushGive,
  summary: 'Dépôt : une suite du journal ; ce qui y est déjà doit être le même, fait pour fait.',
  params: inPush,
  body: z.object({
    room: z.uuid(),
    from: z.int().min(0),
    digest,
    lines: z
      .array(
        z.object({
          seq: z.int().min(1),
          op: z.uuid(),
          opIndex: z.int().min(0),
          by: z.uuid(),
          role: z.string().max(20),
          at: z.number(),
          version: z.int().min(1),
          body: z.unknown(),
        }),
      )
      .max(500)
      .readonly(),
  }),
  reply: z.object({ seq: z.int() }),
  bodyLimit: 8 * 1024 * 1024,
});

export const givePhotos = defineRoute({
  method: 'POST',
  path: `${base}/photos`,
  access: pushGive,
  summary: 'Dépôt : ce qui est su des photos ; leurs images suivent.',
  params: inPush,
  body: z.object({ photos: z.array(photo).max(200).readonly() }),
  reply: z.object({ photos: z.int() }),
  bodyLimit: 1024 * 1024,
});

export const giveImage = defineRoute({
  method: 'POST',
  path: `${base}/photos/:photo`,
  access: pushGive,
  summary: 'Dépôt : l’image d’une photo, décodée et recomposée comme toute photo reçue.',
  params: inPush.extend({ photo: z.uuid() }),
  upload: true,
  reply: z.object({ kept: z.boolean() }),
});

export const finishPush = defineRoute({
  method: 'POST',
  path: `${base}/finish`,
  access: pushGive,
  summary:
    'Dépôt : tout est là ; le séminaire devient ce qu’il était sur l’ordinateur, sa récolte est gardée.',
  params: inPush,
  body: z.object({
    room: z.uuid(),
    seq: z.int().min(0),
    status: z.enum(['open', 'closed']),
    openedAt: moment,
    closedAt: moment.nullable(),
    agenda: z.array(agendaStep).max(60).readonly(),
  }),
  reply: z.object({ status: z.enum(['open', 'closed']), kept: z.int() }),
  bodyLimit: 1024 * 1024,
});

export type PushedPeople = z.output<typeof givePeople.body>;
export type PushOffer = z.output<typeof offerSeminar.body>;
export type PushEnd = z.output<typeof finishPush.body>;
