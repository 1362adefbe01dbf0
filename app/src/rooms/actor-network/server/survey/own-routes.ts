// Answers the person whom a survey asks: their notice, their sheet, their words, their way out.
import { randomInt } from 'node:crypto';
import {
  createSheet,
  outsideTypes,
  type PreviousTie,
  type SheetFrame,
  type SurveySheet,
  writePart,
} from '@trame/core/actor-network';
import type { Database, Tx } from '../../../../platform/server/db/index.js';
import { recordErasure } from '../../../../platform/server/erasure/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import { getOwnBoard } from '../../contract/board.js';
import * as contract from '../../contract/own-survey.js';
import { readReleased } from '../board/release.js';
import { getDirectory } from '../repo.js';
import { listLines } from '../roster/repo.js';
import { object, withdraw } from './forget.js';
import { admit, formatDay, type Holder, UNKNOWN } from './holder.js';
import { holdSheet, insertWord, recordOperation, recordScreen, upsertSheet } from './sheet.repo.js';
import { listWaves } from './wave.repo.js';

const DAY = 24 * 3600 * 1000;

function readSheetFrame({ wave, subject, actors }: Holder): SheetFrame {
  return {
    self: subject,
    persons: actors.map(({ subjectId }) => subjectId),
    outsideTypes,
    spaces: wave.spaces.map(({ id }) => id),
  };
}

/** What this person said in the last wave they answered, of people who are still there. */
async function listPrevious(tx: Tx, holder: Holder): Promise<readonly PreviousTie[]> {
  const { scope, wave, subject, actors } = holder;
  const waves = (await listWaves(tx, scope)).filter(({ number }) => number < wave.number).reverse();
  const there = new Set(actors.map(({ subjectId }) => subjectId));
  for (const { id } of waves) {
    const kept = await holdSheet(tx, scope, { wave: id, subject });
    if (kept === null || !kept.sheet.whoDone) continue;
    return kept.sheet.ticked
      .filter((person) => there.has(person))
      .map((person) => ({ person, rhythm: kept.sheet.ties[person]?.rhythm ?? 1 }));
  }
  return [];
}

async function holdOwn(tx: Tx, holder: Holder): Promise<{ sheet: SurveySheet; version: number } | null> {
  return holdSheet(tx, holder.scope, { wave: holder.wave.id, subject: holder.subject });
}

/** The sheet of somebody who opens the survey: made at the first opening, its seed drawn once. */
async function ensureSheet(tx: Tx, holder: Holder, now: number) {
  const kept = await holdOwn(tx, holder);
  if (kept !== null) return kept;
  const { scope, wave, subject } = holder;
  const sheet = createSheet(randomInt(2 ** 31));
  await upsertSheet(tx, scope, { wave: wave.id, subject, sheet, at: new Date(now) });
  return { sheet, version: 1 };
}

async function composeForm(tx: Tx, holder: Holder, now: number): Promise<contract.OwnForm> {
  const { scope, wave, subject, actors } = holder;
  const lines = new Map((await listLines(tx, scope)).map((line) => [line.id, line]));
  const { families } = await getDirectory(tx, scope);
  const { sheet, version } = await ensureSheet(tx, holder, now);
  const persons = actors
    .filter(({ subjectId }) => subjectId !== subject)
    .map(({ subjectId, lineId, familyId }) => ({
      id: subjectId,
      name: lines.get(lineId)?.personName ?? '',
      organisation: lines.get(lineId)?.organisationName ?? '',
      familyId,
    }));
  const shown = new Set(persons.map(({ familyId }) => familyId));
  return {
    self: subject,
    persons,
    families: families.filter(({ id }) => shown.has(id)),
    spaces: wave.spaces,
    previous: await listPrevious(tx, holder),
    activeThreshold: wave.activeThreshold,
    sheet,
    version,
  };
}

