// The pilot's page: plain HTML, no script, no login, a few kilobytes; opening it writes nothing.
import { LINE_SIGNS, type PulseAnswer, type PulseState, pulseStates } from '@trame/core/action-programme';
import { escapeHtml } from '../../../../platform/server/mail/index.js';
import { pulseWords, stateLabels } from './words.fr.js';

const words = pulseWords.page;

/** One action to answer for. */
export interface PageAction {
  readonly id: string;
  readonly title: string;
  /** This month's answer, when there is one. */
  readonly answer: Pick<PulseAnswer, 'state' | 'line' | 'helpFrom'> | null;
  /** To whom a raised hand may speak; the first is proposed. */
  readonly helpers: readonly string[];
}

/** Everything the page shows. */
export interface PulsePage {
  readonly token: string;
  readonly label: string;
  readonly month: string;
  readonly territory: string;
  readonly actions: readonly PageAction[];
  /** What was pressed in the mail. */
  readonly chosen: { readonly action: string; readonly state: PulseState } | null;
  /** What just happened; `alert` for what could not be done. */
  readonly message: { readonly text: string; readonly tone: 'status' | 'alert' } | null;
  /** What was being written when it was refused, so that nothing is lost. */
  readonly draft: { readonly action: string; readonly line: string } | null;
  readonly hasAddress: boolean;
}

/** A page of plain HTML in the look of personal links. */
export function writeFrame(title: string, body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="same-origin"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/api/pulse.css"></head><body><main>${body}</main></body></html>`;
}

/** A page with one sentence, for links that open nothing. */
export function writeClosedPage(reason: 'unknown' | 'past'): string {
  return writeFrame(
    words.title,
    `<h1>${escapeHtml(words.title)}</h1><p role="alert">${escapeHtml(words[reason])}</p>`,
  );
}

function setButton(state: PulseState, action: PageAction, chosen: PulsePage['chosen']): string {
  const isChosen = chosen?.action === action.id && chosen.state === state;
  const isCurrent = action.answer?.state === state;
  const label = isChosen ? words.confirm(stateLabels[state]) : stateLabels[state];
  const look = `${isChosen ? 'chosen' : ''}${isCurrent ? ' current' : ''}`.trim();
  return `<button name="state" value="${state}"${look === '' ? '' : ` class="${look}"`}${isCurrent ? ' aria-pressed="true"' : ''}>${escapeHtml(label)}</button>`;
}

/** Enter in a field presses the first button of its form: this one, which says nothing, so that no answer is sent unchosen. */
export function setNeutralButton(name: string): string {
  return `<button class="neutral" name="${name}" value="" tabindex="-1" aria-hidden="true"></button>`;
}

function setHelpers({ helpers, answer }: PageAction, rank: number): string {
  const names = [...new Set([...(answer?.helpFrom ? [answer.helpFrom] : []), ...helpers])];
  const options = names.map((name) => `<option>${escapeHtml(name)}</option>`).join('');
  return `<label for="h-${rank}">${escapeHtml(words.help)}</label><select id="h-${rank}" name="help">${options}</select>`;
}

/** Marks within the page are ranks: thirty-six signs an action, eight times, are bytes that a phone pays for. */
function setForm(action: PageAction, page: PulsePage, rank: number): string {
  const { id, title, answer } = action;
  const said =
    answer === null
      ? ''
      : `<p class="said">${escapeHtml(`${words.answered(stateLabels[answer.state])} ${words.change}`)}</p>`;
  const written = page.draft?.action === id ? page.draft.line : (answer?.line ?? '');
  const isChosen = page.chosen?.action === id;
  const intro =
    isChosen && page.chosen !== null
      ? `<p>${escapeHtml(words.chosen(stateLabels[page.chosen.state]))}</p>`
      : '';
  const buttons = pulseStates.map((state) => setButton(state, action, page.chosen)).join('');
  return `<form method="post" action="/api/pulse/${page.token}"${isChosen ? ' class="first"' : ''} aria-labelledby="t-${rank}"><h2 id="t-${rank}">${escapeHtml(title)}</h2>${setNeutralButton('state')}${said}${intro}<input type="hidden" name="action" value="${id}"><label for="l-${rank}">${escapeHtml(words.line)}</label><input id="l-${rank}" name="line" maxlength="${LINE_SIGNS}" autocomplete="off" value="${escapeHtml(written)}">${setHelpers(action, rank)}<div class="states">${buttons}</div></form>`;
}

