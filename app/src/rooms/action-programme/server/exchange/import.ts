// A table brought in: read, set against the programme, and written only when its reader has seen what it changes.
import { createHash, randomUUID } from 'node:crypto';
import {
  type Action,
  type ApplyFrame,
  applyRow,
  type Cell,
  compareTable,
  decideAction,
  emptyDetails,
  type Field,
  type ReadRow,
  readTable,
  type TableDifference,
} from '@trame/core/action-programme';
import { accept, foldText, type Result, refuse } from '@trame/core/kernel';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { OpenSheet } from '../../../../platform/server/sheet/open-book.js';
import type { ImportReport } from '../../contract/exchange.js';
import type { ProgrammeReply } from '../../contract.js';
import { keepChange } from '../context.js';
import { type Act, insertEvent } from '../journal.repo.js';
import { listNamed } from '../names.js';
import { computeNextPosition, insertAction, lockAction } from '../repo.js';
import type { PilotName } from '../sheet.js';
import { composeContent } from './content.js';
import { appendGroups } from './exchange.repo.js';

/** What a table is set against. */
export interface ImportGround {
  /** The whole programme as the caller sees it, without filters. */
  readonly programme: ProgrammeReply;
  readonly organisations: ReadonlyMap<string, PilotName>;
}

/** Longest texts that the programme keeps; what is longer stays whole beside the action. */
const LINE = 300;
const PARAGRAPH = 4000;

/** Sets the sheets of a file against the programme. */
export function compareBook(sheets: readonly OpenSheet[], ground: ImportGround): TableDifference {
  const { programme, organisations } = ground;
  const names = [...organisations.values()].map(({ name }) => foldText(name));
  const shown = programme.actions.flatMap(({ pilots }) =>
    pilots.map(({ organisationName, label }) => foldText(organisationName ?? label)),
  );
  const grids = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows as readonly (readonly Cell[])[] }));
  const ours = grids.filter(({ name }) => name === 'Actions');
  const read = readTable(ours.length > 0 ? ours : grids, {
    pilots: new Set([...names, ...shown, foldText('À préciser')]),
    groups: programme.groups.flatMap(({ label }) => label ?? []),
    themes: programme.themes.map(({ label }) => label),
  });
  return compareTable(composeContent(programme, 0).rows, read);
}

/** The difference as shown; its digest names it, so that what is written is what was shown. */
export function composeReport(difference: TableDifference): ImportReport {
  const shown = {
    added: difference.added.map(({ row, line, sheet }) => ({
      title: row.title,
      group: row.group,
      line,
      sheet,
    })),
    changed: difference.changed.map(({ id, title, line, changes }) => ({
      ...{ id, title, line: line.line },
      changes: [...changes],
    })),
    unchanged: difference.unchanged,
    absent: [...difference.absent],
    notices: difference.notices.map((notice) => ({ ...notice, data: { ...notice.data } })),
  };
  const whole = { shown, rows: difference.added.map(({ row, aside }) => ({ row, aside })) };
  return { digest: createHash('sha256').update(JSON.stringify(whole)).digest('base64url'), ...shown };
}

/** Groups that lines name and the programme has not, each once, in the order met. */
function listNewGroups(difference: TableDifference, programme: ProgrammeReply): readonly string[] {
  const known = new Set(programme.groups.flatMap(({ label }) => (label === null ? [] : [foldText(label)])));
  const lines = [...difference.added, ...difference.changed.map(({ line }) => line)];
  return lines.flatMap(({ row }) => {
    if (row.group === null || known.has(foldText(row.group))) return [];
    known.add(foldText(row.group));
    return [row.group];
  });
}

