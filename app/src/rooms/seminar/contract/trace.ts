// Over the wire: what became of one's own words, read with one's badge or from one's seat; leaving without a name.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { badgeShow, traceSeat } from '../access.js';
import { seminarCard } from '../contract.js';
import { tracedSentence } from './carry.js';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const badge = z.string().max(64);

export const trace = z.object({
  /** Null once erased. */
  name: z.string().nullable(),
  seminars: list(
    z.object({
      seminar: seminarCard.pick({ id: true, kind: true, number: true, title: true, date: true }),
      sentences: list(
        tracedSentence.extend({
          /** Written by this person, or by a group they sat in. */
          whose: z.enum(['own', 'group']),
          /** What grew from it later, nearest first. */
          became: list(tracedSentence),
        }),
      ),
    }),
  ),
  /** When this person asked for their words to be withdrawn; null when they did not, or once it is settled. */
  withdrawalAskedAt: z.iso.datetime().nullable(),
});

/** In the body, never in an address that a server would log. */
export const readTrace = defineRoute({
  method: 'POST',
  path: '/api/badge/trace',
  access: badgeShow,
  summary: 'Ma trace : ce que j’ai dit, seul ou avec mon groupe, et ce que c’est devenu.',
  body: z.object({ badge }),
  reply: trace,
});

export const readSeatTrace = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/rooms/:room/trace',
  access: traceSeat,
  summary: 'Ma trace, depuis le téléphone qui est entré avec un badge.',
  params: z.object({ space: z.uuid(), room: z.uuid() }),
  reply: trace,
});

export const eraseOwnName = defineRoute({
  method: 'POST',
  path: '/api/badge/erase',
  access: badgeShow,
  summary:
    'Effacer mon nom partout dans l’espace ; ce qui a été dit reste, sans nom, et le badge ne sert plus.',
  body: z.object({ badge }),
  reply: z.object({ erased: z.literal(true) }),
});

export const askWithdrawal = defineRoute({
  method: 'POST',
  path: '/api/badge/withdrawal',
  access: badgeShow,
  summary: 'Demander à l’équipe d’animation que mes mots soient retirés.',
  body: z.object({ badge, note: z.string().trim().max(500).default('') }),
  reply: z.object({ asked: z.literal(true) }),
});

export type Trace = z.output<typeof trace>;
