// Acts on an action over the wire: progress, a commitment, an ending, a succession, and what happened before.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { programmeEdit, programmeRead } from '../access.js';
import { actionSheet, pilot } from '../contract.js';
import { day, endingKind, phase, status } from './details.js';

const line = z.string().overwrite(cleanText).max(300);
const paragraph = z.string().overwrite(cleanText).max(4000);
const optionalLine = line.nullable().default(null);
const optionalText = paragraph.nullable().default(null);
const inAction = z.object({ space: z.uuid(), action: z.uuid() });
const inCommitment = inAction.extend({ commitment: z.string().min(1).max(60) });
/** The version one started from: somebody else's change is never written over. */
const from = { version: z.int() };

export const recordProgress = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/actions/:action/progress',
  access: programmeEdit,
  summary:
    'Dit où en est une action\u202f: phase, état, une ligne de nouvelles, une aide demandée à quelqu’un.',
  params: inAction,
  body: z.object({
    ...from,
    phase,
    status: status.nullable(),
    news: optionalText,
    help: z
      .object({ text: paragraph.min(1), to: line.min(1), organisationId: z.uuid().nullable().default(null) })
      .nullable()
      .default(null),
  }),
  reply: actionSheet,
});

export const commit = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/actions/:action/commitments',
  access: programmeEdit,
  summary: 'Enregistre un engagement ferme\u202f: qui, quand, en quels mots.',
  params: inAction,
  body: z.object({
    ...from,
    person: line,
    role: optionalLine,
    organisationId: z.uuid().nullable().default(null),
    organisation: optionalLine,
    on: day,
    wording: paragraph,
  }),
  reply: actionSheet,
});

export const withdraw = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/actions/:action/commitments/:commitment/withdrawal',
  access: programmeEdit,
  summary: 'Note qu’un engagement est repris\u202f; il reste lisible.',
  params: inCommitment,
  body: z.object({ ...from, on: day }),
  reply: actionSheet,
});

export const endAction = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/actions/:action/ending',
  access: programmeEdit,
  summary: 'Clôt une action\u202f: réalisée, abandonnée, fusionnée ou transférée, avec sa raison.',
  params: inAction,
  body: z.object({
    ...from,
    kind: endingKind,
    on: day,
    reason: paragraph,
    result: optionalText,
    lesson: optionalText,
    ties: optionalText,
    intoActionId: z.uuid().nullable().default(null),
    transferredTo: optionalLine,
  }),
  reply: actionSheet,
});

export const reopen = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/actions/:action/reopening',
  access: programmeEdit,
  summary: 'Reprend une action close\u202f: elle revient au suivi.',
  params: inAction,
  body: z.object(from),
  reply: actionSheet,
});

export const succeed = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/actions/:action/succession',
  access: programmeEdit,
  summary: 'Change les pilotes d’une action\u202f; ceux qui partent restent dans son histoire.',
  params: inAction,
  body: z.object({ ...from, pilots: z.array(pilot).max(20), on: day, reason: optionalLine }),
  reply: actionSheet,
});

export const getHistory = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/actions/:action/history',
  access: programmeRead,
  summary: 'Ce qui est arrivé à une action\u202f: qui, quand, quoi.',
  params: inAction,
  query: z.object({ language: z.enum(['fr', 'en']).default('fr') }),
  reply: z.object({
    events: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        at: z.iso.datetime(),
        who: z.string(),
        note: z.string().nullable(),
        /** What changed since the event before, in plain words of the language asked for. */
        changes: z.array(z.string()),
      }),
    ),
  }),
});

/** What happened to an action. */
export type HistoryReply = z.infer<typeof getHistory.reply>;

export const changeOrganisation = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/programme/organisations',
  access: programmeEdit,
  summary: 'Suit une organisation qui a fusionné ou fermé, dans toutes les fiches qui la nomment.',
  params: z.object({ space: z.uuid() }),
  body: z.object({
    from: z.uuid(),
    /** Null: it is gone. */
    into: z.uuid().nullable(),
    on: day,
    reason: optionalLine,
  }),
  reply: z.object({ changed: z.array(z.object({ id: z.string(), title: z.string() })) }),
});

export const listDirectory = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/directory',
  access: programmeRead,
  summary: 'Les organisations que les fiches du programme peuvent nommer.',
  params: z.object({ space: z.uuid() }),
  reply: z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })) }),
});
