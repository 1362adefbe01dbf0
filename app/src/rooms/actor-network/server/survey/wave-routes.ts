// Answers those who organise a survey: prepare, announce, open, close, remind; and the steward, who reads and is written down.
import { randomUUID } from 'node:crypto';
import { DEFAULT_ACTIVE_THRESHOLD, decideWave, type WaveMove } from '@trame/core/actor-network';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import { createToken, hashToken } from '../../../../platform/server/http/token.js';
import * as contract from '../../contract/survey.js';
import { listLines } from '../roster/repo.js';
import { requireScope } from '../scope.js';
import { listReadings, recordReading, replaceLinks } from './link.repo.js';
import { eraseOld } from './old.js';
import { composeWave, listActors } from './reading.js';
import { listAnswered, listSheets, listWords } from './sheet.repo.js';
import type { AskedSpace } from './tables.js';
import {
  ensureSubjects,
  findWave,
  insertMembers,
  insertWave,
  listMembers,
  listWaves,
  lockSurveys,
  removeWave,
  type StoredWave,
  writeWave,
} from './wave.repo.js';

/** What the survey is told by the rest of the room. */
export interface SurveyTools {
  readonly database: Database;
  /** The register of spaces of cooperation, to be offered in the questionnaire. */
  readonly listSpaces: (tx: Tx, scope: TenantScope) => Promise<readonly AskedSpace[]>;
  /** Computes and keeps the figures of a wave that is given back. */
  readonly release: (tx: Tx, scope: TenantScope, wave: StoredWave) => Promise<void>;
}

const MISSING = { code: 'survey-unknown' } as const;
const DAY = 24 * 3600 * 1000;

function hold<T>(
  { database }: SurveyTools,
  given: TenantScope | null,
  work: (tx: Tx, scope: TenantScope) => Promise<T>,
): Promise<T> {
  const scope = requireScope(given);
  return database.within(scope, async (tx) => {
    await lockSurveys(tx, scope, 'alone');
    return work(tx, scope);
  });
}

async function chooseSpaces(
  tools: SurveyTools,
  tx: Tx,
  given: { readonly scope: TenantScope; readonly ids: readonly string[] },
): Promise<readonly AskedSpace[]> {
  const known = await tools.listSpaces(tx, given.scope);
  return known.filter(({ id }) => given.ids.includes(id));
}

function createDraftHandlers(tools: SurveyTools): readonly Handler[] {
  return [
    handle(contract.listSurveys, (call) =>
      hold(tools, call.scope, async (tx, scope) => {
        await eraseOld(tx, scope, call.now);
        const waves = [];
        for (const wave of await listWaves(tx, scope)) waves.push(await composeWave(tx, scope, wave));
        return { waves };
      }),
    ),
    handle(contract.createSurvey, (call) =>
      hold(tools, call.scope, async (tx, scope) => {
        const waves = await listWaves(tx, scope);
        const last = waves.at(-1);
        if (last !== undefined && last.state !== 'released') return refused({ code: 'survey-one-at-a-time' });
        const { spaces, ...words } = call.body;
        const wave: StoredWave = {
          ...words,
          id: randomUUID(),
          number: (last?.number ?? 0) + 1,
          state: 'draft',
          // A changed threshold would make two waves that cannot be compared.
          activeThreshold: last?.activeThreshold ?? DEFAULT_ACTIVE_THRESHOLD,
          spaces: await chooseSpaces(tools, tx, { scope, ids: spaces }),
          noticedAt: null,
          openedAt: null,
          closedAt: null,
          releasedAt: null,
          version: 1,
        };
        await insertWave(tx, scope, wave);
        return composeWave(tx, scope, wave);
      }),
    ),
    handle(contract.updateSurvey, (call) =>
      hold(tools, call.scope, async (tx, scope) => {
        const found = await findDraft(tx, scope, call.params.wave);
        if (!found.ok) return refused(found.refusal);
        const { version, spaces, ...words } = call.body;
        if (found.wave.version !== version) return refused(tellLate(found.wave, version));
        const asked = await chooseSpaces(tools, tx, { scope, ids: spaces });
        await writeWave(tx, scope, { ...words, id: found.wave.id, spaces: asked });
        return composeWave(tx, scope, { ...found.wave, ...words, spaces: asked, version: version + 1 });
      }),
    ),
    handle(contract.removeSurvey, (call) =>
      hold(tools, call.scope, async (tx, scope) => {
        const found = await findDraft(tx, scope, call.params.wave);
        if (!found.ok) return refused(found.refusal);
        await removeWave(tx, scope, found.wave.id);
        return { removed: true as const };
      }),
    ),
  ];
}

