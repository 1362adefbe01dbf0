// What each route of paper does: says what can be printed, prints it.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/paper.js';
import { paperWords } from '../../paper.fr.js';
import { printedPhases, printWords } from '../../print.fr.js';
import { createBadges, type PrintedBadge } from '../attendance/badge.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { formatSeminarName } from '../print/booklet.js';
import { print, readContent } from '../print/content.js';
import { listSheets } from './every-sheet.js';
import { reserveCopies } from './paper.repo.js';
import { PAPER_TEMPLATE } from './paper-template.js';
import { createSheetHandler } from './sheet-route.js';
import {
  type Choice,
  chooseSheets,
  composeSheet,
  countReferences,
  listPrintables,
  nameSheet,
} from './sheets.js';

const MISSING = { code: 'not-found' } as const;

/** The routes of paper. */
export function createPaperHandlers(parts: SeminarParts): readonly Handler[] {
  return [createListHandler(parts), createPaperHandler(parts), createSheetHandler(parts)];
}

function createListHandler(parts: SeminarParts): Handler {
  return handle(contract.listPapers, async (call) => {
    const scope = scopeOf(call);
    const content = await readContent(parts, scope, call.params.seminar);
    if (content === null) return refused(MISSING);
    return { papers: listPrintables(await listSheets(parts, scope, { content, tables: null })) };
  });
}

function readChoices(query: {
  readonly sheet?: string | undefined;
  readonly copies?: number | undefined;
  readonly sheets?: readonly Choice[] | undefined;
  readonly attendee?: string | undefined;
}): readonly Choice[] | null {
  const { sheet, copies = null, sheets, attendee } = query;
  if (attendee !== undefined) return [{ name: 'hall/badges', copies: null }];
  return sheet === undefined ? (sheets ?? null) : [{ name: sheet, copies }];
}

/** Draws the badges and takes the numbers of what is about to be printed. */
async function reserve(
  tx: Tx,
  scope: TenantScope,
  order: {
    readonly seminar: string;
    readonly sheets: ReturnType<typeof chooseSheets>;
    readonly at: Date;
  },
): Promise<{
  readonly printed: ReadonlyMap<string, number>;
  readonly badges: ReadonlyMap<string, PrintedBadge>;
}> {
  const persons = order.sheets.flatMap(({ sheet }) =>
    sheet.kind === 'badges' ? sheet.faces.map(({ person }) => person) : [],
  );
  const badges = await createBadges(tx, scope, { persons, at: order.at });
  const copies = new Map(
    order.sheets.map((one) => [nameSheet(one), countReferences(one)] as const).filter(([, many]) => many > 0),
  );
  return { badges, printed: await reserveCopies(tx, scope, { seminar: order.seminar, copies }) };
}

function keepOneFace(sheets: ReturnType<typeof chooseSheets>, attendee: string) {
  return sheets.flatMap((one) => {
    if (one.sheet.kind !== 'badges') return [];
    const faces = one.sheet.faces.filter((face) => face.attendee === attendee);
    return faces.length === 0 ? [] : [{ ...one, sheet: { ...one.sheet, faces } }];
  });
}

function createPaperHandler(parts: SeminarParts): Handler {
  return handle(contract.getPaper, async (call) => {
    const scope = scopeOf(call);
    const { query } = call;
    const content = await readContent(parts, scope, call.params.seminar);
    if (content === null) return refused(MISSING);
    const { seminar } = content;
    const choices = readChoices(query);
    const tables = choices?.find(({ name }) => name === 'hall/tables')?.copies ?? null;
    const every = chooseSheets(await listSheets(parts, scope, { content, tables }), choices);
    const sheets = query.attendee === undefined ? every : keepOneFace(every, query.attendee);
    if (sheets.length === 0) {
      return refused({ code: query.attendee === undefined ? 'sheet-unknown' : 'attendee-unknown' });
    }
    const names = await parts.readNames(scope);
    const order = { seminar: seminar.id, sheets, at: new Date(call.now) };
    const reserved = await parts.database.within(scope, (tx) => reserve(tx, scope, order));
    const source = { space: scope.space, seminar: seminar.id, publicUrl: parts.publicUrl(), ...reserved };
    const title = `${printWords.sheetTitle} · ${names.space} · ${formatSeminarName(seminar)}`;
    const data = {
      documentTitle: title,
      author: names.fabrique,
      runningTitle: title,
      badgeTitle: `${names.space} · ${formatSeminarName(seminar)}`,
      phase: printedPhases[seminar.phase ?? 'none'],
      words: paperWords,
      sheets: sheets.map((one) => composeSheet(one, source)),
    };
    const name = `${printWords.paperFile}-${names.space}-${seminar.number}`;
    return print(parts, { template: PAPER_TEMPLATE, data, name });
  });
}
