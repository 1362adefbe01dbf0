// Persons and badges over the wire: who comes back from one seminar to the next, and how a badge is read.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { attendeeKeep, badgeShow } from '../access.js';
import { attendee, inSeminar } from '../contract.js';

const inSpace = z.object({ space: z.uuid() });
const inPerson = inSpace.extend({ person: z.uuid() });
const inAttendee = inSeminar.extend({ attendee: z.uuid() });

export const person = z.object({
  id: z.uuid(),
  /** Null once erased at their own request. */
  displayName: z.string().nullable(),
  organisationName: z.string().nullable(),
  family: z.string().nullable(),
  /** Seminars of the space whose list they are on. */
  seminars: z
    .array(z.object({ id: z.uuid(), number: z.int(), presence: attendee.shape.presence }))
    .readonly(),
  hasBadge: z.boolean(),
  /** What they asked about their own words, until an organiser has answered. */
  withdrawal: z.object({ askedAt: z.iso.datetime(), note: z.string() }).nullable(),
});

export const listPersons = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/persons',
  access: attendeeKeep,
  summary: 'Les personnes des séminaires de l’espace, d’un séminaire à l’autre.',
  params: inSpace,
  reply: z.object({ persons: z.array(person).readonly() }),
});

export const mergePersons = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/persons/:person/merge',
  access: attendeeKeep,
  summary: 'Réunit deux fiches de la même personne ; ses badges restent bons.',
  params: inPerson,
  body: z.object({ into: z.uuid() }),
  reply: z.object({ merged: z.literal(true) }),
});

export const settleWithdrawal = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/persons/:person/withdrawal-settled',
  access: attendeeKeep,
  summary: 'Note que la demande de retrait d’une personne a reçu sa réponse.',
  params: inPerson,
  reply: z.object({ settled: z.literal(true) }),
});

export const separateAttendee = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/seminars/:seminar/attendees/:attendee/separate',
  access: attendeeKeep,
  summary: 'Dit que cette ligne est une autre personne que celle des séminaires précédents.',
  params: inAttendee,
  reply: attendee,
});

export const revokeBadges = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/seminars/:seminar/attendees/:attendee/badges',
  access: attendeeKeep,
  summary: 'Refaire ce badge : les anciens n’ouvrent plus rien, le prochain imprimé est le bon.',
  params: inAttendee,
  reply: z.object({ revoked: z.int() }),
});

/** Typed, scanned by a reader that types, or the whole address of the badge. */
export const scanBadge = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/seminars/:seminar/arrivals',
  access: attendeeKeep,
  summary: 'Lit un badge à l’entrée : dit qui c’est et note sa présence.',
  params: inSeminar,
  body: z.object({ badge: z.string().trim().min(1).max(300) }),
  reply: z.object({
    attendee,
    /** Already noted as present. */
    again: z.boolean(),
    /** Was not on the list of this seminar. */
    unexpected: z.boolean(),
  }),
});

const card = z.object({
  member: z.uuid(),
  role: z.enum(['facilitator', 'scribe', 'participant', 'observer', 'projector']),
  name: z.string().nullable(),
  family: z.string().nullable(),
  attendee: z.uuid().nullable(),
});

/** The badge travels in the body, never in an address that a server would log. */
export const showBadge = defineRoute({
  method: 'POST',
  path: '/api/badge',
  access: badgeShow,
  summary: 'Montrer son badge : entre dans le séminaire en cours, ou mène à sa trace quand il n’y en a pas.',
  body: z.object({ badge: z.string().max(64) }),
  reply: z.discriminatedUnion('leads', [
    z.object({ leads: z.literal('room'), space: z.uuid(), room: z.uuid(), me: card }),
    z.object({ leads: z.literal('trace') }),
  ]),
});

export type PersonCard = z.output<typeof person>;
export type ShownBadge = z.output<typeof showBadge.reply>;