async function composeFrame(
  tx: Tx,
  scope: TenantScope,
  given: { readonly difference: TableDifference; readonly ground: ImportGround },
): Promise<ApplyFrame> {
  const { programme, organisations } = given.ground;
  const labels = listNewGroups(given.difference, programme);
  const ids = await appendGroups(tx, scope, labels);
  const fold = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
    new Map(pairs.map(([name, id]) => [foldText(name), id]));
  return {
    organisations: fold(listNamed(organisations)),
    groups: fold([
      ...programme.groups.flatMap(({ label, id }) => (label === null ? [] : [[label, id] as const])),
      ...labels.map((label, index) => [label, ids[index] ?? ''] as const),
    ]),
    themes: fold(programme.themes.map(({ label, id }) => [label, id])),
  };
}

/** Words too long for their cell are kept beside, whole, in pieces that fit. */
function fit(line: ReadRow): ReadRow {
  const aside = [...line.aside];
  const cut = (text: string, most: number): string => {
    if (text.length <= most) return text;
    for (let at = 0; at < text.length; at += LINE) aside.push(text.slice(at, at + LINE));
    return `${text.slice(0, most - 1)}…`;
  };
  const { row } = line;
  const cutLines = (texts: readonly string[], most: number): readonly string[] =>
    texts.map((text) => cut(text, most));
  const cutText = (text: string | null, most: number): string | null =>
    text === null ? null : cut(text, most);
  return {
    ...line,
    row: {
      ...row,
      title: cut(row.title, LINE),
      group: cutText(row.group, LINE),
      pilots: cutLines(row.pilots, LINE),
      objectives: cutLines(row.objectives, PARAGRAPH),
      components: cutLines(row.components, LINE),
      links: cutLines(row.links, LINE),
      description: cutText(row.description, PARAGRAPH),
      problem: cutText(row.problem, PARAGRAPH),
      solution: cutText(row.solution, PARAGRAPH),
      firstStep: cutText(row.firstStep, LINE),
      firstStepWho: cutText(row.firstStepWho, LINE),
    },
    aside: aside.flatMap((text) =>
      text.length <= LINE ? [text] : [text.slice(0, LINE), text.slice(LINE, 2 * LINE)],
    ),
  };
}

const blank = (id: string): Action => ({
  id,
  code: null,
  title: '',
  groupId: null,
  stage: 'idea',
  pilots: [],
  objectives: [],
  description: null,
  components: [],
  links: [],
  themeIds: [],
  confidence: 'high',
  flags: [],
  provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
  restricted: false,
  details: emptyDetails,
});

/** What is written, and by whom. */
export interface ImportWork {
  readonly difference: TableDifference;
  readonly ground: ImportGround;
  readonly act: Act;
}

/** Writes what the difference says: changed cells, new actions, new groups; nothing is ever removed. */
export async function applyDifference(
  tx: Tx,
  scope: TenantScope,
  given: ImportWork,
): Promise<Result<{ readonly added: number; readonly changed: number }>> {
  const { difference, ground, act } = given;
  const frame = await composeFrame(tx, scope, given);
  const known = {
    groupIds: [...frame.groups.values()],
    themeIds: ground.programme.themes.map(({ id }) => id),
  };
  for (const { id, line, changes } of difference.changed) {
    const kept = await lockAction(tx, scope, id);
    if (kept === null) return refuse('import-moved');
    const { row, aside } = fit(line);
    const written = applyRow(kept, { row, aside, fields: changes.map(({ field }) => field) }, frame);
    const decided = decideAction(written, known);
    if (!decided.ok) return decided;
    await keepChange(tx, scope, { changed: { ...kept, ...decided.value }, act });
  }
  let position = await computeNextPosition(tx, scope);
  for (const line of difference.added) {
    const { row, aside, given: columns } = fit(line);
    const fields: readonly Field[] = columns.filter((field) => field !== 'id');
    const made = applyRow(blank(randomUUID()), { row, fields, aside }, frame);
    const decided = decideAction(made, known);
    if (!decided.ok) return decided;
    await insertAction(tx, scope, { ...decided.value, position, exemplarId: null });
    await insertEvent(tx, scope, { act, sheet: decided.value, version: 1 });
    position += 1;
  }
  return accept({ added: difference.added.length, changed: difference.changed.length });
}
