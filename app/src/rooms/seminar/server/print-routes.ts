// What goes out on paper: the day's booklet, the sheets of the room, and the same content as data.
import type { BookletPart, PaperSheet } from '@trame/core/workshop';
import type { TenantScope } from '../../../platform/server/db/index.js';
import {
  type FileAnswer,
  type Handler,
  handle,
  type RefusedAnswer,
  refused,
} from '../../../platform/server/http/handler.js';
import * as contract from '../contract.js';
import { printedPhases, printWords } from '../print.fr.js';
import { listAttendees } from './attendee.repo.js';
import { type SeminarParts, scopeOf } from './context.js';
import { readLiveRecord } from './live-room.js';
import { createPersonFinder } from './print/attendance.js';
import { composeBooklet, formatSeminarName, type LiveRecord } from './print/booklet.js';
import { BOOKLET_TEMPLATE } from './print/booklet-template.js';
import { PAPER_TEMPLATE } from './print/paper-template.js';
import { findSeminar, listCalendar, type StoredSeminar } from './repo.js';

const MISSING = { code: 'not-found' } as const;

/** The routes of paper. */
export function createPrintHandlers(parts: SeminarParts): readonly Handler[] {
  return [createBookletHandler(parts), createWallHandler(parts), createPaperHandler(parts)];
}

interface Content {
  readonly seminar: StoredSeminar;
  readonly attendees: readonly contract.Attendee[];
  readonly calendar: readonly contract.SeminarCard[];
  readonly live: LiveRecord | null;
}

async function readContent(parts: SeminarParts, scope: TenantScope, id: string): Promise<Content | null> {
  const stored = await parts.database.within(scope, async (tx) => {
    const seminar = await findSeminar(tx, scope, { id });
    if (seminar === null) return null;
    const attendees = await listAttendees(tx, scope, id);
    return { seminar, attendees, calendar: await listCalendar(tx, scope) };
  });
  if (stored === null) return null;
  return { ...stored, live: await readLiveRecord(parts, scope, stored.seminar.roomId) };
}

interface PrintedActivity {
  readonly activity: string;
  readonly title: string;
  readonly part: BookletPart;
}

function listActivities({ papers }: SeminarParts, content: Content): readonly PrintedActivity[] {
  const { live, attendees } = content;
  if (live === null) return [];
  const find = createPersonFinder(attendees, live.members);
  return live.state.settings.agenda.flatMap((step) => {
    const activity = live.state.activities[step.id];
    const paper = papers.find(({ method }) => method === activity?.method);
    if (activity === undefined || paper === undefined) return [];
    return [{ activity: step.id, title: step.title, part: paper.formatBooklet(activity.state, find) }];
  });
}

async function print(
  { press, clock }: SeminarParts,
  order: { readonly template: string; readonly data: unknown; readonly name: string },
): Promise<FileAnswer | RefusedAnswer> {
  const { template, data, name } = order;
  const printed = await press.renderPdf({ template, data, standard: 'ua-1', at: clock() });
  if (!printed.ok) return refused(printed.refusal);
  const body = printed.value.pdf;
  return { kind: 'file', contentType: 'application/pdf', fileName: `${name}.pdf`, inline: true, body };
}

function createBookletHandler(parts: SeminarParts): Handler {
  return handle(contract.getBooklet, async (call) => {
    const scope = scopeOf(call);
    const content = await readContent(parts, scope, call.params.seminar);
    if (content === null) return refused(MISSING);
    const { seminar } = content;
    const runs = call.roles.some((role) => role === 'facilitator' || role === 'project-lead');
    if (!runs && seminar.status !== 'closed') return refused({ code: 'booklet-not-yet' });
    const names = await parts.readNames(scope);
    const data = composeBooklet({
      ...content,
      territory: names.space,
      fabrique: names.fabrique,
      parts: listActivities(parts, content).map(({ part }) => part),
      version: parts.version,
      now: call.now,
    });
    const name = `${printWords.bookletFile}-${names.space}-${seminar.number}`;
    return print(parts, { template: BOOKLET_TEMPLATE, data, name });
  });
}

function createWallHandler(parts: SeminarParts): Handler {
  return handle(contract.getWall, async (call) => {
    const content = await readContent(parts, scopeOf(call), call.params.seminar);
    if (content === null) return refused(MISSING);
    const activities = listActivities(parts, content).map(({ activity, title, part }) => ({
      activity,
      title,
      ...part,
    }));
    return { activities };
  });
}

function listSheets({ papers }: SeminarParts, { seminar, live }: Content): readonly PaperSheet[] {
  return seminar.agenda.flatMap((step) => {
    const paper = papers.find(({ method }) => method === step.method);
    return paper?.formatSheets(step.methodSettings, live?.state.activities[step.id]?.state ?? null) ?? [];
  });
}

function createPaperHandler(parts: SeminarParts): Handler {
  return handle(contract.getPaper, async (call) => {
    const scope = scopeOf(call);
    const content = await readContent(parts, scope, call.params.seminar);
    if (content === null) return refused(MISSING);
    const { sheet, copies } = call.query;
    const every = listSheets(parts, content);
    const sheets = every.filter(({ id }) => sheet === undefined || id === sheet);
    if (sheets.length === 0) return refused({ code: every.length === 0 ? 'no-sheet' : 'sheet-unknown' });
    const names = await parts.readNames(scope);
    const { seminar } = content;
    const title = `${printWords.sheetTitle} · ${names.space} · ${formatSeminarName(seminar)}`;
    const data = {
      documentTitle: title,
      author: names.fabrique,
      runningTitle: title,
      phase: printedPhases[seminar.phase ?? 'none'],
      sheets: sheets.map((one) => (copies === undefined || one.kind === 'grid' ? one : { ...one, copies })),
    };
    const name = `${printWords.paperFile}-${names.space}-${seminar.number}`;
    return print(parts, { template: PAPER_TEMPLATE, data, name });
  });
}
