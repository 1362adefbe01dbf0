// The pilot's page: opened by its signed link, answered by a form; opening writes nothing, answering twice is once.
import { isDeepStrictEqual } from 'node:util';
import {
  applyAnswer,
  decidePulse,
  isUnderWay,
  monthOf,
  type PulseAnswer,
  type PulseState,
  pulseStates,
} from '@trame/core/action-programme';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Call, type Handler, handle } from '../../../../platform/server/http/handler.js';
import { writePreference } from '../../../../platform/server/mail/index.js';
import { getPulseStyle, openPulsePage, sendPulsePage } from '../../contract/pulse.js';
import { dayOf, keepChange } from '../context.js';
import { getStoredProgramme, lockAction, type StoredAction } from '../repo.js';
import type { PilotName } from '../sheet.js';
import { believeLink, showHtml } from './link.js';
import { PULSE_STYLE, type PulsePage, writeClosedPage, writePulsePage } from './page.js';
import {
  ensureSetting,
  listAnswers,
  listCorrespondents,
  type PulseSetting,
  type StoredCorrespondent,
  writeAnswer,
} from './pulse.repo.js';
import { isPast, isSigned, type PulseLink, parsePulseToken } from './token.js';
import { pulseWords } from './words.fr.js';

/** What the pilot's page stands on. */
export interface AnswerParts {
  readonly database: Database;
  readonly listOrganisationNames: (tx: Tx, scope: TenantScope) => Promise<ReadonlyMap<string, PilotName>>;
  readonly readTerritoryName: (tx: Tx, scope: TenantScope) => Promise<string>;
}

const words = pulseWords.page;
/** Enough to choose from on a phone. */
const MOST_HELPERS = 8;

const show = (html: string) => showHtml(html, 'suivi.html');

/** A link that was believed: whose it is, and the scope of that territory. */
interface OpenLink extends PulseLink {
  readonly scope: TenantScope;
  readonly token: string;
}

/** Believes a link when its territory's key signed it, in its time. */
async function openLink(
  database: Database,
  token: string,
  today: string,
): Promise<OpenLink | 'unknown' | 'past'> {
  const link = parsePulseToken(token);
  if (link === null) return 'unknown';
  const scope = await believeLink(database, link.space, (secret) => isSigned(token, secret));
  if (scope === null) return 'unknown';
  return isPast(link.month, today) ? 'past' : { ...link, scope, token };
}

/** Somebody who answers, for what, and what was answered already. */
export interface Voice {
  readonly correspondent: StoredCorrespondent;
  readonly actions: readonly StoredAction[];
  readonly answers: readonly PulseAnswer[];
  readonly setting: PulseSetting;
}

type AnswerLink = Pick<OpenLink, 'scope' | 'correspondentId' | 'month'>;

/** Who answers, or null when nobody of that name does any more. */
export async function readVoice(
  tx: Tx,
  { scope, correspondentId, month }: AnswerLink,
): Promise<Voice | null> {
  const correspondent = (await listCorrespondents(tx, scope)).find(({ id }) => id === correspondentId);
  if (correspondent === undefined) return null;
  const { actions } = await getStoredProgramme(tx, scope);
  const answers = await listAnswers(tx, scope, month);
  return {
    correspondent,
    actions: actions.filter((action) => correspondent.actionIds.includes(action.id) && isUnderWay(action)),
    answers: answers.filter((one) => one.correspondentId === correspondentId && one.month === month),
    setting: await ensureSetting(tx, scope),
  };
}

function listHelpers(
  action: StoredAction,
  fallback: string,
  names: ReadonlyMap<string, PilotName>,
): readonly string[] {
  const pilots = action.pilots.flatMap((pilot) => {
    if (pilot.kind === 'to-be-named') return [];
    if (pilot.kind !== 'organisation') return [pilot.label];
    return [names.get(pilot.organisationId)?.name ?? pilot.printed ?? ''];
  });
  const awaited = action.details.awaited.map(({ from }) => from);
  const partners = action.details.partners.map(({ label }) => label);
  return [fallback, ...awaited, ...pilots, ...partners].filter((name) => name !== '').slice(0, MOST_HELPERS);
}

type Shown = Partial<Pick<PulsePage, 'chosen' | 'message' | 'draft'>>;

async function composePage(
  parts: AnswerParts,
  tx: Tx,
  given: { link: OpenLink; voice: Voice; shown: Shown },
) {
  const { link, voice, shown } = given;
  const names = await parts.listOrganisationNames(tx, link.scope);
  return writePulsePage({
    token: link.token,
    label: voice.correspondent.label,
    month: link.month,
    territory: await parts.readTerritoryName(tx, link.scope),
    actions: voice.actions.map((action) => ({
      id: action.id,
      title: action.title,
      answer: voice.answers.find(({ actionId }) => actionId === action.id) ?? null,
      helpers: listHelpers(action, voice.setting.fallback, names),
    })),
    ...{ chosen: null, message: null, draft: null },
    ...shown,
    hasAddress: voice.correspondent.address !== null,
  });
}

