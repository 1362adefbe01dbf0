// The public page of a programme: plain HTML that any site may frame; organisations alone, nobody's name.
import { escapeHtml } from '../../../../platform/server/mail/index.js';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import { type AnnexGroup, composeAnnex } from './annex.js';
import { composeContent } from './content.js';
import { exchangeWords } from './words.fr.js';

const words = exchangeWords.open;

/** People are left out, whatever they are called: organisations, categories and « À préciser » stay. */
function withoutPeople(action: ActionSheet): ActionSheet {
  return { ...action, pilots: action.pilots.filter(({ kind }) => kind !== 'person'), flags: [] };
}

function frame(title: string, body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/api/programmes.css"></head><body><main>${body}</main></body></html>`;
}

/** The page of a programme that is not public, or of none. */
export function writeNoPublicPage(): string {
  return frame(
    words.closedTitle,
    `<h1>${escapeHtml(words.closedTitle)}</h1><p>${escapeHtml(words.closed)}</p>`,
  );
}

function setGroup({ word, label, rows }: AnnexGroup, columns: readonly string[]): string {
  const caption = [word, label].filter((text) => text !== null).join(' — ') || words.all;
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const lines = rows.map((row) => {
    const star = row.starred
      ? `<span aria-hidden="true"> ★</span><span class="hidden"> (${escapeHtml(words.starred)})</span>`
      : '';
    const label = (at: number) => `data-label="${escapeHtml(columns.at(at) ?? '')}"`;
    const objectives =
      columns.length === 3
        ? `<td ${label(1)}>${row.objectives.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</td>`
        : '';
    const pilots = row.pilots.map((pilot) => `<li>${escapeHtml(pilot)}</li>`).join('');
    return `<tr><th scope="row">${escapeHtml(row.title)}${star}</th>${objectives}<td ${label(-1)}><ul>${pilots}</ul></td></tr>`;
  });
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** Writes the page of what a stranger may read: the reply of the screen for somebody without any role. */
export function writePublicPage(
  programme: ProgrammeReply,
  given: { readonly at: number; readonly isFramed: boolean },
): string {
  const open = { ...programme, actions: programme.actions.map(withoutPeople) };
  const annex = composeAnnex(composeContent(open, given.at));
  const title = `${annex.territory} — ${annex.title}`;
  const head = given.isFramed
    ? `<h1 class="small">${escapeHtml(title)}</h1>`
    : `<p class="eyebrow">${escapeHtml(annex.title)}</p><h1>${escapeHtml(annex.territory)}</h1>`;
  const notes = [annex.star, annex.source].filter((text) => text !== null);
  const body = [
    `${head}<p>${escapeHtml(`${annex.asOf}, ${annex.count}.`)}</p>`,
    ...(annex.groups.length === 0 ? [`<p>${escapeHtml(words.empty)}</p>`] : []),
    ...annex.groups.map((group) => setGroup(group, annex.columns)),
    ...notes.map((text) => `<p class="note">${escapeHtml(text)}</p>`),
  ];
  return frame(title, body.join(''));
}

/** The look of the page, in a frame and out of it. */
export const PUBLIC_STYLE = `:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fbf8f1;color:#221e19;font:17px/1.5 "Atkinson Hyperlegible Next",Verdana,sans-serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:2.1rem;line-height:1.15;margin:0 0 .4em}h1.small{font-size:1.3rem}
.eyebrow,.note{color:#5c5347}.eyebrow{margin:0}.note{font-size:.9rem}
table{width:100%;margin:2rem 0;border-collapse:collapse}
caption{padding:0 0 .5rem;font-size:1.25rem;font-weight:700;text-align:left}
th,td{padding:.6rem .8rem .6rem 0;border-bottom:1px solid #ddd3c0;text-align:left;vertical-align:top}
thead th{border-bottom:1.5px solid #221e19;font-size:.9rem}
tbody th{width:45%}
ul{margin:0;padding:0;list-style:none}td p{margin:0 0 .4em}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:34rem){table,caption,tbody,tr,tbody th,td{display:block;width:auto}thead{display:none}tbody th{border:0;padding-bottom:0}td::before{content:attr(data-label);color:#5c5347;font-size:.9rem}h1{font-size:1.6rem}caption{font-size:1.1rem}}
`;
