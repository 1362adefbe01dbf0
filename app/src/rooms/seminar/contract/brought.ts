// Over the wire: what other rooms brought to a seminar before the day.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { seminarRead } from '../access.js';
import { inSeminar } from '../contract.js';

export const getBrought = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar/brought',
  access: seminarRead,
  summary:
    'Ce que le diagnostic et la bibliothèque de situations ont apporté à ce séminaire, et d’où cela vient.',
  params: inSeminar,
  reply: z.object({
    brought: z
      .array(
        z.object({
          kind: z.enum(['question', 'situation']),
          id: z.string(),
          text: z.string(),
          origin: z.string(),
          path: z.string(),
          /** The step that holds it; null while it has to be prepared. */
          step: z.string().nullable(),
          at: z.iso.datetime(),
        }),
      )
      .readonly(),
  }),
});

export type BroughtReply = z.output<typeof getBrought.reply>;
