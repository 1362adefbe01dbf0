// The survey over the wire for the person it asks: their notice, their sheet, their rights. The link travels in bodies, never in an address that a server would log.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { surveyOwn } from '../access.js';

const token = z.string().max(64);
const person = z.uuid();
const rhythm = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const mode = z.enum(['info', 'help', 'joint']);
const outside = z.enum(['never', 'rarely', 'quarterly']);
const step = z.enum(['before', 'still', 'who', 'how', 'outside', 'spaces', 'opinions', 'after']);

const sheet = z.object({
  seed: z.number(),
  still: z.record(z.string(), z.boolean()).readonly(),
  ticked: z.array(z.string()).readonly(),
  whoDone: z.boolean(),
  ties: z
    .record(z.string(), z.object({ rhythm: rhythm.nullable(), modes: z.array(mode).readonly().nullable() }))
    .readonly(),
  outside: z.record(z.string(), outside).readonly().nullable(),
  spaces: z.array(z.string()).readonly().nullable(),
  opinions: z.array(z.number().nullable()).readonly().nullable(),
  finished: z.boolean(),
});

/** What the notice says; no name of anybody else is in it. */
const notice = z.object({
  title: z.string(),
  askedBy: z.string(),
  contact: z.string(),
  state: z.enum(['noticed', 'open', 'closed', 'released']),
  noticedOn: z.iso.date(),
  /** The day from which it may open. */
  opensFrom: z.iso.date(),
  ownName: z.string(),
});

export const ownSurvey = z.object({
  notice,
  /** Null until the survey is open: before, one can only read the notice and leave. */
  form: z
    .object({
      self: person,
      persons: z
        .array(
          z.object({
            id: person,
            name: z.string(),
            organisation: z.string(),
            familyId: z.string().nullable(),
          }),
        )
        .readonly(),
      families: z.array(z.object({ id: z.string(), label: z.string() })).readonly(),
      spaces: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
      /** What this person said last time, to be said again or not. */
      previous: z.array(z.object({ person, rhythm: z.int() })).readonly(),
      activeThreshold: z.int(),
      sheet,
      version: z.int(),
    })
    .nullable(),
});

export const openOwnSurvey = defineRoute({
  method: 'POST',
  path: '/api/survey',
  access: surveyOwn,
  summary: 'Ouvre son enquête avec son lien personnel : la notice, puis sa feuille.',
  body: z.object({ token }),
  reply: ownSurvey,
});

const part = z.discriminatedUnion('part', [
  z.object({ part: z.literal('still'), person, still: z.boolean() }),
  z.object({ part: z.literal('who'), ticked: z.array(person).max(300), done: z.boolean() }),
  z.object({
    part: z.literal('how'),
    person,
    rhythm: rhythm.nullable(),
    modes: z.array(mode).max(3).nullable(),
  }),
  z.object({ part: z.literal('outside'), met: z.record(z.string().max(40), outside) }),
  z.object({ part: z.literal('spaces'), ticked: z.array(z.string().max(60)).max(40) }),
  z.object({ part: z.literal('opinions'), answers: z.array(z.int().min(1).max(5).nullable()).max(8) }),
  z.object({ part: z.literal('finish') }),
]);

/** The operation's id is made by the phone once and kept across retries: sent twice, it is written once. */
export const sayOwnSurvey = defineRoute({
  method: 'POST',
  path: '/api/survey/parts',
  access: surveyOwn,
  summary: 'Écrit une réponse sur sa feuille ; renvoyée, c’est la même.',
  body: z.object({
    token,
    op: z.uuid(),
    say: part,
    /** How long the screen was looked at; kept by screen, of nobody in particular. */
    screen: z
      .object({ step, seconds: z.int().min(0).max(3600) })
      .nullable()
      .default(null),
  }),
  reply: z.object({ version: z.int() }),
});

export const addOwnWord = defineRoute({
  method: 'POST',
  path: '/api/survey/words',
  access: surveyOwn,
  summary:
    'Dit qu’il manque quelqu’un, ou une dernière phrase libre ; gardée trente jours, sans nom d’auteur.',
  body: z.object({
    token,
    op: z.uuid(),
    kind: z.enum(['missing', 'free']),
    body: z.string().max(300).overwrite(cleanText).min(1),
  }),
  reply: z.object({ kept: z.literal(true) }),
});

export const withdrawOwnSurvey = defineRoute({
  method: 'POST',
  path: '/api/survey/withdrawal',
  access: surveyOwn,
  summary: 'Retire ses réponses, de cette enquête et des précédentes : elles sont effacées.',
  body: z.object({ token }),
  reply: z.object({ erased: z.literal(true) }),
});

export const objectOwnSurvey = defineRoute({
  method: 'POST',
  path: '/api/survey/objection',
  access: surveyOwn,
  summary:
    'Demande à ne figurer dans aucune enquête : ses réponses et ce que les autres ont dit d’elle sont effacés.',
  body: z.object({ token }),
  reply: z.object({ erased: z.literal(true) }),
});

export type OwnSurvey = z.output<typeof ownSurvey>;
export type OwnForm = NonNullable<OwnSurvey['form']>;
export type OwnPart = z.output<typeof part>;
export type OwnSaying = z.output<typeof sayOwnSurvey.body>;