/** What a form of plain HTML sends. */
export async function readForm(upload: Call['upload']): Promise<URLSearchParams> {
  let text = '';
  if (upload !== null) for await (const chunk of upload) text += String(chunk);
  return new URLSearchParams(text.slice(0, 16 * 1024));
}

const parseState = (text: string | null): PulseState | null =>
  pulseStates.find((state) => state === text) ?? null;

/** Keeps what somebody wants to receive, kind by kind. */
async function keepPreference(
  tx: Tx,
  given: { link: OpenLink; voice: Voice; choice: string; now: number },
): Promise<Shown> {
  const { link, voice, choice, now } = given;
  const { address } = voice.correspondent;
  if (address === null) return {};
  const wanted = { 'pulse-question': choice !== 'stopAll', 'pulse-reminder': choice === 'resume' };
  for (const [kind, isWanted] of Object.entries(wanted)) {
    await writePreference(tx, link.scope, { address, kind, wanted: isWanted, at: new Date(now) });
  }
  return { message: { text: words.stopped, tone: 'status' } };
}

/** Writes an answer, and what it says in the sheet when it is that of the month. */
export async function writeReply(
  tx: Tx,
  given: { link: AnswerLink; voice: Voice; answer: PulseAnswer; now: number },
): Promise<void> {
  const { link, voice, answer, now } = given;
  await writeAnswer(tx, link.scope, answer);
  const isCurrent = link.month === monthOf(dayOf(now));
  const kept = isCurrent ? await lockAction(tx, link.scope, answer.actionId) : null;
  if (kept === null) return;
  const progress = applyAnswer(kept.details.progress, answer, voice.correspondent.label);
  if (isDeepStrictEqual(progress, kept.details.progress)) return;
  const changed = { ...kept, details: { ...kept.details, progress } };
  const act = { kind: 'answered', at: new Date(now), who: voice.correspondent.label, accountId: null };
  await keepChange(tx, link.scope, { changed, act });
}

/** Keeps an answer and writes it in the sheet, in one transaction. */
async function keepReply(
  tx: Tx,
  given: { link: OpenLink; voice: Voice; form: URLSearchParams; now: number },
): Promise<Shown> {
  const { link, voice, form, now } = given;
  const state = parseState(form.get('state'));
  const action = form.get('action') ?? '';
  const line = form.get('line') ?? '';
  const alert = (text: string): Shown => ({ message: { text, tone: 'alert' }, draft: { action, line } });
  if (state === null) return alert(words.noChoice);
  const decided = decidePulse(
    { actionId: action, state, line, helpFrom: (form.get('help') ?? '').slice(0, 300) },
    {
      correspondentId: link.correspondentId,
      actionIds: voice.actions.map(({ id }) => id),
      month: link.month,
      fallback: voice.setting.fallback,
      on: dayOf(now),
    },
  );
  if (!decided.ok) {
    const { code, data } = decided.refusal;
    return alert(
      code === 'pulse-not-yours' ? words.notYours : words.tooLong(Number(data?.most), Number(data?.count)),
    );
  }
  await writeReply(tx, { link, voice, answer: decided.value, now });
  return { message: { text: words.saved, tone: 'status' } };
}

function createOpenHandler(parts: AnswerParts): Handler {
  return handle(openPulsePage, async ({ params, query, now }) => {
    const link = await openLink(parts.database, params.token, dayOf(now));
    if (typeof link === 'string') return show(writeClosedPage(link));
    const { action, state } = query;
    const chosen = action === undefined || state === undefined ? null : { action, state };
    const html = await parts.database.within(link.scope, async (tx) => {
      const voice = await readVoice(tx, link);
      return voice === null
        ? writeClosedPage('unknown')
        : composePage(parts, tx, { link, voice, shown: { chosen } });
    });
    return show(html);
  });
}

function createSendHandler(parts: AnswerParts): Handler {
  return handle(sendPulsePage, async ({ params, upload, now }) => {
    const link = await openLink(parts.database, params.token, dayOf(now));
    if (typeof link === 'string') return show(writeClosedPage(link));
    const form = await readForm(upload);
    const html = await parts.database.within(link.scope, async (tx) => {
      const voice = await readVoice(tx, link);
      if (voice === null) return writeClosedPage('unknown');
      const choice = form.get('mails');
      const shown =
        choice === null
          ? await keepReply(tx, { link, voice, form, now })
          : await keepPreference(tx, { link, voice, choice, now });
      const after = (await readVoice(tx, link)) ?? voice;
      return composePage(parts, tx, { link, voice: after, shown });
    });
    return show(html);
  });
}

/** The routes of the pilot's page. */
export function createAnswerHandlers(parts: AnswerParts): readonly Handler[] {
  return [
    createOpenHandler(parts),
    createSendHandler(parts),
    handle(getPulseStyle, async () => ({
      kind: 'file',
      contentType: 'text/css; charset=utf-8',
      fileName: 'suivi.css',
      inline: true,
      body: Buffer.from(PULSE_STYLE),
      keepSeconds: 86_400,
    })),
  ];
}
