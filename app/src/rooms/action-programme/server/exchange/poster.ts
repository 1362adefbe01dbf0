// The one picture of the programme, on A3: what hangs from each group, what each theme gathers, what comes when.
import { drawGantt, layGantt, namePilot, statusWords } from '@trame/core/action-programme';
import type { Press } from '../../../../platform/server/document/index.js';
import { type FileAnswer, type RefusedAnswer, refused } from '../../../../platform/server/http/handler.js';
import type { ActionSheet } from '../../contract.js';
import { UNNAMED } from '../print/paper.js';
import { composeAnnex } from './annex.js';
import type { ExchangeContent } from './content.js';
import { POSTER_TEMPLATE } from './poster-template.js';
import { exchangeWords, formatDay, formatTick } from './words.fr.js';

/** The three layouts, by the name of their file. */
export type PosterName = 'arbre.pdf' | 'themes.pdf' | 'frise.pdf';

const words = exchangeWords.poster;

/** Signs of pilots that fit under a title. */
const PILOT_SIGNS = 90;

function hang(action: ActionSheet) {
  const names = action.pilots.map(namePilot).join(', ');
  const signs = [...names];
  const pilots = signs.length > PILOT_SIGNS ? `${signs.slice(0, PILOT_SIGNS - 1).join('')}…` : names;
  return {
    title: action.title,
    starred: action.starred,
    pilots,
    state: action.details.progress.status ?? 'silent',
  };
}

type Branch = {
  readonly word: string | null;
  readonly label: string;
  readonly count: string;
  readonly actions: readonly ReturnType<typeof hang>[];
};

function growGroups(content: ExchangeContent): readonly Branch[] {
  const { actions } = content.programme;
  return composeAnnex(content).groups.map(({ word, label, rows }) => ({
    word,
    label: label ?? words.all,
    count: exchangeWords.rows(rows.length),
    actions: rows.flatMap(({ id }) => actions.filter((action) => action.id === id).map(hang)),
  }));
}

function growThemes({ programme }: ExchangeContent): readonly Branch[] {
  const { themes, actions, themeWords } = programme;
  const grown = themes.map(({ id, label }) => ({
    label: themeWords[id] ?? label,
    own: actions.filter(({ themeIds }) => themeIds.includes(id)),
  }));
  const loose = { label: words.noTheme, own: actions.filter(({ themeIds }) => themeIds.length === 0) };
  return [...grown, loose]
    .filter(({ own }) => own.length > 0)
    .map(({ label, own }) => ({
      word: null,
      label,
      count: exchangeWords.rows(own.length),
      actions: own.map(hang),
    }));
}

/** Points of type that let so many actions stand on one sheet. */
function chooseSize(count: number): number {
  if (count <= 16) return 14;
  if (count <= 36) return 12;
  if (count <= 50) return 10;
  return count <= 80 ? 8.5 : 7;
}

function drawTimeline({ programme, today }: ExchangeContent): string {
  const gantt = layGantt(programme.actions, today);
  return drawGantt(gantt, {
    title: exchangeWords.gantt.title,
    description: exchangeWords.gantt.sentence(gantt.bars.length, gantt.undated.length),
    statuses: { ...statusWords, silent: exchangeWords.gantt.silent },
    formatTick,
  });
}

/** What the template sets. */
export function composePoster(name: PosterName, content: ExchangeContent) {
  const { programme, today } = content;
  const branches =
    name === 'frise.pdf' ? [] : name === 'arbre.pdf' ? growGroups(content) : growThemes(content);
  const hung = branches.reduce((sum, { actions }) => sum + actions.length, 0);
  const gantt = layGantt(programme.actions, today);
  const sentence =
    name === 'frise.pdf'
      ? exchangeWords.gantt.sentence(gantt.bars.length, gantt.undated.length)
      : words.sentence(programme.actions.length, branches.length, name === 'arbre.pdf' ? 'groups' : 'themes');
  return {
    kind: name === 'frise.pdf' ? 'time' : 'branches',
    title: exchangeWords.title(''),
    territory: programme.territoryName ?? UNNAMED,
    sentence,
    foot: `${exchangeWords.title('')} · ${exchangeWords.asOf(formatDay(today))} · ${words.legend}`,
    size: chooseSize(hung),
    columns: 5,
    branches,
    svg: name === 'frise.pdf' ? drawTimeline(content) : '',
    empty: words.empty,
    undone: name === 'themes.pdf' ? words.several : '',
  };
}

/** Sets the poster. */
export async function answerPoster(
  name: PosterName,
  content: ExchangeContent,
  press: Press,
): Promise<FileAnswer | RefusedAnswer> {
  const order = {
    template: POSTER_TEMPLATE,
    data: composePoster(name, content),
    standard: 'ua-1' as const,
    at: content.at,
  };
  const printed = await press.renderPdf(order);
  if (!printed.ok) return refused(printed.refusal);
  const fileName = `${exchangeWords.fileName}-${name}`;
  return { kind: 'file', contentType: 'application/pdf', fileName, inline: true, body: printed.value.pdf };
}
