// The partner's page: what the version says, three answers and a sentence; plain HTML, no login; opening it writes nothing.
import { type ValidationAnswer, type ValidationVoice, validationAnswers } from '@trame/core/action-programme';
import { escapeHtml } from '../../../../../platform/server/mail/index.js';
import { setNeutralButton, writeFrame } from '../../pulse/page.js';
import { answerLabels, validationWords } from './words.fr.js';

const words = validationWords.page;

/** The longest sentence taken. */
export const REMARK_SIGNS = 1000;

/** The actions of the version under one heading. */
export interface PageGroup {
  readonly label: string | null;
  readonly actions: readonly { readonly title: string; readonly pilots: string }[];
}

/** Everything the page shows. */
export interface ValidationPage {
  readonly token: string;
  readonly territory: string;
  readonly version: string;
  /** « 3 mai 2027 ». */
  readonly day: string;
  readonly voice: Pick<ValidationVoice, 'label' | 'answer' | 'remark' | 'by'>;
  readonly groups: readonly PageGroup[];
  /** Null while answers are taken; the last day otherwise. */
  readonly closedOn: string | null;
  readonly until: string | null;
  readonly message: { readonly text: string; readonly tone: 'status' | 'alert' } | null;
  /** What was being written when it was refused, so that nothing is lost. */
  readonly draft: { readonly remark: string; readonly by: string } | null;
}

/** A page with one sentence, for links that open nothing. */
export function writeUnknownPage(): string {
  return writeFrame(
    words.title,
    `<h1>${escapeHtml(words.title)}</h1><p role="alert">${escapeHtml(words.unknown)}</p>`,
  );
}

function setGroups(groups: readonly PageGroup[]): string {
  const count = groups.reduce((sum, { actions }) => sum + actions.length, 0);
  const set = ({ label, actions }: PageGroup): string => {
    const rows = actions.map(
      ({ title, pilots }) =>
        `<li>${escapeHtml(title)}${pilots === '' ? '' : ` <span class="note">${escapeHtml(pilots)}</span>`}</li>`,
    );
    const head = groups.length === 1 && label === null ? '' : `<h3>${escapeHtml(label ?? words.alone)}</h3>`;
    return `${head}<ul>${rows.join('')}</ul>`;
  };
  return `<details><summary>${escapeHtml(words.content(count))}</summary>${groups.map(set).join('')}</details>`;
}

function setButton(answer: ValidationAnswer, current: ValidationAnswer | null): string {
  const mark = answer === current ? ' class="current" aria-pressed="true"' : '';
  return `<button name="answer" value="${answer}"${mark}>${escapeHtml(answerLabels[answer])}</button>`;
}

function setForm({ token, voice, draft }: ValidationPage): string {
  const remark = draft?.remark ?? voice.remark ?? '';
  const by = draft?.by ?? voice.by ?? '';
  const buttons = validationAnswers.map((answer) => setButton(answer, voice.answer)).join('');
  const back =
    voice.answer === null ? '' : `<button name="answer" value="none">${escapeHtml(words.takeBack)}</button>`;
  return [
    `<form method="post" action="/api/validation/${token}" aria-labelledby="said">${setNeutralButton('answer')}<h2 id="said">${escapeHtml(voice.label)}</h2>`,
    `<label for="remark">${escapeHtml(words.remark)}</label>`,
    `<textarea id="remark" name="remark" rows="3" maxlength="${REMARK_SIGNS}" aria-describedby="hint">${escapeHtml(remark)}</textarea>`,
    `<p class="note" id="hint">${escapeHtml(words.remarkHint)}</p>`,
    `<label for="by">${escapeHtml(words.by)}</label>`,
    `<input id="by" name="by" maxlength="200" autocomplete="off" value="${escapeHtml(by)}">`,
    `<div class="states one">${buttons}</div>`,
    `${back === '' ? '' : `<div class="back">${back}</div>`}</form>`,
  ].join('');
}

function setStanding({ voice, closedOn }: ValidationPage): string {
  const lines =
    voice.answer === null
      ? [closedOn === null ? '' : words.silent]
      : [words.answered(answerLabels[voice.answer]), closedOn === null ? words.change : (voice.remark ?? '')];
  const text = lines.filter((line) => line !== '').join(' ');
  return text === '' ? '' : `<p class="said">${escapeHtml(text)}</p>`;
}

/** The page. */
export function writeValidationPage(page: ValidationPage): string {
  const { territory, voice, version, day, message, closedOn, until } = page;
  const said = message === null ? '' : `<p role="${message.tone}">${escapeHtml(message.text)}</p>`;
  const delay =
    closedOn !== null
      ? words.closed(closedOn)
      : until === null
        ? validationWords.noUntil
        : validationWords.until(until);
  return writeFrame(
    words.title,
    [
      `<p class="eyebrow">${escapeHtml(territory)}</p><h1>${escapeHtml(words.title)}</h1>`,
      `<p>${escapeHtml(words.lead(voice.label, version, day))}</p>${said}${setStanding(page)}`,
      setGroups(page.groups),
      `<p>${escapeHtml(delay)}</p>`,
      closedOn === null ? setForm(page) : '',
      closedOn === null ? `<p class="note">${escapeHtml(validationWords.silence)}</p>` : '',
      `<p class="note">${escapeHtml(words.privacy)}</p>`,
    ].join(''),
  );
}