function createReader(database: Database): Handler {
  return handle(contract.openOwnSurvey, ({ body, now }) =>
    admit(database, { token: body.token, lock: 'together' }, async (tx, holder) => {
      const { scope, wave, subject, actors } = holder;
      if (wave.state === 'draft' || wave.noticedAt === null) return refused(UNKNOWN);
      const own = actors.find(({ subjectId }) => subjectId === subject);
      const line = (await listLines(tx, scope)).find(({ id }) => id === own?.lineId);
      return {
        notice: {
          title: wave.title,
          askedBy: wave.askedBy,
          contact: wave.contact,
          state: wave.state,
          noticedOn: formatDay(wave.noticedAt.getTime()),
          opensFrom: formatDay(wave.noticedAt.getTime() + wave.noticeDays * DAY),
          ownName: line?.personName ?? '',
        },
        form: wave.state === 'open' ? await composeForm(tx, holder, now) : null,
      };
    }),
  );
}

function createResultsHandler(database: Database): Handler {
  return handle(getOwnBoard, ({ body }) =>
    admit(database, { token: body.token, lock: 'together' }, (tx, { scope }) => readReleased(tx, scope)),
  );
}

function createWriters(database: Database): readonly Handler[] {
  return [
    handle(contract.sayOwnSurvey, ({ body, now }) =>
      admit(database, { token: body.token, lock: 'together' }, async (tx, holder) => {
        const { scope, wave, subject } = holder;
        if (wave.state !== 'open') return refused({ code: 'survey-not-open' });
        const key = { wave: wave.id, subject };
        const kept = await ensureSheet(tx, holder, now);
        if (!(await recordOperation(tx, scope, { ...key, op: body.op }))) return { version: kept.version };
        const written = writePart(kept.sheet, body.say, readSheetFrame(holder));
        // Thrown back whole: the operation is not noted, and may come again once corrected.
        if (!written.ok) throw new RefusedPart(written.refusal.code);
        await upsertSheet(tx, scope, { ...key, sheet: written.value, at: new Date(now) });
        if (body.screen !== null) await recordScreen(tx, scope, { wave: wave.id, ...body.screen });
        return { version: kept.version + 1 };
      }).catch(refusePart),
    ),
    handle(contract.addOwnWord, ({ body, now }) =>
      admit(database, { token: body.token, lock: 'together' }, async (tx, { scope, wave }) => {
        if (wave.state !== 'open') return refused({ code: 'survey-not-open' });
        const { op: id, kind, body: text } = body;
        await insertWord(tx, scope, { id, wave: wave.id, kind, body: text, writtenOn: formatDay(now) });
        return { kept: true as const };
      }),
    ),
  ];
}

/** A refusal that must undo its transaction. */
class RefusedPart extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`actor-network/say: ${code}`);
    this.code = code;
  }
}

function refusePart(error: unknown): ReturnType<typeof refused> {
  if (error instanceof RefusedPart) return refused({ code: error.code });
  throw error;
}

function createWaysOut(database: Database): readonly Handler[] {
  return [
    handle(contract.withdrawOwnSurvey, ({ body, now }) =>
      admit(database, { token: body.token, lock: 'alone' }, async (tx, { scope, subject }) => {
        await withdraw(tx, scope, subject);
        await recordErasure(tx, scope, { kind: 'answers', id: subject, at: new Date(now) });
        return { erased: true as const };
      }),
    ),
    handle(contract.objectOwnSurvey, ({ body, now }) =>
      admit(database, { token: body.token, lock: 'alone' }, async (tx, { scope, subject }) => {
        await object(tx, scope, { subject, at: new Date(now) });
        await recordErasure(tx, scope, { kind: 'objection', id: subject, at: new Date(now) });
        return { erased: true as const };
      }),
    ),
  ];
}

/** The routes of the person asked. */
export function createOwnHandlers(database: Database): readonly Handler[] {
  return [
    createReader(database),
    createResultsHandler(database),
    ...createWriters(database),
    ...createWaysOut(database),
  ];
}
