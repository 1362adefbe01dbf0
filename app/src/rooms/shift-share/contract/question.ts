// The question of a diagnosis over the wire: where it may be asked, where it was sent, and the sending.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { questionSend } from '../access.js';
import { diagnose } from './diagnosis.js';

const space = z.object({ space: z.uuid() });
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const seminarName = z.object({
  id: z.uuid(),
  kind: z.enum(['local', 'intersite']),
  number: z.int(),
  title: z.string(),
  date: z.string().nullable(),
});

export const questionPlaces = z.object({
  places: list(
    z.object({
      seminar: seminarName,
      steps: list(
        z.object({
          id: z.string(),
          title: z.string(),
          /** What the step already asks. */
          asked: list(z.string()),
          isFull: z.boolean(),
        }),
      ),
    }),
  ),
  sent: list(
    z.object({
      /** Hash of the analysis the question comes from. */
      analysis: z.string(),
      text: z.string(),
      seminar: seminarName,
      /** The step that asks it; null while it has to be prepared. */
      step: z.string().nullable(),
      at: z.iso.datetime(),
    }),
  ),
});

export const getQuestionPlaces = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/diagnosis/questions',
  access: questionSend,
  summary: 'Les séminaires à venir où la question du diagnostic peut être posée, et ceux qui l’ont reçue.',
  params: space,
  reply: questionPlaces,
});

export const sendQuestion = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/diagnosis/questions',
  access: questionSend,
  summary: 'Envoie la question d’un diagnostic à un séminaire ; envoyée deux fois, elle y est une fois.',
  params: space,
  body: z.object({
    seminar: z.uuid(),
    /** Null: to be prepared, in no step yet. */
    step: z.string().max(60).nullable(),
    question: z.string().overwrite(cleanText).min(1).max(400),
    /** The analysis, computed again by the server. */
    analysis: diagnose.query,
  }),
  reply: questionPlaces,
});

export type QuestionPlaces = z.output<typeof questionPlaces>;