function tellLate(wave: StoredWave, yours: number) {
  return { code: 'edited-meanwhile', data: { yours, current: wave.version } } as const;
}

async function findDraft(tx: Tx, scope: TenantScope, id: string) {
  const wave = await findWave(tx, scope, id);
  if (wave === null) return { ok: false as const, refusal: MISSING };
  if (wave.state !== 'draft') return { ok: false as const, refusal: { code: 'survey-announced' } };
  return { ok: true as const, wave };
}

/** Closes the roster on those invited or present, and makes each their link. */
async function announce(
  tx: Tx,
  scope: TenantScope,
  given: { readonly wave: StoredWave; readonly at: Date },
): Promise<readonly contract.PersonalLink[]> {
  const lines = (await listLines(tx, scope)).filter(
    ({ status, personName }) => personName !== '' && (status === 'invited' || status === 'present'),
  );
  const numbers = await ensureSubjects(
    tx,
    scope,
    lines.map(({ id }) => ({ id: randomUUID(), lineId: id })),
  );
  const asked = lines.flatMap((line) => {
    const subject = numbers.get(line.id);
    return subject === undefined ? [] : [{ line, subject, token: createToken() }];
  });
  await insertMembers(tx, scope, {
    wave: given.wave.id,
    at: given.at,
    members: asked.map(({ subject, line }) => ({ subjectId: subject, familyId: line.familyId })),
  });
  await replaceLinks(tx, scope, {
    wave: given.wave.id,
    at: given.at,
    links: asked.map(({ subject, token }) => ({ subject, hash: hashToken(token) })),
  });
  return asked.map(({ line, token }) => ({
    line: line.id,
    name: line.personName,
    contact: line.contact,
    path: `/e#${token}`,
  }));
}

const STAMP: Readonly<Record<WaveMove, keyof StoredWave>> = {
  notice: 'noticedAt',
  open: 'openedAt',
  close: 'closedAt',
  release: 'releasedAt',
};

async function countActors(tx: Tx, scope: TenantScope, wave: StoredWave) {
  if (wave.state !== 'draft') {
    const { actors, respondents } = await composeWave(tx, scope, wave);
    return { actors, respondents };
  }
  const lines = await listLines(tx, scope);
  const asked = lines.filter(
    ({ status, personName }) => personName !== '' && (status === 'invited' || status === 'present'),
  );
  return { actors: asked.length, respondents: 0 };
}

function createMoveHandler(tools: SurveyTools): Handler {
  return handle(contract.moveSurvey, (call) =>
    hold(tools, call.scope, async (tx, scope) => {
      const wave = await findWave(tx, scope, call.params.wave);
      if (wave === null) return refused(MISSING);
      const { move, version } = call.body;
      if (wave.version !== version) return refused(tellLate(wave, version));
      const noticedDays =
        wave.noticedAt === null ? null : Math.floor((call.now - wave.noticedAt.getTime()) / DAY);
      const counts = await countActors(tx, scope, wave);
      const facts = { ...counts, state: wave.state, noticedDays, noticeDays: wave.noticeDays };
      const decided = decideWave(move, facts);
      if (!decided.ok) return refused(decided.refusal);
      const at = new Date(call.now);
      const moved = { ...wave, state: decided.value, [STAMP[move]]: at, version: version + 1 };
      await writeWave(tx, scope, moved);
      const links = move === 'notice' ? await announce(tx, scope, { wave, at }) : [];
      if (move === 'release') await tools.release(tx, scope, moved);
      return { wave: await composeWave(tx, scope, moved), links };
    }),
  );
}

