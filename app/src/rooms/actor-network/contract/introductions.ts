// Introductions over the wire: pairs of sentences for the team, one end at a time for the people asked; never who refused.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { introductionOwn, introductionsKeep } from '../access.js';

const inSpace = z.object({ space: z.uuid() });
const inIntroduction = inSpace.extend({ introduction: z.uuid() });
const day = z.iso.date();
const side = z.enum(['offer', 'need']);
const key = z.string().min(1).max(100);

export const pairPlace = z.object({ seminar: z.uuid(), activity: key, offer: key, need: key });

const pairEnd = z.object({
  text: z.string(),
  /** Null: the list does not say whose sentence it is; nobody can be asked. */
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  family: z.string().nullable(),
});

export const pair = z.object({
  place: pairPlace,
  where: z.string(),
  day,
  offer: pairEnd,
  need: pairEnd,
  /** Why they are side by side: words both wrote, words of the list both bear. */
  words: z.array(z.string()).readonly(),
  tags: z.array(z.string()).readonly(),
  /**
   * `free`: may be put to both. `nobody`: one end has no name on the list. `asked`: waits for two yeses, whoever already
   * answered. `made`, `lapsed`. `in-room`: both said yes in the hall.
   */
  standing: z.enum(['free', 'nobody', 'asked', 'made', 'lapsed', 'in-room']),
  /** The introduction, once it was put to both. */
  introduction: z.uuid().nullable(),
  askedOn: day.nullable(),
  /** The last day to answer. */
  until: day.nullable(),
  madeOn: day.nullable(),
});

export const introductionLink = z.object({ side, name: z.string(), path: z.string() });

export const getIntroductions = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/introductions',
  access: introductionsKeep,
  summary:
    'Les offres et les besoins qui se rencontrent, et où en est chaque mise en relation\u202f; jamais qui a dit non.',
  params: inSpace,
  reply: z.object({ pairs: z.array(pair).readonly() }),
});

export const askIntroduction = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/introductions',
  access: introductionsKeep,
  summary: 'Propose une mise en relation à deux personnes, chacune par son lien, donné ici une seule fois.',
  params: inSpace,
  body: pairPlace,
  reply: z.object({ introduction: z.uuid(), links: z.array(introductionLink).readonly() }),
});

export const renewIntroductionLinks = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/introductions/:introduction/links',
  access: introductionsKeep,
  summary: 'Donne de nouveaux liens pour une mise en relation en attente\u202f; les premiers restent bons.',
  params: inIntroduction,
  reply: z.object({ links: z.array(introductionLink).readonly() }),
});

export const recordPaperYes = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/introductions/:introduction/paper',
  access: introductionsKeep,
  summary: 'Note le oui qu’une personne sans téléphone a rendu sur papier.',
  params: inIntroduction,
  body: z.object({ side, contact: z.string().trim().max(200).default('') }),
  reply: z.object({ noted: z.literal(true) }),
});

export const dropIntroduction = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/introductions/:introduction',
  access: introductionsKeep,
  summary: 'Retire une mise en relation qui n’est pas faite\u202f; ses liens n’ouvrent plus rien.',
  params: inIntroduction,
  reply: z.object({ dropped: z.literal(true) }),
});

export const printIntroductions = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/introduction-sheets.pdf',
  access: introductionsKeep,
  summary: 'Une feuille par personne à qui demander, avec son code à scanner et un coupon à rendre.',
  params: inSpace,
  query: z.object({ introduction: z.uuid().optional() }),
  reply: null,
});

/** One end, for the person who stands at it. */
export const ownIntroduction = z.object({
  introduction: z.uuid(),
  side,
  territory: z.string(),
  where: z.string(),
  day,
  yours: z.string(),
  theirs: z.object({
    text: z.string(),
    family: z.string().nullable(),
    /** Once both said yes, and not before. */
    name: z.string().nullable(),
    organisation: z.string().nullable(),
    contact: z.string().nullable(),
  }),
  words: z.array(z.string()).readonly(),
  tags: z.array(z.string()).readonly(),
  state: z.enum(['asked', 'made']),
  saidYes: z.boolean(),
  /** What this person left to be reached. */
  contact: z.string().nullable(),
  until: day,
  madeOn: day.nullable(),
});

const token = z.string().max(64);
const said = z.object({ agrees: z.boolean(), contact: z.string().trim().max(200).default('') });

/** The secret travels in the body, never in an address that a server would log. */
export const readOwnIntroduction = defineRoute({
  method: 'POST',
  path: '/api/introduction',
  access: introductionOwn,
  summary: 'La mise en relation que l’on me propose, par mon lien.',
  body: z.object({ token }),
  reply: ownIntroduction,
});

export const answerOwnIntroduction = defineRoute({
  method: 'POST',
  path: '/api/introduction/answer',
  access: introductionOwn,
  summary: 'Dire oui à une mise en relation, ou retirer son oui\u202f; d’un non, rien n’est gardé.',
  body: said.extend({ token }),
  reply: ownIntroduction,
});

export const listBadgeIntroductions = defineRoute({
  method: 'POST',
  path: '/api/badge/introductions',
  access: introductionOwn,
  summary: 'Les mises en relation que l’on me propose, avec mon badge.',
  body: z.object({ badge: token }),
  reply: z.object({ introductions: z.array(ownIntroduction).readonly() }),
});

export const answerBadgeIntroduction = defineRoute({
  method: 'POST',
  path: '/api/badge/introductions/answer',
  access: introductionOwn,
  summary: 'Répondre à l’une d’elles avec mon badge.',
  body: said.extend({ badge: token, introduction: z.uuid(), side }),
  reply: z.object({ introductions: z.array(ownIntroduction).readonly() }),
});

export type IntroductionPair = z.output<typeof pair>;
export type IntroductionLink = z.output<typeof introductionLink>;
export type OwnIntroduction = z.output<typeof ownIntroduction>;