function setPreferences({ token, hasAddress }: PulsePage): string {
  if (!hasAddress) return '';
  const buttons = (['stopReminder', 'stopAll', 'resume'] as const)
    .map((name) => `<button name="mails" value="${name}">${escapeHtml(words[name])}</button>`)
    .join('');
  return `<form method="post" action="/api/pulse/${token}" class="quiet" aria-labelledby="mails"><h2 id="mails">${escapeHtml(words.stopTitle)}</h2>${buttons}</form>`;
}

/** The page. */
export function writePulsePage(page: PulsePage): string {
  const { actions, chosen, message, label, month, territory } = page;
  const ordered = actions.toSorted(
    (a, b) => Number(b.id === chosen?.action) - Number(a.id === chosen?.action),
  );
  const said = message === null ? '' : `<p role="${message.tone}">${escapeHtml(message.text)}</p>`;
  const body = [
    `<p class="eyebrow">${escapeHtml(territory)}</p><h1>${escapeHtml(words.title)}</h1>`,
    `<p>${escapeHtml(words.lead(label, month))}</p>${said}`,
    actions.length === 0 ? `<p>${escapeHtml(words.none)}</p>` : `<p>${escapeHtml(words.how)}</p>`,
    ...ordered.map((action, rank) => setForm(action, page, rank)),
    `<p class="note">${escapeHtml(words.privacy)}</p>`,
    setPreferences(page),
  ];
  return writeFrame(words.title, body.join(''));
}

/** The page's look: our paper, our ink, buttons as large as a thumb. */
export const PULSE_STYLE = `:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fbf8f3;color:#221e19;font:18px/1.5 "Atkinson Hyperlegible Next",Verdana,sans-serif}
main{max-width:38rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.7rem;line-height:1.2;margin:.2em 0 .6em}
h2{font-size:1.15rem;line-height:1.3;margin:0 0 .4em}
.eyebrow{margin:0;color:#5c5347}
form{margin:1.2rem 0;padding:1.1rem;background:#fff;border:1px solid #bdb29f;border-radius:8px}
form.first{border:2px solid #221e19}
label{display:block;margin:.8rem 0 .2rem;font-size:.95rem}
input:not([type=hidden]),select,textarea{width:100%;min-height:48px;padding:.4rem .6rem;font:inherit;color:inherit;background:#fff;border:1px solid #6f6557;border-radius:6px}
.states{display:grid;grid-template-columns:1fr 1fr;gap:.6rem;margin-top:1rem}
.states.one{grid-template-columns:1fr}
.back{margin-top:.9rem}.back button{font-weight:400;border-width:1px;min-height:48px}
details{margin:1rem 0}summary{min-height:44px;padding:.5rem 0;font-weight:600;cursor:pointer}
h3{font-size:1rem;margin:1rem 0 .2rem}ul{margin:.2rem 0;padding-left:1.2rem}li{margin:.3rem 0}
@media (max-width:26rem){.states{grid-template-columns:1fr}}
button{min-height:52px;padding:.5rem .8rem;font:inherit;font-weight:600;color:#221e19;background:#fff;border:1.5px solid #221e19;border-radius:8px;cursor:pointer}
button.neutral{position:absolute;width:1px;height:1px;min-height:0;margin:0;padding:0;border:0;overflow:hidden;clip-path:inset(50%)}
button:hover{background:#f1ebe0}
button.chosen{color:#fff;background:#221e19}
button.current{box-shadow:inset 0 0 0 3px #2f6f62}
:focus-visible{outline:3px solid #1f5fbf;outline-offset:2px}
.said,[role=status],[role=alert]{padding:.6rem .8rem;background:#e7f0ec;border-left:4px solid #2f6f62}
[role=alert]{background:#f9e9e5;border-color:#9b2d20}
.note{color:#5c5347;font-size:.95rem}
.quiet{background:none}.quiet button{display:block;width:100%;margin-top:.6rem;font-weight:400;border-width:1px;border-color:#6f6557}
`;
