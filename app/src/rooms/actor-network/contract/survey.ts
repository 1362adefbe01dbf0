// Surveys over the wire, for those who organise them: waves, closed rosters, links, readings. No answer passes here but to the steward.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { answersRead, surveyKeep, surveyRead } from '../access.js';

const inSpace = z.object({ space: z.uuid() });
const inWave = inSpace.extend({ wave: z.uuid() });
const words = (most: number) => z.string().max(most).overwrite(cleanText).min(1);
const instant = z.iso.datetime().nullable();

export const waveState = z.enum(['draft', 'noticed', 'open', 'closed', 'released']);

export const wave = z.object({
  id: z.uuid(),
  number: z.int(),
  title: z.string(),
  askedBy: z.string(),
  contact: z.string(),
  state: waveState,
  noticeDays: z.int(),
  /** The rhythm from which a tie is active: the same for every wave of a territory. */
  activeThreshold: z.int(),
  spaces: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  noticedAt: instant,
  openedAt: instant,
  closedAt: instant,
  releasedAt: instant,
  /** People on the closed roster who did not object. */
  actors: z.int(),
  respondents: z.int(),
  /** People who asked to stand in no survey: how many, never who. */
  objected: z.int(),
  screens: z.array(z.object({ step: z.string(), visits: z.int(), median: z.number() })).readonly(),
  version: z.int(),
});

export const waveDraft = z.object({
  title: words(120),
  askedBy: words(300),
  contact: words(200),
  noticeDays: z.int().min(1).max(60).default(7),
  /** Ids of the register of spaces of cooperation. */
  spaces: z.array(z.uuid()).max(30).default([]),
});

/** A personal link, shown once: only its digest is kept. */
const link = z.object({ line: z.uuid(), name: z.string(), contact: z.string(), path: z.string() });

export const listSurveys = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/surveys',
  access: surveyRead,
  summary: 'Les enquêtes du territoire : où chacune en est, combien ont répondu.',
  params: inSpace,
  reply: z.object({ waves: z.array(wave).readonly() }),
});

export const createSurvey = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/surveys',
  access: surveyKeep,
  summary: 'Prépare une enquête ; rien n’est envoyé à personne.',
  params: inSpace,
  body: waveDraft,
  reply: wave,
});

export const updateSurvey = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/surveys/:wave',
  access: surveyKeep,
  summary: 'Corrige une enquête qui n’a pas encore été annoncée.',
  params: inWave,
  body: waveDraft.extend({ version: z.int() }),
  reply: wave,
});

export const removeSurvey = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/surveys/:wave',
  access: surveyKeep,
  summary: 'Retire une enquête qui n’a pas encore été annoncée.',
  params: inWave,
  reply: z.object({ removed: z.literal(true) }),
});

export const moveSurvey = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/surveys/:wave/move',
  access: surveyKeep,
  summary: 'Fait avancer une enquête : annoncer, ouvrir, clore, rendre les résultats.',
  params: inWave,
  body: z.object({ move: z.enum(['notice', 'open', 'close', 'release']), version: z.int() }),
  reply: z.object({ wave, links: z.array(link).readonly() }),
});

export const listSurveyMembers = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/surveys/:wave/members',
  access: surveyKeep,
  summary: 'Qui reste à relancer ; jamais ce que quelqu’un a répondu.',
  params: inWave,
  reply: z.object({
    members: z
      .array(
        z.object({
          line: z.uuid(),
          name: z.string(),
          organisation: z.string(),
          familyId: z.string().nullable(),
          state: z.enum(['waiting', 'answered']),
        }),
      )
      .readonly(),
  }),
});

export const renewSurveyLink = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/surveys/:wave/links',
  access: surveyKeep,
  summary: 'Refait le lien personnel de quelqu’un ; l’ancien n’ouvre plus rien.',
  params: inWave,
  body: z.object({ line: z.uuid() }),
  reply: link,
});

const answer = z.object({
  person: z.uuid(),
  familyId: z.string().nullable(),
  /** The sheet as it was given. */
  sheet: z.unknown(),
});

/** The reason is written down with the name of who reads, before anything is handed over. */
export const readAnswers = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/surveys/:wave/answers',
  access: answersRead,
  summary: 'Les réponses brutes, sous des numéros ; la lecture est écrite au journal.',
  params: inWave,
  body: z.object({ reason: words(300) }),
  reply: z.object({
    answers: z.array(answer).readonly(),
    words: z
      .array(z.object({ kind: z.enum(['missing', 'free']), body: z.string(), writtenOn: z.iso.date() }))
      .readonly(),
  }),
});

export const listAnswerReadings = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/survey-readings',
  access: surveyRead,
  summary: 'Le journal des lectures : qui a lu les réponses brutes, quand et pourquoi.',
  params: inSpace,
  reply: z.object({
    readings: z
      .array(
        z.object({
          wave: z.uuid(),
          who: z.string(),
          at: z.iso.datetime(),
          reason: z.string(),
        }),
      )
      .readonly(),
  }),
});

export type Wave = z.output<typeof wave>;
export type WaveDraft = z.output<typeof waveDraft>;
export type PersonalLink = z.output<typeof link>;
