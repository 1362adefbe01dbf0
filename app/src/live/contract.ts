// The routes of a live room. The room that owns them gives the rules of access; the shapes are the engine's.
import type { Event } from '@trame/core/workshop';
import { z } from 'zod';
import { type AccessRule, defineRoute } from '../platform/contract.js';
import { LARGEST_BATCH } from './protocol.js';

/** Who may, for each kind of route. */
export interface LiveAccess {
  /** Coming in: public. */
  readonly join: AccessRule;
  /** Sending commands, reading the room, changing one's own card: any seat. */
  readonly sit: AccessRule;
  /** Keeping the door: code, lock, links, removing somebody. */
  readonly keep: AccessRule;
}

const role = z.enum(['facilitator', 'scribe', 'participant', 'observer', 'projector']);
const card = z.object({
  member: z.uuid(),
  role,
  name: z.string().nullable(),
  family: z.string().nullable(),
  attendee: z.uuid().nullable(),
});

const envelope = z.object({
  op: z.uuid(),
  command: z.looseObject({ type: z.string().min(1).max(60) }),
});

// A program's events are its own business: everything they hold travels.
const eventBody = z.looseObject({ type: z.string() }) as unknown as z.ZodType<Event, Event>;

const recorded = z.object({
  seq: z.number().int(),
  at: z.number(),
  by: z.string(),
  role,
  op: z.string(),
  body: eventBody,
});

const ack = z.discriminatedUnion('trame', [
  z.object({
    trame: z.literal('ack'),
    op: z.string(),
    seq: z.number().int(),
    events: z.array(recorded).readonly(),
  }),
  z.object({
    trame: z.literal('refused'),
    op: z.string(),
    refusal: z.object({
      code: z.string(),
      data: z
        .record(z.string(), z.union([z.string(), z.number()]))
        .readonly()
        .optional(),
    }),
    sentence: z.string(),
  }),
]);

const typed = z.string().max(200).nullish();

/** `as=seat` makes an organiser who also sits in the room act from that seat. */
const as = z.enum(['seat', 'account']).optional();

const base = '/api/spaces/:space/rooms/:room';

const place = z.object({ space: z.uuid(), room: z.uuid() });
const memberPlace = place.extend({ member: z.uuid() });

function createRoomRoutes(access: LiveAccess) {
  return {
    join: defineRoute({
      method: 'POST',
      path: '/api/join',
      access: access.join,
      summary: 'Entrer dans une salle avec un code, un code QR ou un lien à usage unique.',
      body: z.object({
        code: z.string().max(40).optional(),
        token: z.string().max(64).optional(),
        link: z.string().max(64).optional(),
        name: typed,
        family: typed,
      }),
      reply: z.object({ space: z.uuid(), room: z.uuid(), me: card }),
    }),
    commands: defineRoute({
      method: 'POST',
      path: `${base}/commands`,
      access: access.sit,
      summary: 'Envoyer un ou plusieurs gestes ; la réponse vient quand ils sont sur le disque.',
      params: place,
      query: z.object({ as }),
      body: z.union([envelope, z.object({ commands: z.array(envelope).min(1).max(LARGEST_BATCH) })]),
      reply: z.union([ack, z.object({ trame: z.literal('acks'), acks: z.array(ack).readonly() })]),
      bodyLimit: 256 * 1024,
    }),
    stream: defineRoute({
      method: 'GET',
      path: `${base}/stream`,
      access: access.sit,
      summary: 'Suivre la salle : flux SSE, ou attente longue avec `Accept: application/json`.',
      params: place,
      query: z.object({
        as,
        since: z.coerce.number().int().min(0).optional(),
        // The list of people already held: not told again.
        people: z.coerce.number().int().min(0).optional(),
        // A reader on a thin line asks to be told less often.
        calm: z.literal('1').optional(),
      }),
      reply: null,
    }),
  };
}

function createSeatRoutes(access: LiveAccess) {
  return {
    me: defineRoute({
      method: 'GET',
      path: `${base}/me`,
      access: access.sit,
      summary: 'Savoir qui l’on est dans la salle.',
      params: place,
      query: z.object({ as }),
      reply: z.object({ me: card, program: z.string(), closed: z.boolean(), now: z.number() }),
    }),
    rename: defineRoute({
      method: 'PUT',
      path: `${base}/me`,
      access: access.sit,
      summary: 'Changer son nom et sa famille d’acteurs, ou les effacer.',
      params: place,
      query: z.object({ as }),
      body: z.object({ name: typed, family: typed }),
      reply: z.object({ me: card }),
    }),
    leave: defineRoute({
      method: 'POST',
      path: `${base}/leave`,
      access: access.sit,
      summary: 'Quitter la salle et libérer sa place.',
      params: place,
      reply: z.object({ left: z.literal(true) }),
    }),
  };
}

function createDoorRoutes(access: LiveAccess) {
  return {
    door: defineRoute({
      method: 'GET',
      path: `${base}/door`,
      access: access.keep,
      summary: 'Voir le code de la salle, et un jeton neuf pour le code QR.',
      params: place,
      reply: z.object({
        code: z.string().nullable(),
        token: z.string().nullable(),
        locked: z.boolean(),
        seats: z.number().int(),
        taken: z.number().int(),
        closed: z.boolean(),
      }),
    }),
    rotateDoor: defineRoute({
      method: 'POST',
      path: `${base}/door/rotate`,
      access: access.keep,
      summary: 'Changer le code : l’ancien code et les anciens codes QR n’ouvrent plus.',
      params: place,
      reply: z.object({ code: z.string(), token: z.string() }),
    }),
    changeDoor: defineRoute({
      method: 'PATCH',
      path: `${base}/door`,
      access: access.keep,
      summary: 'Fermer ou rouvrir la porte, changer le nombre de places.',
      params: place,
      body: z.object({ locked: z.boolean().optional(), seats: z.number().int().min(1).max(2000).optional() }),
      reply: z.object({ locked: z.boolean(), seats: z.number().int() }),
    }),
    createLink: defineRoute({
      method: 'POST',
      path: `${base}/links`,
      access: access.keep,
      summary: 'Faire un lien à usage unique vers une place.',
      params: place,
      body: z.object({ role }),
      reply: z.object({ link: z.string(), role }),
    }),
  };
}

function createMemberRoutes(access: LiveAccess) {
  return {
    members: defineRoute({
      method: 'GET',
      path: `${base}/members`,
      access: access.keep,
      summary: 'Lister les places de la salle.',
      params: place,
      reply: z.object({ members: z.array(card.extend({ removed: z.boolean(), joinedAt: z.number() })) }),
    }),
    removeMember: defineRoute({
      method: 'DELETE',
      path: `${base}/members/:member`,
      access: access.keep,
      summary: 'Retirer quelqu’un de la salle ; ce qu’il a écrit reste.',
      params: memberPlace,
      reply: z.object({ removed: z.literal(true) }),
    }),
    eraseMember: defineRoute({
      method: 'DELETE',
      path: `${base}/members/:member/name`,
      access: access.keep,
      summary: 'Effacer le nom porté par une place.',
      params: memberPlace,
      reply: z.object({ erased: z.literal(true) }),
    }),
  };
}

/** The routes of a live room under the rules of whoever owns them. */
export function createLiveRoutes(access: LiveAccess) {
  return {
    ...createRoomRoutes(access),
    ...createSeatRoutes(access),
    ...createDoorRoutes(access),
    ...createMemberRoutes(access),
  };
}

/** The routes as the server half and the screens know them. */
export type LiveRoutes = ReturnType<typeof createLiveRoutes>;
