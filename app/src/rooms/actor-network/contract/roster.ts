// The roster of a territory over the wire: who is thought of, asked, there; families, doubles, what a table gave.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { rosterKeep, rosterRead } from '../access.js';

const inSpace = z.object({ space: z.uuid() });
const inLine = inSpace.extend({ line: z.uuid() });
const words = (most: number) => z.string().max(most).overwrite(cleanText);

export const rosterStatus = z.enum(['proposed', 'invited', 'present', 'declined']);

/** What can be typed; a name or an organisation is enough. */
export const rosterDraft = z.object({
  personName: words(120).default(''),
  role: words(160).default(''),
  organisationName: words(200).default(''),
  familyId: z.string().max(60).nullable().default(null),
  status: rosterStatus.default('invited'),
  contact: words(200).default(''),
});

export const rosterLine = rosterDraft.extend({
  id: z.uuid(),
  /** The day it was added. */
  addedOn: z.iso.date(),
  isNew: z.boolean(),
  /** Its sheet in the directory, when an organisation bears that name. */
  organisationId: z.uuid().nullable(),
  version: z.int(),
});

export const coverageLine = z.object({
  familyId: z.string(),
  label: z.string(),
  state: z.enum(['present', 'invited', 'missing']),
  present: z.int(),
  invited: z.int(),
});

export const roster = z.object({
  families: z.array(z.object({ id: z.string(), label: z.string() })).readonly(),
  lines: z.array(rosterLine).readonly(),
  coverage: z.array(coverageLine).readonly(),
  /** Somebody is there, and nobody from outside the economy and the authorities (R031). */
  isEconomicOnly: z.boolean(),
  /** Invited and present people against 15 to 50 (R029). */
  size: z.object({ count: z.int(), present: z.int(), reading: z.enum(['under', 'within', 'over']) }),
  withoutFamily: z.int(),
  newSince: z.iso.date(),
  duplicates: z
    .array(
      z.object({
        first: z.uuid(),
        second: z.uuid(),
        reason: z.enum(['same-contact', 'same-name', 'close-name']),
      }),
    )
    .readonly(),
  /** Merges that can be undone, the last first. */
  merges: z
    .array(z.object({ id: z.uuid(), kept: z.string(), merged: z.string(), mergedAt: z.iso.datetime() }))
    .readonly(),
});

const rowFault = z.enum(['nobody', 'formula', 'twice', 'family-unknown', 'status-unknown', 'cut']);

export const importReport = z.object({
  format: z.enum(['csv', 'xlsx', 'ods']),
  encoding: z.string().nullable(),
  otherSheets: z.array(z.string()).readonly(),
  columns: z.array(z.object({ heading: z.string(), field: z.string().nullable() })).readonly(),
  rows: z.int(),
  emptyRows: z.int(),
  added: z.int(),
  /** Rows that name somebody who was on the roster already: left as they were there. */
  known: z.int(),
  /** Rows set aside, and rows taken with a reserve; every one with its cells. */
  told: z
    .array(
      z.object({
        line: z.int(),
        isTaken: z.boolean(),
        faults: z.array(rowFault).readonly(),
        cells: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});

export const getRoster = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/roster',
  access: rosterRead,
  summary: 'La liste des acteurs du territoire, la grille des familles et ce qui est à regarder.',
  params: inSpace,
  reply: roster,
});

export const addRosterLine = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/roster',
  access: rosterKeep,
  summary: 'Ajoute quelqu’un à la liste ; un nom ou une organisation suffit.',
  params: inSpace,
  body: rosterDraft,
  reply: rosterLine,
});

export const updateRosterLine = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/roster/:line',
  access: rosterKeep,
  summary: 'Corrige une ligne de la liste.',
  params: inLine,
  body: rosterDraft.extend({ version: z.int() }),
  reply: rosterLine,
});

export const removeRosterLine = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/roster/:line',
  access: rosterKeep,
  summary: 'Retire quelqu’un de la liste, et tout ce qui est gardé sous son nom dans les enquêtes.',
  params: inLine,
  reply: z.object({ removed: z.literal(true) }),
});

export const mergeRosterLines = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/roster/:line/merge',
  access: rosterKeep,
  summary: 'Réunit deux lignes de la même personne ; on peut revenir en arrière.',
  params: inLine,
  body: z.object({ other: z.uuid() }),
  reply: z.object({ merge: z.uuid() }),
});

export const undoRosterMerge = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/roster-merges/:merge/undo',
  access: rosterKeep,
  summary: 'Sépare de nouveau deux lignes réunies.',
  params: inSpace.extend({ merge: z.uuid() }),
  reply: z.object({ undone: z.literal(true) }),
});

/** The body is the file itself; it is judged by its content. */
export const importRoster = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/roster-import',
  access: rosterKeep,
  summary: 'Lit un tableau CSV, XLSX ou ODS (2 Mo au plus) et dit ce qui a été fait de chaque ligne.',
  params: inSpace,
  upload: true,
  reply: importReport,
});

export type Roster = z.output<typeof roster>;
export type RosterRow = z.output<typeof rosterLine>;
export type RosterWords = z.output<typeof rosterDraft>;
export type ImportReport = z.output<typeof importReport>;
