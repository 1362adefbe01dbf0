// Over the wire: what earlier seminars hand on, who sat with whom, and the way of a sentence from seminar to seminar.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { contentRead, seminarRun } from '../access.js';
import { inSeminar, seminarCard } from '../contract.js';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

export const sourceRef = z.object({ seminar: z.string(), activity: z.string(), item: z.string() });

/** A sentence ready to be carried into an activity: the very shape that methods read in their settings. */
export const carried = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  group: z.string().nullable(),
  source: sourceRef,
});

const seminarName = seminarCard.pick({ id: true, kind: true, number: true, title: true, date: true });

export const getCarry = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/seminars/:seminar/carry',
  access: contentRead,
  summary: 'Ce que les séminaires précédents ont laissé, prêt à être repris, et qui y a siégé avec qui.',
  params: inSeminar,
  reply: z.object({
    groups: list(
      z.object({
        seminar: seminarName,
        activity: z.object({ id: z.string(), title: z.string(), method: z.string().nullable() }),
        items: list(carried),
      }),
    ),
    /** Persons (of the attendance lists) that sat together, round after round. */
    meetings: list(z.object({ seminar: z.uuid(), groups: list(list(z.uuid())) })),
    /** Persons expected today whose organisations already work together, pair by pair; never read from a survey. */
    known: list(z.tuple([z.uuid(), z.uuid()]).readonly()),
  }),
});

export const shareHarvest = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/seminars/:seminar/shared',
  access: seminarRun,
  summary: 'Donne à lire aux territoires la récolte d’un séminaire inter-sites clos, ou la reprend.',
  params: inSeminar,
  body: z.object({ shared: z.boolean() }),
  reply: z.object({ shared: z.boolean() }),
});

/** One sentence on the way, with its distance from the one asked about. */
export const tracedSentence = z.object({
  source: sourceRef,
  seminar: seminarName,
  activity: z.object({ id: z.string(), title: z.string() }),
  kind: z.string(),
  text: z.string(),
  group: z.string().nullable(),
  distance: z.int(),
});

export const getProvenance = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/provenance/:seminar/:activity/:item',
  access: contentRead,
  summary: 'D’où vient une phrase récoltée, et ce qu’elle est devenue, de séminaire en séminaire.',
  params: z.object({
    space: z.uuid(),
    seminar: z.uuid(),
    activity: z.string().max(60),
    item: z.string().max(128),
  }),
  reply: z.object({
    sentence: tracedSentence,
    ancestors: list(tracedSentence),
    descendants: list(tracedSentence),
  }),
});

export type CarryReply = z.output<typeof getCarry.reply>;
export type TracedSentence = z.output<typeof tracedSentence>;
