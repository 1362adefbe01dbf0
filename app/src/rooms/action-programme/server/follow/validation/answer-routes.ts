// The partner's page: opened by its signed link, answered by a form; opening writes nothing, answering twice is once.
import {
  answerVoice,
  isRoundOpen,
  type ValidationAnswer,
  type ValidationVoice,
  validationAnswers,
} from '@trame/core/action-programme';
import type { Database, TenantScope, Tx } from '../../../../../platform/server/db/index.js';
import { type Handler, handle } from '../../../../../platform/server/http/handler.js';
import { openValidationPage, sendValidationPage } from '../../../contract/validation.js';
import { comparisonWords } from '../../../words.fr.js';
import { dayOf } from '../../context.js';
import { type AnswerParts, readForm } from '../../pulse/answer-routes.js';
import { believeLink, showHtml } from '../../pulse/link.js';
import { findVersion, type KeptVersion } from '../../version/version.repo.js';
import { findRound, type KeptRound, lockRound, writeVoices } from '../follow.repo.js';
import { REMARK_SIGNS, type ValidationPage, writeUnknownPage, writeValidationPage } from './page.js';
import { listShownGroups } from './shown.js';
import { isVoiceSigned, parseVoiceToken, type VoiceLink } from './token.js';
import { validationWords } from './words.fr.js';

const words = validationWords.page;
const { formatDay } = comparisonWords;

const show = (html: string) => showHtml(html, 'validation.html');

interface OpenLink extends VoiceLink {
  readonly scope: TenantScope;
  readonly token: string;
}

/** Believes a link when its territory's key signed it. */
async function openLink(database: Database, token: string): Promise<OpenLink | null> {
  const link = parseVoiceToken(token);
  if (link === null) return null;
  const scope = await believeLink(database, link.space, (secret) => isVoiceSigned(token, secret));
  return scope === null ? null : { ...link, scope, token };
}

interface Found {
  readonly round: KeptRound;
  readonly voice: ValidationVoice;
  readonly version: KeptVersion;
}

/** Who answers, and for what; `read` holds the round when something is to be written. */
async function findVoice(
  tx: Tx,
  { scope, roundId, voiceId }: OpenLink,
  read: typeof findRound,
): Promise<Found | null> {
  const round = await read(tx, scope, roundId);
  const voice = round?.voices.find(({ id }) => id === voiceId);
  const version = round === null ? null : await findVersion(tx, scope, round.versionId);
  return round === null || voice === undefined || version === null ? null : { round, voice, version };
}

type Shown = Pick<ValidationPage, 'message' | 'draft'>;
const NOTHING: Shown = { message: null, draft: null };

async function composePage(
  parts: AnswerParts,
  tx: Tx,
  given: { readonly link: OpenLink; readonly shown: Shown; readonly today: string },
): Promise<string> {
  const { link, shown, today } = given;
  const found = await findVoice(tx, link, findRound);
  if (found === null) return writeUnknownPage();
  const { round, voice, version } = found;
  const { closesOn } = round;
  return writeValidationPage({
    token: link.token,
    territory: await parts.readTerritoryName(tx, link.scope),
    version: version.label,
    day: formatDay(dayOf(version.takenAt.getTime())),
    voice,
    groups: await listShownGroups(parts, tx, { scope: link.scope, snapshot: version.snapshot }),
    closedOn: closesOn === null || isRoundOpen(round, today) ? null : formatDay(closesOn),
    until: closesOn === null ? null : formatDay(closesOn),
    ...shown,
  });
}

type Choice = ValidationAnswer | 'none';

const parseChoice = (text: string | null): Choice | null =>
  text === 'none' ? text : (validationAnswers.find((answer) => answer === text) ?? null);

/** Keeps an answer; whatever is refused is given back as it was typed. */
async function keepAnswer(
  tx: Tx,
  given: { readonly link: OpenLink; readonly form: URLSearchParams; readonly today: string },
): Promise<Shown> {
  const { link, form, today } = given;
  const found = await findVoice(tx, link, lockRound);
  // The page itself says that a link is unknown, or that a round is over.
  if (found === null || !isRoundOpen(found.round, today)) return NOTHING;
  const draft = { remark: form.get('remark') ?? '', by: (form.get('by') ?? '').slice(0, 200) };
  const alert = (text: string): Shown => ({ message: { text, tone: 'alert' }, draft });
  const choice = parseChoice(form.get('answer'));
  if (choice === null) return alert(words.noChoice);
  if (draft.remark.length > REMARK_SIGNS) return alert(words.tooLong(REMARK_SIGNS));
  const answer = choice === 'none' ? null : choice;
  const spoken = { voiceId: link.voiceId, answer, remark: draft.remark, by: draft.by, on: today };
  const decided = answerVoice(found.round, spoken);
  if (!decided.ok) return alert(words.remarkMissing);
  await writeVoices(tx, link.scope, decided.value);
  return { message: { text: answer === null ? words.takenBack : words.saved, tone: 'status' }, draft: null };
}

/** The routes of the partner's page. */
export function createValidationHandlers(parts: AnswerParts): readonly Handler[] {
  return [
    handle(openValidationPage, async ({ params, now }) => {
      const link = await openLink(parts.database, params.token);
      if (link === null) return show(writeUnknownPage());
      const given = { link, shown: NOTHING, today: dayOf(now) };
      return show(await parts.database.within(link.scope, (tx) => composePage(parts, tx, given)));
    }),
    handle(sendValidationPage, async ({ params, upload, now }) => {
      const link = await openLink(parts.database, params.token);
      if (link === null) return show(writeUnknownPage());
      const form = await readForm(upload);
      const today = dayOf(now);
      const html = await parts.database.within(link.scope, async (tx) => {
        const shown = await keepAnswer(tx, { link, form, today });
        return composePage(parts, tx, { link, shown, today });
      });
      return show(html);
    }),
  ];
}
