// Seminars over the wire: the calendar, one seminar's sheet, its attendance, its papers. and the live room's own routes.
import { z } from 'zod';
import { createLiveRoutes } from '../../live/contract.js';
import { defineRoute } from '../../platform/contract.js';
import {
  attendeeKeep,
  bookletRead,
  contentRead,
  paperPrint,
  roomJoin,
  roomKeep,
  roomShow,
  roomSit,
  seminarList,
  seminarRead,
  seminarRun,
} from './access.js';

/** A list that nobody writes to once it is read. */
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const inSpace = z.object({ space: z.uuid() });
export const inSeminar = z.object({ space: z.uuid(), seminar: z.uuid() });
const inAttendee = inSeminar.extend({ attendee: z.uuid() });
const line = z.string().trim().max(200);
const label = z.string().trim().min(1).max(80);
const paragraph = z.string().trim().max(4000);

export const seminarPhase = z.enum(['motive', 'scan', 'focus', 'act']);
/** `ready`: planned, with an agenda that can be opened. */
export const seminarStatus = z.enum(['planned', 'ready', 'open', 'closed']);

export const seminarPlace = z.object({
  name: line.nullable(),
  host: line.nullable(),
  capacity: z.int().min(1).max(2000).nullable(),
  access: paragraph.nullable(),
});

export const seminarCard = z.object({
  id: z.uuid(),
  /** Null for an inter-site seminar, which belongs to the Fabrique. */
  territoryId: z.uuid().nullable(),
  kind: z.enum(['local', 'intersite']),
  number: z.int(),
  phase: seminarPhase.nullable(),
  title: z.string(),
  date: z.iso.date().nullable(),
  startsAt: z.string().nullable(),
  place: seminarPlace,
  status: seminarStatus,
  /** What the source says of it, or that it says nothing. */
  note: z.string().nullable(),
});

export const agendaStep = z.object({
  id: z.string().trim().min(1).max(60),
  title: z.string().trim().min(1).max(120),
  minutes: z.int().min(0).max(600),
  kind: z.enum(['plenary', 'method', 'break', 'free']),
  method: z.string().max(60).nullable(),
  /** Settings of the method, checked by the method itself. */
  methodSettings: z.unknown(),
  role: z.string().max(200).nullable(),
  materials: z.array(z.string().max(200)).max(20).readonly(),
});

export const seminarSheet = seminarCard.extend({
  version: z.int(),
  agenda: list(agendaStep),
  /** Planned end, from the start and the minutes of the agenda; null without a start. */
  endsAt: z.string().nullable(),
  /** The live room, once opened. */
  roomId: z.uuid().nullable(),
  openedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  attendance: z.object({ invited: z.int(), present: z.int() }),
  /** Methods this house knows, for whoever edits the agenda. */
  methods: list(z.string()),
});

export const listSeminars = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars',
  access: seminarList,
  summary:
    'Le calendrier des séminaires : ceux du territoire et les inter-sites, ou tous ceux de la Fabrique.',
  params: inSpace,
  reply: z.object({ seminars: list(seminarCard) }),
});

export const getSeminar = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar',
  access: seminarRead,
  summary: 'La fiche d’un séminaire : lieu, déroulé, état.',
  params: inSeminar,
  reply: seminarSheet,
});

export const seminarEdit = z.object({
  /** The version that was read: an older one is refused, nothing is overwritten. */
  version: z.int(),
  title: z.string().trim().min(1).max(200),
  phase: seminarPhase.nullable(),
  date: z.iso.date().nullable(),
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  place: seminarPlace,
  note: paragraph.nullable(),
  agenda: z.array(agendaStep).max(60).readonly(),
});

export const updateSeminar = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/seminars/:seminar',
  access: seminarRun,
  summary: 'Enregistre la fiche et le déroulé ; le déroulé ne change plus une fois le séminaire ouvert.',
  params: inSeminar,
  body: seminarEdit,
  reply: seminarSheet,
  bodyLimit: 256 * 1024,
});

/** The live room of a seminar: coming in, speaking, following, keeping the door. */
export const liveRoutes = createLiveRoutes({ join: roomJoin, sit: roomSit, keep: roomKeep });

export const joinCard = z.object({
  /** Six signs to type; null once the door is shut. */
  code: z.string().nullable(),
  /** Where to type the code. */
  typeAt: z.string(),
  /** What the QR code opens; a fresh token at each call, the former ones stay good. */
  url: z.string().nullable(),
  /** The QR code as an SVG picture. */
  qr: z.string().nullable(),
});

export const getJoinCard = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar/join-card',
  access: seminarRun,
  summary: 'Le code de la salle, son adresse et son code QR, à montrer ou à imprimer.',
  params: inSeminar,
  reply: joinCard,
});

/** The same card for the big screen's own seat, which knows its room and no seminar. */
export const getShownCard = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/rooms/:room/join-card',
  access: roomShow,
  summary: 'Le code de la salle et son code QR, pour l’écran de salle.',
  params: z.object({ space: z.uuid(), room: z.uuid() }),
  reply: joinCard,
});

export const openSeminar = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/seminars/:seminar/open',
  access: seminarRun,
  summary: 'Ouvre la salle du séminaire ; sans effet si elle est déjà ouverte.',
  params: inSeminar,
  reply: z.object({ seminar: seminarSheet, roomId: z.uuid(), join: joinCard }),
});

export const harvestItem = z.object({
  id: z.string(),
  activity: z.string(),
  kind: z.string(),
  text: z.string(),
  group: z.string().nullable(),
  origins: list(z.object({ item: z.string(), seq: z.int(), at: z.number(), authors: list(z.string()) })),
});

