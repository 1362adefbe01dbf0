// The sheet of an action over the wire: what each stage adds to its row.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';

const line = z.string().overwrite(cleanText).max(300);
const paragraph = z.string().overwrite(cleanText).max(4000);
const name = line.min(1);
const note = paragraph.nullable();
const id = z.string().min(1).max(60);
const euros = z.number().int().min(0).max(1_000_000_000_000);

/** A day of the calendar. */
export const day = z.iso.date().refine((text) => text >= '0001-01-01');
const someDay = day.nullable();

/** A mail address, wherever one is taken: one person, letters with accents included. */
export const mailAddress = z.email({ pattern: /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/ }).max(254);

export const phase = z.enum(['idea', 'study', 'operation']);
export const status = z.enum(['in-progress', 'late', 'paused', 'blocked', 'abandoned', 'finished']);
export const endingKind = z.enum(['carried-out', 'abandoned', 'merged', 'transferred']);

export const groupMember = z.object({ organisationId: z.uuid().nullable(), label: name });
export const workingGroup = z.object({
  name: line.nullable(),
  members: z.array(groupMember).max(60),
  nextMeeting: someDay,
});
export const firstStep = z.object({ what: name, who: line.nullable(), due: someDay });
export const contact = z.object({ label: name, mail: line.nullable(), phone: line.nullable() });
export const partner = z.object({
  id,
  organisationId: z.uuid().nullable(),
  label: name,
  brings: note,
  gains: note,
});
export const milestone = z.object({
  id,
  title: name,
  who: line.nullable(),
  startsOn: someDay,
  due: someDay,
  doneOn: someDay,
});
export const cost = z.object({
  euros,
  precision: z.enum(['order-of-magnitude', 'estimate', 'decided']),
  note,
});
export const financingLine = z.object({
  id,
  source: name,
  kind: z.enum([
    'state',
    'region',
    'department',
    'local-authority',
    'europe',
    'public-operator',
    'private',
    'public-private',
    'participatory',
    'patronage',
    'other',
  ]),
  organisationId: z.uuid().nullable(),
  euros: euros.nullable(),
  state: z.enum(['sought', 'asked', 'obtained']),
  year: z.int().min(1900).max(2200).nullable(),
});
const value = z.number().min(-1e12).max(1e12);
const reading = z.object({ value, on: day, source: name });
export const indicator = z.object({
  id,
  label: name,
  unit: line,
  baseline: reading.nullable(),
  target: z.object({ value, due: someDay }).nullable(),
  readings: z.array(reading).max(200),
});
export const awaited = z.object({
  id,
  from: name,
  organisationId: z.uuid().nullable(),
  what: paragraph.min(1),
  blockingText: line.nullable(),
  since: day,
  settledOn: someDay,
});

/** What the keeper of a sheet writes freely; acts such as a commitment or an ending have their own routes. */
const written = {
  problem: note,
  solution: note,
  partnersValue: note,
  territoryValue: note,
  whoCares: note,
  workingGroup: workingGroup.nullable(),
  firstStep: firstStep.nullable(),
  contact: contact.nullable(),
  partners: z.array(partner).max(60),
  milestones: z.array(milestone).max(60),
  startsOn: someDay,
  endsOn: someDay,
  cost: cost.nullable(),
  financing: z.array(financingLine).max(60),
  legalForm: line.nullable(),
  indicators: z.array(indicator).max(20),
  dependsOn: z.array(z.uuid()).max(60),
  awaited: z.array(awaited).max(60),
};

/** What is left out stays as it was. */
export const detailsDraft = z.object(written).partial();

export const commitment = z.object({
  id: z.string(),
  person: z.string(),
  role: z.string().nullable(),
  organisationId: z.string().nullable(),
  organisation: z.string().nullable(),
  on: day,
  wording: z.string(),
  withdrawnOn: someDay,
});

const pilot = z.object({
  kind: z.enum(['organisation', 'person', 'generic', 'to-be-named']),
  label: z.string(),
  organisationId: z.string().nullable(),
});

export const tenure = z.object({ pilot, from: someDay, until: day, reason: z.string().nullable() });

export const progress = z.object({
  phase,
  status: status.nullable(),
  news: z.object({ text: z.string(), on: day, by: z.string().nullable() }).nullable(),
  help: z
    .object({ text: z.string(), to: z.string(), organisationId: z.string().nullable(), since: day })
    .nullable(),
});

export const ending = z.object({
  kind: endingKind,
  on: day,
  reason: z.string(),
  result: z.string().nullable(),
  lesson: z.string().nullable(),
  ties: z.string().nullable(),
  intoActionId: z.string().nullable(),
  transferredTo: z.string().nullable(),
});

export const choice = z.object({
  outcome: z.enum(['chosen', 'set-aside', 'postponed']),
  reason: z.string(),
  voice: z.string().nullable(),
  on: day,
  vote: z.string().nullable(),
});

/** The whole sheet as shown. */
export const actionDetails = z.object({
  ...written,
  choice: choice.nullable(),
  commitments: z.array(commitment),
  progress,
  pilotHistory: z.array(tenure),
  ending: ending.nullable(),
});

export type DetailsDraft = z.output<typeof detailsDraft>;
export type ShownDetails = z.output<typeof actionDetails>;
