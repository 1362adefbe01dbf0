// Themes over the wire: named by the Fabrique, said by each territory in its own words, tied to actions by hand.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { programmeEdit, programmeRead, themesKeep } from '../access.js';

const inSpace = z.object({ space: z.uuid() });
const id = z.string().min(1).max(60);
const label = z.string().overwrite(cleanText).max(120);

const tied = z.object({ id: z.string(), title: z.string() });

const territory = z.object({
  id: z.string(),
  name: z.string(),
  /** Its own words for the theme; null when it keeps the common name. */
  wording: z.string().nullable(),
  actions: z.array(tied),
});

export const themesReply = z.object({
  /** In the order of the Fabrique, each with the territories that work on it or have a word for it. */
  themes: z.array(z.object({ id: z.string(), label: z.string(), territories: z.array(territory) })),
  /** Every territory that shares actions, in the order of their names, with what can be tied. */
  territories: z.array(z.object({ id: z.string(), name: z.string(), actions: z.array(tied) })),
});

export const listSharedThemes = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/themes',
  access: programmeRead,
  summary:
    'Les thèmes communs, et sous chacun les actions de chaque territoire, dans ses mots\u202f; les actions restreintes n’y sont pas.',
  params: inSpace,
  reply: themesReply,
});

export const createTheme = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/themes',
  access: themesKeep,
  summary: 'Ajoute un thème commun à la Fabrique.',
  params: inSpace,
  body: z.object({ label }),
  reply: themesReply,
});

export const nameTheme = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/themes/:theme',
  access: themesKeep,
  summary: 'Renomme un thème commun\u202f; les actions y restent liées.',
  params: inSpace.extend({ theme: id }),
  body: z.object({ label }),
  reply: themesReply,
});

export const sayTheme = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/programme/themes/:theme',
  access: programmeEdit,
  summary: 'Dit un thème commun dans les mots du territoire\u202f; vide, il garde son nom commun.',
  params: inSpace.extend({ theme: id }),
  body: z.object({ wording: label }),
  reply: themesReply,
});

export const tieActionTheme = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/actions/:action/themes/:theme',
  access: programmeEdit,
  summary: 'Lie une action à un thème commun, ou l’en délie.',
  params: inSpace.extend({ action: z.uuid(), theme: id }),
  body: z.object({ isTied: z.boolean() }),
  reply: themesReply,
});

export type ThemesReply = z.output<typeof themesReply>;
