// Follow-up over the wire: what depends on whom, committees, the partners' round, the handover.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { programmeEdit, programmeRead } from '../access.js';
import { awaited, day, mailAddress } from './details.js';

const inSpace = z.object({ space: z.uuid() });
const line = z.string().overwrite(cleanText).max(300);
const note = z.string().overwrite(cleanText).max(4000).nullable();
const name = line.min(1);
const of = { actionId: z.string(), title: z.string() };

export const listAwaited = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/awaited',
  access: programmeRead,
  summary: 'Ce qui dépend de l’État, de la Région, de chacun de ceux qui décident.',
  params: inSpace,
  reply: z.object({
    lists: z.array(z.object({ from: z.string(), lines: z.array(z.object({ ...of, awaited })) })),
  }),
});

const seat = z.object({
  seat: z.enum(['elected', 'industrial']),
  role: z.string().nullable(),
  organisationName: z.string().nullable(),
  since: z.string().nullable(),
  /** Those who held it before, latest first. */
  past: z.array(
    z.object({ role: z.string().nullable(), since: z.string().nullable(), until: z.string().nullable() }),
  ),
});

export const getHandover = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/handover',
  access: programmeRead,
  summary: 'Ce que reprend la personne suivante\u202f: sièges, pilotes, promesses, prochaines dates.',
  params: inSpace,
  reply: z.object({
    today: day,
    seats: z.array(seat),
    dates: z.array(
      z.object({
        ...of,
        what: z.string(),
        who: z.string().nullable(),
        due: z.string(),
        isLate: z.boolean(),
      }),
    ),
    help: z.array(z.object({ ...of, text: z.string(), to: z.string(), since: z.string() })),
    awaited: z.array(z.object({ ...of, awaited })),
    withoutPilot: z.array(z.object(of)),
    promises: z.array(z.object({ ...of, person: z.string(), wording: z.string(), on: z.string() })),
    nextCommittee: z.string().nullable(),
  }),
});

const decision = z.object({
  actionId: z.uuid(),
  said: note,
  decision: note,
  who: line.nullable(),
  due: day.nullable(),
});

const committeeHead = {
  title: name,
  on: day,
  chair: line.nullable().default(null),
  present: z.array(name).max(80).default([]),
};

export const committee = z.object({
  id: z.string(),
  title: z.string(),
  on: z.string(),
  chair: z.string().nullable(),
  present: z.array(z.string()),
  decisions: z.array(decision.extend({ title: z.string() })),
  nextOn: z.string().nullable(),
  isClosed: z.boolean(),
  version: z.int(),
});

const inCommittee = inSpace.extend({ committee: z.uuid() });

export const listCommittees = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/committees',
  access: programmeRead,
  summary: 'Les comités de pilotage du programme.',
  params: inSpace,
  reply: z.object({ committees: z.array(committee) }),
});

export const openCommittee = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/programme/committees',
  access: programmeEdit,
  summary: 'Ouvre un comité de pilotage.',
  params: inSpace,
  body: z.object(committeeHead),
  reply: committee,
});

export const getCommittee = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/committees/:committee',
  access: programmeRead,
  summary: 'Un comité, et l’ordre dans lequel il parcourt les actions.',
  params: inCommittee,
  reply: z.object({
    committee,
    walk: z.array(
      z.object({
        ...of,
        reason: z.enum(['help', 'blocked', 'awaited', 'late', 'silent', 'going']),
      }),
    ),
  }),
});

export const keepCommittee = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/programme/committees/:committee',
  access: programmeEdit,
  summary: 'Garde ce que le comité a dit et décidé\u202f; clos, il ne se modifie plus.',
  params: inCommittee,
  body: z.object({
    ...committeeHead,
    decisions: z.array(decision).max(400),
    nextOn: day.nullable(),
    isClosed: z.boolean().default(false),
    version: z.int(),
  }),
  reply: committee,
});

export const printMinutes = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/committees/:committee/minutes.pdf',
  access: programmeRead,
  summary: 'Le relevé de décisions d’un comité, sur papier.',
  params: inCommittee,
  reply: null,
});

const voice = z.object({
  id: z.string(),
  organisationId: z.string().nullable(),
  label: z.string(),
  answer: z.enum(['agreed', 'agreed-with-remark', 'refused']).nullable(),
  remark: z.string().nullable(),
  by: z.string().nullable(),
  on: z.string().nullable(),
  /** A mail takes its own link to it; its address is not told again. */
  hasLink: z.boolean(),
});

export const round = z.object({
  id: z.string(),
  versionId: z.string(),
  versionLabel: z.string(),
  opensOn: z.string(),
  closesOn: z.string().nullable(),
  voices: z.array(voice),
  counted: z.object({
    asked: z.int(),
    agreed: z.int(),
    remarked: z.int(),
    refused: z.int(),
    silent: z.int(),
  }),
  version: z.int(),
});

export const listRounds = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/rounds',
  access: programmeRead,
  summary: 'Les tours de validation du programme par ses partenaires.',
  params: inSpace,
  reply: z.object({ rounds: z.array(round) }),
});

export const openRound = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/programme/rounds',
  access: programmeEdit,
  summary: 'Demande aux partenaires de valider une version du programme.',
  params: inSpace,
  body: z.object({
    versionId: z.uuid(),
    closesOn: day.nullable().default(null),
    voices: z
      .array(
        z.object({
          organisationId: z.uuid().nullable().default(null),
          label: name,
          /** Where its link is sent; without one, its answer is noted by hand. */
          address: mailAddress.nullable().default(null),
        }),
      )
      .min(1)
      .max(200),
  }),
  reply: round,
});

export const answerRound = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/programme/rounds/:round/voices/:voice',
  access: programmeEdit,
  summary: 'Note la réponse d’un partenaire, avec sa réserve s’il en a une.',
  params: inSpace.extend({ round: z.uuid(), voice: z.string().min(1).max(60) }),
  body: z.object({
    version: z.int(),
    answer: z.enum(['agreed', 'agreed-with-remark', 'refused']).nullable(),
    remark: note.default(null),
    by: line.nullable().default(null),
    on: day.nullable().default(null),
  }),
  reply: round,
});

export type Committee = z.output<typeof committee>;
export type CommitteeReply = z.output<typeof getCommittee.reply>;
export type HandoverReply = z.output<typeof getHandover.reply>;
export type Round = z.output<typeof round>;
