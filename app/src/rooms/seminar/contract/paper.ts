// Paper over the wire: what can be printed for the hall, printing it, and finding where a sheet's photo belongs.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { paperPrint, photoSee } from '../access.js';
import { inSeminar, seminarCard } from '../contract.js';
import { photo } from './photo.js';

const base = '/api/spaces/:space/seminars/:seminar';
const sheetPath = /^[\w-]{1,60}(\/[\w-]{1,60})?$/;

export const printable = z.object({
  /** `hall/badges`, or activity and sheet: `open-space/report-form`. */
  name: z.string(),
  title: z.string(),
  /** Title of the step it serves; null for the hall's own sheets. */
  activity: z.string().nullable(),
  kind: z.string(),
  /** How many by default, when it is for whoever prints to say. */
  copies: z.int().nullable(),
});

export const listPapers = defineRoute({
  method: 'GET',
  path: `${base}/papers`,
  access: paperPrint,
  summary: 'Ce qui peut être imprimé pour la salle, et en combien d’exemplaires par défaut.',
  params: inSeminar,
  reply: z.object({ papers: z.array(printable).readonly() }),
});

/** `open-space/report-form*12,hall/badges` → names and numbers of copies. */
const chosen = z
  .string()
  .max(4000)
  .transform((text, context) => {
    const wanted = text.split(',').map((part) => {
      const [name = '', many] = part.split('*');
      return { name, copies: many === undefined ? null : Number(many) };
    });
    const good = wanted.every(
      ({ name, copies }) =>
        sheetPath.test(name) &&
        (copies === null || (Number.isInteger(copies) && copies >= 1 && copies <= 200)),
    );
    if (good) return wanted;
    context.addIssue({ code: 'custom', message: 'sheets' });
    return z.NEVER;
  });

/** Printing draws new badges and new references each time: a badge is said once, and two sheets never bear one number. */
export const getPaper = defineRoute({
  method: 'GET',
  path: `${base}/paper.pdf`,
  access: paperPrint,
  summary:
    'Tout ce qu’il faut sur les tables, en un seul PDF : badges, émargement, affiches, formulaires, bulletins, fiches.',
  params: inSeminar,
  query: z.object({
    /** One sheet only, by its name. */
    sheet: z.string().max(130).optional(),
    copies: z.coerce.number().int().min(1).max(200).optional(),
    /** Several, each with its number of copies; everything when absent. */
    sheets: chosen.optional(),
    /** One line of the list: its badge alone. */
    attendee: z.uuid().optional(),
  }),
  reply: null,
});

export const readSheet = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/rooms/:room/sheet',
  access: photoSee,
  summary:
    'Où va la photo d’une feuille, d’après la référence imprimée, et si elle a déjà été photographiée.',
  params: z.object({ space: z.uuid(), room: z.uuid() }),
  query: z.object({ reference: z.string().max(200) }),
  reply: z.object({
    /** The seminar it was printed for, when the calendar has it. */
    seminar: seminarCard.pick({ kind: true, number: true, title: true, date: true }).nullable(),
    /** Printed for this very room. */
    isHere: z.boolean(),
    /** Under which name its photo is kept; null when it is not from here. */
    sheet: z.string().nullable(),
    activity: z.string().nullable(),
    title: z.string().nullable(),
    copy: z.int(),
    photos: z.array(photo).readonly(),
  }),
});

export type Printable = z.output<typeof printable>;
export type SheetFound = z.output<typeof readSheet.reply>;