export const closeSeminar = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/seminars/:seminar/close',
  access: seminarRun,
  summary:
    'Clôt le séminaire et garde sa récolte ; refait plus tard, reprend ce qui a été saisi depuis, sans rien doubler.',
  params: inSeminar,
  reply: z.object({ seminar: seminarSheet, kept: z.int() }),
});

export const getHarvest = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar/harvest',
  access: contentRead,
  summary: 'Ce que le séminaire a gardé à sa clôture, avec l’origine de chaque phrase.',
  params: inSeminar,
  reply: z.object({ harvest: list(harvestItem) }),
});

const card = z.object({
  ref: z.string(),
  text: z.string(),
  by: z.string().nullable(),
  note: z.string().nullable(),
});
const column = z.object({
  title: z.string(),
  sign: z.enum(['summit', 'ground']),
  groups: list(z.object({ title: z.string().nullable(), cards: list(card) })),
  empty: z.string(),
});
const article = z.object({
  title: z.string(),
  place: z.string().nullable(),
  facts: list(z.object({ label: z.string(), value: z.string() })),
  paragraphs: list(z.object({ label: z.string().nullable(), text: z.string() })),
});

export const bookletSection = z.object({
  id: z.string(),
  title: z.string(),
  lead: z.string().nullable(),
  fresh: z.boolean(),
  blocks: list(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('paragraphs'), texts: list(z.string()) }),
      z.object({ kind: z.literal('wall'), columns: list(column) }),
      z.object({ kind: z.literal('articles'), articles: list(article) }),
      z.object({ kind: z.literal('list'), items: list(z.string()) }),
    ]),
  ),
});

/** One activity as paper shows it. */
export const printedActivity = z.object({
  activity: z.string(),
  title: z.string(),
  question: z.string().nullable(),
  figures: list(z.object({ count: z.int(), noun: z.string() })),
  sections: list(bookletSection),
});

export const getWall = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar/wall',
  access: contentRead,
  summary: 'Ce que les activités ont produit jusqu’ici, comme le livret le composerait.',
  params: inSeminar,
  reply: z.object({ activities: list(printedActivity) }),
});

export const getBooklet = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar/booklet.pdf',
  access: bookletRead,
  summary: 'Le livret du jour en PDF accessible (PDF/UA-1).',
  params: inSeminar,
  reply: null,
});

export const getPaper = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar/paper.pdf',
  access: paperPrint,
  summary:
    'Les feuilles de la salle : formulaires de compte rendu, bulletins de question, grille des créneaux.',
  params: inSeminar,
  query: z.object({
    /** One sheet only, by its name; all of them when absent. */
    sheet: z.string().max(60).optional(),
    copies: z.coerce.number().int().min(1).max(40).optional(),
  }),
  reply: null,
});

export const attendee = z.object({
  id: z.uuid(),
  displayName: z.string(),
  organisationId: z.uuid().nullable(),
  organisationName: z.string().nullable(),
  /** Family of actors (college); null when nobody said. */
  family: z.string().nullable(),
  presence: z.enum(['invited', 'present', 'absent', 'replaced']),
  /** Agreed to be named in the booklet. */
  consentToPrint: z.boolean(),
  /** The seat of the live room it is known to be. */
  memberId: z.uuid().nullable(),
});

const attendeeWords = z.object({
  displayName: label,
  organisationId: z.uuid().nullable().default(null),
  organisationName: line.nullable().default(null),
  family: z.string().trim().max(60).nullable().default(null),
  presence: attendee.shape.presence.default('invited'),
  consentToPrint: z.boolean().default(false),
});

export const listAttendees = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar/attendees',
  access: attendeeKeep,
  summary: 'Les personnes invitées et présentes.',
  params: inSeminar,
  reply: z.object({ attendees: list(attendee) }),
});

/** Also for somebody without a phone: the scribe then writes on behalf of this line. */
export const addAttendees = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/seminars/:seminar/attendees',
  access: attendeeKeep,
  summary:
    'Ajoute une ou plusieurs personnes ; celles qui y sont déjà (même nom, même organisation) ne sont pas doublées.',
  params: inSeminar,
  body: z.object({ attendees: z.array(attendeeWords).min(1).max(200).readonly() }),
  reply: z.object({ attendees: list(attendee), added: z.int() }),
});

export const updateAttendee = defineRoute({
  method: 'PATCH',
  path: '/api/spaces/:space/seminars/:seminar/attendees/:attendee',
  access: attendeeKeep,
  summary: 'Corrige une personne : présence, accord pour le livret, famille, siège.',
  params: inAttendee,
  body: z.object({
    displayName: label.optional(),
    organisationId: z.uuid().nullable().optional(),
    organisationName: line.nullable().optional(),
    family: z.string().trim().max(60).nullable().optional(),
    presence: attendee.shape.presence.optional(),
    consentToPrint: z.boolean().optional(),
    memberId: z.uuid().nullable().optional(),
  }),
  reply: attendee,
});

export const removeAttendee = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/seminars/:seminar/attendees/:attendee',
  access: attendeeKeep,
  summary: 'Retire une personne de la liste.',
  params: inAttendee,
  reply: z.object({ removed: z.boolean() }),
});

export type JoinCard = z.output<typeof joinCard>;
export type SeminarCard = z.output<typeof seminarCard>;
export type SeminarSheet = z.output<typeof seminarSheet>;
export type SeminarEdit = z.output<typeof seminarEdit>;
export type Attendee = z.output<typeof attendee>;
export type AttendeeWords = z.output<typeof attendeeWords>;
