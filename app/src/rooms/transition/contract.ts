// Situations over the wire: the territory's own cards, what they lean on, and the seminars they are given to.
import { cleanText } from '@trame/core/kernel';
import { figureKeys } from '@trame/core/territory';
import { MAX_SITUATIONS, POLARITIES, SITUATION_FORMS, TRANSITIONS } from '@trame/core/transition';
import { MAX_LABEL, MAX_SOURCES, MAX_TEXT } from '@trame/core/workshop';
import { z } from 'zod';
import { defineRoute } from '../../platform/contract.js';
import { situationKeep, situationRead } from './access.js';

const space = z.object({ space: z.uuid() });
const one = space.extend({ situation: z.uuid() });
const text = (longest: number) => z.string().overwrite(cleanText).max(longest);
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
/** A sentence left blank is a missing one. */
const sentence = text(MAX_TEXT)
  .nullable()
  .transform((said) => said || null);
const reference = z.string().min(1).max(128);
export const sourceRef = z.object({ seminar: reference, activity: reference, item: reference });

export const situationWords = z.object({
  title: text(MAX_LABEL).min(1),
  happening: text(MAX_TEXT).min(1),
  here: sentence,
  stakes: sentence,
  question: sentence,
  polarity: z.enum(POLARITIES),
  form: z.enum(SITUATION_FORMS),
  transitions: z.array(z.enum(TRANSITIONS)).max(TRANSITIONS.length).readonly(),
  place: text(MAX_LABEL)
    .nullable()
    .transform((said) => said || null),
  sources: z.array(sourceRef).max(MAX_SOURCES).readonly(),
  figures: z.array(z.enum(figureKeys)).max(figureKeys.length).readonly(),
});

export const situation = situationWords.extend({ id: z.uuid(), version: z.int() });

/** A figure of the profile as a card prints it. */
export const leanedFigure = z.object({
  key: z.enum(figureKeys),
  value: z.number(),
  unit: z.string(),
  source: z.string(),
  year: z.int(),
  basis: z.string().nullable(),
  /** Reasons to read it with care. */
  caveats: list(z.string()),
});

const seminarName = z.object({
  id: z.uuid(),
  kind: z.enum(['local', 'intersite']),
  number: z.int(),
  title: z.string(),
  date: z.string().nullable(),
});

export const library = z.object({
  situations: list(situation),
  figures: list(leanedFigure),
  /** Retro-prospectives on the agendas of the space, and the cards each holds. */
  given: list(
    z.object({
      seminar: seminarName,
      step: z.object({ id: z.string(), title: z.string() }),
      /** Its agenda may still change. */
      isOpen: z.boolean(),
      situations: list(z.string()),
    }),
  ),
});

export const getSituations = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/situations',
  access: situationRead,
  summary: 'Les situations du territoire, les chiffres de sa fiche et les séminaires qui les reçoivent.',
  params: space,
  reply: library,
});

export const getChallenges = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/situation-challenges',
  access: situationKeep,
  summary: 'Les défis et les atouts des séminaires clos, qu’une situation peut rendre concrets.',
  params: space,
  reply: z.object({
    challenges: list(
      z.object({
        source: sourceRef,
        kind: z.enum(['challenge', 'asset']),
        text: z.string(),
        group: z.string().nullable(),
      }),
    ),
  }),
});

export const addSituation = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/situations',
  access: situationKeep,
  summary: 'Écrit une situation.',
  params: space,
  /** Chosen by the screen: asked twice, it is written once. */
  body: situationWords.extend({ id: z.uuid() }),
  reply: library,
});

export const editSituation = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/situations/:situation',
  access: situationKeep,
  summary: 'Corrige une situation, si personne ne l’a fait entre-temps.',
  params: one,
  body: situationWords.extend({ version: z.int() }),
  reply: library,
});

export const removeSituation = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/situations/:situation',
  access: situationKeep,
  summary: 'Retire une situation de la bibliothèque ; les séminaires qui l’ont reçue la gardent.',
  params: one,
  reply: library,
});

export const giveSituations = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/situation-gifts',
  access: situationKeep,
  summary:
    'Donne des situations à une rétroprospective ; redonnées, elles y sont mises à jour, jamais doublées.',
  params: space,
  body: z.object({
    seminar: z.uuid(),
    step: z.string().max(60),
    situations: z.array(z.uuid()).max(MAX_SITUATIONS),
  }),
  reply: library,
});

export type SituationLibrary = z.output<typeof library>;
export type LibrarySituation = z.output<typeof situation>;
export type SituationWords = z.output<typeof situationWords>;
export type LeanedFigure = z.output<typeof leanedFigure>;
export type Challenge = z.output<typeof getChallenges.reply>['challenges'][number];
