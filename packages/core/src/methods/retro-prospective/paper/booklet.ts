// What a retro-prospective leaves on paper: each situation with its groups side by side, who does what on Monday, levers to be held.
import {
  type BookletArticle,
  type BookletPart,
  type BookletSection,
  type FindBookletPerson,
  fillSentence,
  findItem,
  formatPerson,
  listShownSlips,
} from '../../../workshop/index.js';
import type { CanvasSlip, RetroState, Side, Situation } from '../state.js';
import { type Canvas, compareBySituation, compareField, type HeldSlip, listUnheldLevers } from '../view.js';
import type { RetroPaperWords } from './words.js';

interface Sheet {
  readonly state: RetroState;
  readonly words: RetroPaperWords;
  readonly find: FindBookletPerson;
}

/** Who holds it, as far as the level of attribution says. */
function formatHolder({ holder }: HeldSlip, { state, words, find }: Sheet): string {
  if (holder === null) return words.unheld;
  const named = formatPerson(holder, state.settings.attribution, find);
  return named === null ? words.heldUnnamed : fillSentence(words.held, { who: named });
}

function formatSentence(held: HeldSlip, sheet: Sheet): string {
  const { slip } = held;
  const sides = slip.tags.map((tag) => sheet.words.sides[tag as Side]).join(', ');
  const notes = [
    sides,
    slip.kind === 'lever' ? formatHolder(held, sheet) : '',
    slip.channel === 'paper' ? sheet.words.booklet.paper : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? slip.text : `${slip.text} (${notes.join(' · ')})`;
}

function formatCanvas(canvas: Canvas, sheet: Sheet): BookletArticle {
  const paragraphs = canvas.fields.flatMap(({ field, slips }) =>
    slips.map((held, rank) => ({
      label: rank === 0 ? sheet.words.fields[field] : null,
      text: formatSentence(held, sheet),
    })),
  );
  return {
    title: fillSentence(sheet.words.booklet.team, { team: canvas.team.name }),
    place: canvas.team.place,
    facts: [],
    paragraphs: paragraphs.length === 0 ? [{ label: null, text: sheet.words.booklet.nothing }] : paragraphs,
  };
}

/** The card as it was dealt, so that a reader of the booklet knows what was answered. */
function listCardTexts(situation: Situation, { words }: Sheet): readonly string[] {
  const { happening, here, stakes, question, polarity, form } = situation;
  const nature =
    form === 'cycle' ? `${words.polarities[polarity]}, ${words.forms.cycle}` : words.polarities[polarity];
  return [[happening, here, stakes, question].filter((text) => text !== null).join(' '), nature];
}

function formatSituations(sheet: Sheet): readonly BookletSection[] {
  return compareBySituation(sheet.state).map(({ situation, canvases }, rank) => ({
    id: `situation-${rank + 1}`,
    fresh: rank === 0,
    title: situation.title,
    lead: rank === 0 ? sheet.words.booklet.situations.lead : null,
    blocks: [
      { kind: 'paragraphs', texts: listCardTexts(situation, sheet) },
      { kind: 'articles', articles: canvases.map((canvas) => formatCanvas(canvas, sheet)) },
    ],
  }));
}

function listSection(
  id: string,
  heading: { readonly title: string; readonly lead: string },
  items: readonly string[],
): readonly BookletSection[] {
  return items.length === 0 ? [] : [{ id, fresh: false, ...heading, blocks: [{ kind: 'list', items }] }];
}

function formatMondays(sheet: Sheet): readonly BookletSection[] {
  const items = compareField(sheet.state, 'monday').flatMap(({ team, slips }) =>
    slips.map((held) =>
      fillSentence(sheet.words.booklet.mondayLine, {
        text: held.slip.text,
        who: formatHolder(held, sheet),
        team: team.name,
      }),
    ),
  );
  return listSection('mondays', sheet.words.booklet.mondays, items);
}

function formatUnheld(sheet: Sheet): readonly BookletSection[] {
  const { state, words } = sheet;
  const items = listUnheldLevers(state).map((slip: CanvasSlip) =>
    fillSentence(words.booklet.leverLine, {
      text: slip.text,
      team: findItem(state.teams, slip.team ?? '')?.name ?? '',
    }),
  );
  return listSection('unheld-levers', words.booklet.unheldLevers, items);
}

/**
 * Sets a retro-prospective for the day's booklet (R136): situation by situation, groups side by side, in their words; the
 * first steps with who takes them, then the levers that nobody holds yet. What was hidden is left out.
 * @public
 */
export function formatRetroBooklet(
  state: RetroState,
  context: { readonly words: RetroPaperWords; readonly find: FindBookletPerson },
): BookletPart {
  const sheet: Sheet = { state, ...context };
  const { figures } = context.words.booklet;
  const shown = listShownSlips(state.slips);
  const count = (kind: string): number => shown.filter((slip) => slip.kind === kind).length;
  return {
    question: null,
    figures: [
      { count: compareBySituation(state).length, noun: figures.situations },
      { count: count('solution'), noun: figures.solutions },
      { count: count('lever'), noun: figures.levers },
      { count: count('monday'), noun: figures.mondays },
    ],
    sections: [...formatSituations(sheet), ...formatMondays(sheet), ...formatUnheld(sheet)],
  };
}
