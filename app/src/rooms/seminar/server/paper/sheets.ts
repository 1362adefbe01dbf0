// What can be printed for a seminar, in how many copies, and the data that the template sets.
import type { PaperSheet } from '@trame/core/workshop';
import type { Printable } from '../../contract/paper.js';
import { paperWords } from '../../paper.fr.js';
import { formatReference } from '../../sheet-reference.js';
import type { PrintedBadge } from '../attendance/badge.js';
import { countTables, type HallSheet, type HallSource, listHallSheets } from './hall-sheets.js';
import { drawCode } from './qr.js';

/** A sheet with its name and the step it serves. */
export interface NamedSheet {
  /** The activity, or `hall`. */
  readonly place: string;
  readonly activity: string | null;
  readonly sheet: PaperSheet | HallSheet;
}

/** One sheet that somebody chose, and in how many copies. */
export interface Choice {
  readonly name: string;
  readonly copies: number | null;
}

/** Name of a sheet among all those of a seminar. */
export function nameSheet({ place, sheet }: NamedSheet): string {
  return `${place}/${sheet.id}`;
}

/** The copies that a sheet has by default; null when their number is not for anybody to choose. */
function getCopies({ place, sheet }: NamedSheet): number | null {
  if (place === 'hall' && sheet.kind === 'sign' && sheet.id === 'tables') return sheet.signs.length;
  return 'copies' in sheet ? sheet.copies : null;
}

/** What can be printed, for whoever chooses. */
export function listPrintables(sheets: readonly NamedSheet[]): readonly Printable[] {
  return sheets.map((one) => ({
    name: nameSheet(one),
    title: one.sheet.kind === 'welcome' ? paperWords.welcomeTitle : formatTitle(one),
    activity: one.activity,
    kind: one.sheet.kind,
    copies: getCopies(one),
  }));
}

function formatTitle({ sheet }: NamedSheet): string {
  return sheet.kind === 'day' ? paperWords.day : sheet.title;
}

/** The hall's own sheets, then those of the methods in the order of the agenda. */
export function listEverySheet(
  hall: HallSource,
  methods: readonly NamedSheet[],
  tables: number | null,
): readonly NamedSheet[] {
  const own = listHallSheets(hall, tables ?? countTables(hall));
  return [...own.map((sheet) => ({ place: 'hall', activity: null, sheet })), ...methods];
}

/** The sheets asked for, by whole name or by the method's own; each with its copies. */
export function chooseSheets(
  sheets: readonly NamedSheet[],
  choices: readonly Choice[] | null,
): readonly (NamedSheet & { readonly copies: number | null })[] {
  return sheets.flatMap((one) => {
    const choice = choices?.find(({ name }) => name === nameSheet(one) || name === one.sheet.id);
    if (choices !== null && choice === undefined) return [];
    return [{ ...one, copies: choice?.copies ?? getCopies(one) }];
  });
}

/** How many pieces of paper with a reference a sheet becomes. Ballots have none: nothing tells one from another. */
export function countReferences({
  place,
  sheet,
  copies,
}: NamedSheet & { readonly copies: number | null }): number {
  if (!/^[\w-]{1,60}$/.test(place) || !/^[\w-]{1,60}$/.test(sheet.id)) return 0;
  if (sheet.kind === 'form') return (copies ?? sheet.copies) * sheet.forms.length;
  if (sheet.kind === 'outline') return copies ?? sheet.copies;
  if (sheet.kind === 'slips') return Math.ceil((copies ?? sheet.copies) / 4) * 4;
  if (sheet.kind === 'brief') return sheet.briefs.length;
  return sheet.kind === 'grid' || sheet.kind === 'register' ? 1 : 0;
}

/** What printing needs besides the sheets. */
export interface PrintSource {
  readonly space: string;
  readonly seminar: string;
  readonly publicUrl: string;
  /** Copies of each sheet printed before, by name. */
  readonly printed: ReadonlyMap<string, number>;
  readonly badges: ReadonlyMap<string, PrintedBadge>;
}

function drawReferences(
  one: NamedSheet & { readonly copies: number | null },
  source: PrintSource,
): readonly string[] {
  const from = source.printed.get(nameSheet(one)) ?? 0;
  const { space, seminar, publicUrl } = source;
  return Array.from({ length: countReferences(one) }, (_, index) => {
    const sheet = { space, seminar, activity: one.place, sheet: one.sheet.id, copy: from + index + 1 };
    return drawCode(`${publicUrl}/f#${formatReference(sheet)}`);
  });
}

/** The data of one sheet as the template reads it. */
export function composeSheet(
  one: NamedSheet & { readonly copies: number | null },
  source: PrintSource,
): Record<string, unknown> {
  const { sheet, copies } = one;
  const codes = drawReferences(one, source);
  if (sheet.kind === 'badges') {
    const badges = sheet.faces.flatMap((face) => {
      const badge = source.badges.get(face.person);
      if (badge === undefined) return [];
      return [{ ...face, code: drawCode(`${source.publicUrl}/b#${badge.token}`), short: badge.short }];
    });
    return { ...sheet, faces: [], badges };
  }
  if (sheet.kind === 'welcome') return { ...sheet, code: drawCode(`${source.publicUrl}/rejoindre`) };
  if ('copies' in sheet) {
    return { ...sheet, copies: copies ?? sheet.copies, codes };
  }
  return { ...sheet, codes };
}
