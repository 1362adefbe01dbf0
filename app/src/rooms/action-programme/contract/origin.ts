// Proposals of closed seminars over the wire, their conversion, and the way from an action to the wall and back.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { originRead, programmeEdit, proposalsRead } from '../access.js';
import { choice } from './details.js';

const inSpace = z.object({ space: z.uuid() });
export const sourceRef = z.object({
  seminar: z.uuid(),
  activity: z.string().min(1).max(60),
  item: z.string().min(1).max(128),
});

export const proposal = z.object({
  source: sourceRef,
  title: z.string(),
  problem: z.string().nullable(),
  solution: z.string().nullable(),
  partnersValue: z.string().nullable(),
  territoryValue: z.string().nullable(),
  whoCares: z.string().nullable(),
  choice: choice.nullable(),
  reference: z.string(),
  /** The action it has become. */
  convertedInto: z.object({ id: z.string(), title: z.string() }).nullable(),
});

export const listProposals = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/proposals',
  access: proposalsRead,
  summary: 'Les propositions des séminaires clos\u202f: retenues, écartées, remises, avec les raisons.',
  params: inSpace,
  reply: z.object({ proposals: z.array(proposal) }),
});

export const convertProposals = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/programme/proposals/conversion',
  access: programmeEdit,
  summary: 'Fait des actions des propositions choisies, en un geste, sans rien retaper.',
  params: inSpace,
  body: z.object({
    proposals: z
      .array(
        z.object({
          source: sourceRef,
          groupId: z.uuid().nullable().default(null),
          actionId: z.uuid().nullable().default(null),
        }),
      )
      .min(1)
      .max(200),
  }),
  reply: z.object({
    made: z.array(z.object({ id: z.string(), title: z.string() })),
    /** Were actions already: nothing was made twice. */
    already: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
});

/** A sentence somebody left in a seminar. */
export const tracedSentence = z.object({
  source: sourceRef,
  seminar: z.object({
    id: z.string(),
    kind: z.enum(['local', 'intersite']),
    number: z.int(),
    title: z.string(),
    date: z.string().nullable(),
  }),
  activity: z.object({ id: z.string(), title: z.string() }),
  kind: z.string(),
  text: z.string(),
  group: z.string().nullable(),
  distance: z.int(),
});

const story = z.object({
  sentence: tracedSentence,
  ancestors: z.array(tracedSentence),
  descendants: z.array(tracedSentence),
});

export const getOrigins = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/actions/:action/origins',
  access: originRead,
  summary: 'D’où vient une action\u202f: la proposition, le mur, le séminaire.',
  params: z.object({ space: z.uuid(), action: z.uuid() }),
  reply: z.object({ stories: z.array(story) }),
});

export const getWallCard = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/origins/:seminar/:activity/:item',
  access: originRead,
  summary: 'Un carton du mur, le séminaire où il a été écrit, et les actions qu’il est devenu.',
  params: inSpace.extend(sourceRef.shape),
  reply: story.extend({
    actions: z.array(z.object({ id: z.string(), code: z.string().nullable(), title: z.string() })),
  }),
});

export type ShownProposal = z.output<typeof proposal>;
export type TracedSentence = z.output<typeof tracedSentence>;
export type WallCard = z.output<typeof getWallCard.reply>;
