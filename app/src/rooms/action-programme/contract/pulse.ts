// Follow-up by mail: the pilot's page without login, what the months say, the point in one page, mails that are kept.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { followKeep, programmeRead, pulseAnswer } from '../access.js';

const space = z.object({ space: z.uuid() });
const token = z.object({ token: z.string().min(1).max(200) });
const line = z.string().overwrite(cleanText).max(300);
const pulseState = z.enum(['on-track', 'late', 'blocked', 'need-help']);

export const openPulsePage = defineRoute({
  method: 'GET',
  path: '/api/pulse/:token',
  access: pulseAnswer,
  summary: 'La page où un pilote dit, sans compte, comment vont ses actions\u202f; l’ouvrir n’écrit rien.',
  params: token,
  query: z.object({
    action: z.uuid().optional().catch(undefined),
    state: pulseState.optional().catch(undefined),
  }),
  reply: null,
});

export const sendPulsePage = defineRoute({
  method: 'POST',
  path: '/api/pulse/:token',
  access: pulseAnswer,
  summary: 'Reçoit la réponse d’un pilote\u202f; répondre deux fois compte une fois.',
  params: token,
  upload: true,
  bodyLimit: 16 * 1024,
  reply: null,
});

export const getPulseStyle = defineRoute({
  method: 'GET',
  path: '/api/pulse.css',
  access: pulseAnswer,
  summary: 'L’apparence de la page du pilote.',
  reply: null,
});

const mark = z.object({
  month: z.string(),
  mark: z.enum(['on-track', 'late', 'blocked', 'need-help', 'silent', 'not-asked']),
  line: z.string().nullable(),
});

export const followUp = z.object({
  today: z.string(),
  isOn: z.boolean(),
  isPublic: z.boolean(),
  /** To whom a raised hand speaks when the pilot names nobody. */
  fallback: z.string(),
  /** False: mails are kept to be printed. */
  sendsMail: z.boolean(),
  months: z.array(z.string()),
  actions: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      /** Whom the mail goes to; null when the sheet has no contact. */
      contact: z.string().nullable(),
      hasAddress: z.boolean(),
      underWay: z.boolean(),
      months: z.array(mark),
      /** Months asked in a row without an answer. */
      silence: z.int(),
      lastLine: z.string().nullable(),
    }),
  ),
  hands: z.array(
    z.object({
      actionId: z.uuid(),
      title: z.string(),
      state: pulseState,
      line: z.string().nullable(),
      to: z.string(),
      since: z.string(),
    }),
  ),
});

export const getFollowUp = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/pulse',
  access: programmeRead,
  summary: 'Ce que les pilotes ont répondu mois par mois\u202f; un silence est montré comme un silence.',
  params: space,
  reply: followUp,
});

export const writeFollowUp = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/programme/pulse',
  access: followKeep,
  summary: 'Règle le suivi\u202f: courriers mensuels, destinataire des mains levées, page publique.',
  params: space,
  body: z.object({ isOn: z.boolean(), isPublic: z.boolean(), fallback: line.min(1) }),
  reply: z.object({ saved: z.literal(true) }),
});

export const runRound = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/programme/pulse/rounds',
  access: followKeep,
  summary: 'Prépare les courriers du jour, s’il y en a\u202f; le serveur le fait aussi de lui-même.',
  params: space,
  reply: z.object({ asked: z.int(), reminded: z.int(), sent: z.int(), kept: z.int() }),
});

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('title'), text: z.string() }),
  z.object({ kind: z.literal('note'), text: z.string() }),
  z.object({ kind: z.literal('links'), links: z.array(z.object({ label: z.string(), href: z.string() })) }),
]);

export const listOutbox = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/outbox',
  access: followKeep,
  summary: 'Les courriers partis, et ceux gardés pour être imprimés et remis.',
  params: space,
  reply: z.object({
    sendsMail: z.boolean(),
    mails: z.array(
      z.object({
        id: z.uuid(),
        recipient: z.string(),
        address: z.string().nullable(),
        state: z.enum(['waiting', 'sent', 'kept', 'refused']),
        at: z.string(),
        letter: z.object({ subject: z.string(), blocks: z.array(block) }).nullable(),
      }),
    ),
  }),
});

const pointLine = z.object({ actionId: z.string(), title: z.string(), note: z.string().nullable() });
const count = z.int();

export const point = z.object({
  territoryName: z.string().nullable(),
  on: z.string(),
  actions: count,
  firm: count,
  states: z.object({
    'in-progress': count,
    late: count,
    paused: count,
    blocked: count,
    abandoned: count,
    finished: count,
    silent: count,
  }),
  ended: z.object({
    'carried-out': z.array(pointLine),
    abandoned: z.array(pointLine),
    merged: z.array(pointLine),
    transferred: z.array(pointLine),
  }),
  blocked: z.array(pointLine),
  awaited: z.array(pointLine.extend({ from: z.string(), since: z.string() })),
  next: z.array(
    z.object({
      key: z.string(),
      actionTitle: z.string(),
      kind: z.enum(['starts', 'ends', 'first-step', 'milestone', 'meeting']),
      on: z.string(),
      what: z.string().nullable(),
      who: z.string().nullable(),
    }),
  ),
  unheard: z.array(pointLine),
});

export const getPoint = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/point',
  access: programmeRead,
  summary: 'Le point en une page, pour les élus.',
  params: space,
  reply: point,
});

export const getPointFile = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/point.pdf',
  access: programmeRead,
  summary: 'Le point en une page, à imprimer.',
  params: space,
  reply: null,
});

export type FollowUp = z.output<typeof followUp>;
export type PointReply = z.output<typeof point>;
export type Outbox = z.output<typeof listOutbox.reply>;
