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
  /** What hangs from no group, or from no theme. */
  readonly isLoose: boolean;
  readonly actions: readonly ReturnType<typeof hang>[];
};

function growGroups(content: ExchangeContent): readonly Branch[] {
  const { actions } = content.programme;
  return composeAnnex(content).groups.map(({ word, label, rows }) => ({
    word,
    label: label ?? words.all,
    count: exchangeWords.rows(rows.length),
    isLoose: label === null || label === exchangeWords.annex.noGroup,
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
      isLoose: label === words.noTheme,
      count: exchangeWords.rows(own.length),
      actions: own.map(hang),
    }));
}

/** Columns that an A3 sheet holds without breaking words. */
const MOST_COLUMNS = 6;
/** Actions side by side in a branch that has the width for it. */
const MOST_ACROSS = 4;

/** Points of type from which the sheet is set, smaller until so many actions stand on it: a wall is read from afar. */
function chooseSize(count: number): number {
  if (count <= 16) return 17;
  if (count <= 36) return 15.5;
  if (count <= 50) return 13;
  return count <= 80 ? 11 : 9;
}

function drawTimeline({ programme, today }: ExchangeContent): string {
  const gantt = layGantt(programme.actions, today);
  return drawGantt(gantt, {
    title: exchangeWords.gantt.title,
    description: exchangeWords.gantt.sentence(gantt.bars.length, gantt.undated.length),
    statuses: { ...statusWords, silent: exchangeWords.gantt.silent },
    signs: exchangeWords.gantt.signs,
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
  const isTime = name === 'frise.pdf';
  const loose = branches.find(({ isLoose }) => isLoose)?.actions.length ?? 0;
  const headed = branches.filter(({ isLoose }) => !isLoose).length;
  const sentence = isTime
    ? exchangeWords.gantt.sentence(gantt.bars.length, gantt.undated.length)
    : words.sentence(
        { actions: programme.actions.length, headed, loose },
        name === 'arbre.pdf' ? 'groups' : 'themes',
      );
  // As many columns as branches up to six; beyond, rows as full as one another.
  const rows = Math.ceil(branches.length / MOST_COLUMNS);
  const columns = Math.ceil(branches.length / Math.max(1, rows));
  return {
    kind: isTime ? 'time' : 'branches',
    title: exchangeWords.title(''),
    territory: programme.territoryName ?? UNNAMED,
    sentence,
    foot: `${exchangeWords.title('')} · ${exchangeWords.asOf(formatDay(today))}`,
    legend: isTime ? [] : words.legend,
    size: chooseSize(hung),
    columns,
    across: Math.max(1, Math.min(MOST_ACROSS, Math.floor(MOST_COLUMNS / Math.max(1, columns)))),
    branches,
    svg: isTime ? drawTimeline(content) : '',
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
