// Seminars over the wire: the calendar, one seminar's sheet, its attendance, its papers. and the live room's own routes.
import { z } from 'zod';
import { createLiveRoutes } from '../../live/contract.js';
import { defineRoute } from '../../platform/contract.js';
import {
  attendeeKeep,
  bookletRead,
  contentRead,
  roomJoin,
  roomKeep,
  roomShow,
  roomSit,
  roomTakeBack,
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

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const seminarSheet = seminarCard.extend({
  version: z.int(),
  agenda: list(agendaStep),
  /** Planned end, from the start and the minutes of the agenda; null without a start. */
  endsAt: z.string().nullable(),
  /** The hour by which it should be over; null when nobody said. */
  endsBy: z.string().nullable(),
  /** The live room, once opened. */
  roomId: z.uuid().nullable(),
  openedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** The territories may read the harvest of this inter-site seminar. */
  harvestShared: z.boolean(),
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
  startsAt: clock.nullable(),
  /** Left out: it stays as it is. */
  endsBy: clock.nullable().optional(),
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

const inRoom = z.object({ space: z.uuid(), room: z.uuid() });
const heldRole = z.object({
  role: z.enum(['facilitator', 'scribe', 'participant', 'observer', 'projector']),
});

/** The offer itself is an order to the conductor, from whoever facilitates. Asked twice, it changes nothing more. */
export const takeOver = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/rooms/:room/take-over',
  access: roomSit,
  summary: 'Accepter l’animation de la salle, proposée par la personne qui anime.',
  params: inRoom,
  query: z.object({ as: z.enum(['seat', 'account']).optional() }),
  reply: heldRole,
});

export const takeBack = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/rooms/:room/take-back',
  access: roomTakeBack,
  summary: 'Reprendre l’animation confiée à quelqu’un de la salle.',
  params: inRoom,
  reply: heldRole,
});

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
  /** Sentences of earlier activities it answers or grows from. */
  sources: list(z.object({ seminar: z.string(), activity: z.string(), item: z.string() })).optional(),
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
      z.object({
        kind: z.literal('table'),
        caption: z.string(),
        columns: list(z.string()),
        rows: list(list(z.string())),
      }),
      z.object({
        kind: z.literal('photos'),
        photos: list(z.object({ photo: z.string(), caption: z.string(), credit: z.string().nullable() })),
      }),
      z.object({
        kind: z.literal('drawings'),
        drawings: list(z.object({ svg: z.string(), caption: z.string(), text: z.string() })),
      }),
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

export const getWordBooklet = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar/booklet.docx',
  access: bookletRead,
  summary: 'Le même livret pour un traitement de texte (DOCX), à reprendre et à compléter.',
  params: inSeminar,
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
  /** The same from one seminar of the space to the next. */
  personId: z.uuid(),
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