function createReminders(tools: SurveyTools): readonly Handler[] {
  return [
    handle(contract.listSurveyMembers, (call) =>
      hold(tools, call.scope, async (tx, scope) => {
        const { wave } = call.params;
        if ((await findWave(tx, scope, wave)) === null) return refused(MISSING);
        const lines = new Map((await listLines(tx, scope)).map((line) => [line.id, line]));
        const answered = new Set(
          (await listAnswered(tx, scope)).filter((one) => one.wave === wave).map(({ subject }) => subject),
        );
        // Whoever objected is not listed: nobody has to explain it to anybody.
        const members = listActors(await listMembers(tx, scope, wave));
        return {
          members: members.map(({ lineId, subjectId, familyId }) => ({
            line: lineId,
            name: lines.get(lineId)?.personName ?? '',
            organisation: lines.get(lineId)?.organisationName ?? '',
            familyId,
            state: answered.has(subjectId) ? ('answered' as const) : ('waiting' as const),
          })),
        };
      }),
    ),
    handle(contract.renewSurveyLink, (call) =>
      hold(tools, call.scope, async (tx, scope) => {
        const wave = await findWave(tx, scope, call.params.wave);
        const members = wave === null ? [] : listActors(await listMembers(tx, scope, wave.id));
        const member = members.find(({ lineId }) => lineId === call.body.line);
        const line = (await listLines(tx, scope)).find(({ id }) => id === call.body.line);
        if (wave === null || member === undefined || line === undefined) return refused(MISSING);
        const token = createToken();
        const links = [{ subject: member.subjectId, hash: hashToken(token) }];
        await replaceLinks(tx, scope, { wave: wave.id, at: new Date(call.now), links });
        return { line: line.id, name: line.personName, contact: line.contact, path: `/e#${token}` };
      }),
    ),
  ];
}

function createStewardHandlers(tools: SurveyTools): readonly Handler[] {
  return [
    handle(contract.readAnswers, (call) =>
      hold(tools, call.scope, async (tx, scope) => {
        const { account } = call;
        // Whoever animates or drives the process must not be the one who reads (§6.2).
        if (account === null || call.roles.some((role) => role !== 'data-steward')) {
          return refused({ code: 'steward-holds-another-role' });
        }
        const { wave } = call.params;
        if ((await findWave(tx, scope, wave)) === null) return refused(MISSING);
        await eraseOld(tx, scope, call.now);
        await recordReading(tx, scope, {
          id: randomUUID(),
          waveId: wave,
          accountId: account.id,
          accountName: account.displayName,
          readAt: new Date(call.now),
          reason: call.body.reason,
        });
        const members = new Map(
          listActors(await listMembers(tx, scope, wave)).map((one) => [one.subjectId, one]),
        );
        const sheets = (await listSheets(tx, scope, wave)).filter(({ subjectId }) => members.has(subjectId));
        return {
          answers: sheets.map(({ subjectId, sheet }) => ({
            person: subjectId,
            familyId: members.get(subjectId)?.familyId ?? null,
            sheet,
          })),
          words: await listWords(tx, scope, wave),
        };
      }),
    ),
    handle(contract.listAnswerReadings, (call) =>
      hold(tools, call.scope, async (tx, scope) => {
        const readings = await listReadings(tx, scope);
        return {
          readings: readings.map(({ waveId, accountName, readAt, reason }) => ({
            wave: waveId,
            who: accountName,
            at: readAt.toISOString(),
            reason,
          })),
        };
      }),
    ),
  ];
}

/** The routes of those who organise a survey, and of the steward. */
export function createWaveHandlers(tools: SurveyTools): readonly Handler[] {
  return [
    ...createDraftHandlers(tools),
    createMoveHandler(tools),
    ...createReminders(tools),
    ...createStewardHandlers(tools),
  ];
}
