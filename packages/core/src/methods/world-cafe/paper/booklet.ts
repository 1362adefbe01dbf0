// What a world café leaves on paper: the vision of each theme, the notes of its tables, what the rotation gave.
import {
  type BookletPart,
  type BookletSection,
  type FindBookletPerson,
  fillSentence,
  formatPerson,
  listShownSlips,
} from '../../../workshop/index.js';
import type { Theme, WorldCafeSlip, WorldCafeState } from '../state.js';
import { countCafeRounds, getProof, listNotes, listVisions } from '../view.js';
import type { WorldCafePaperWords } from './words.js';

interface Sheet {
  readonly state: WorldCafeState;
  readonly words: WorldCafePaperWords;
  readonly find: FindBookletPerson;
}

function formatSentence(slip: WorldCafeSlip, { words }: Sheet): string {
  const original = slip.versions[0]?.text ?? slip.text;
  const notes = [
    slip.channel === 'paper' ? words.booklet.paper : null,
    original === slip.text ? null : fillSentence(words.booklet.original, { text: original }),
  ].filter((note) => note !== null);
  return notes.length === 0 ? slip.text : `${slip.text} (${notes.join(' · ')})`;
}

function formatHost(
  theme: Theme,
  { state, words, find }: Sheet,
): readonly { label: string; value: string }[] {
  const host = state.hosts.find((one) => one.theme === theme.id)?.host;
  const named = host === undefined ? null : formatPerson(host, state.settings.attribution, find);
  return named === null ? [] : [{ label: words.booklet.host, value: named }];
}

function formatVisions(sheet: Sheet): BookletSection {
  const { state, words } = sheet;
  const articles = state.themes.map((theme) => {
    const visions = listVisions(state, theme.id);
    return {
      title: theme.title,
      place: theme.place,
      facts: [],
      paragraphs:
        visions.length === 0
          ? [{ label: null, text: words.booklet.noVision }]
          : visions.map((slip) => ({ label: null, text: formatSentence(slip, sheet) })),
    };
  });
  const { title, lead } = words.booklet.visions;
  return { id: 'visions', fresh: true, title, lead, blocks: [{ kind: 'articles', articles }] };
}

function formatNotes(sheet: Sheet): readonly BookletSection[] {
  const { state, words } = sheet;
  const articles = state.themes
    .map((theme) => ({
      title: theme.title,
      place: theme.questions.join(' · ') || null,
      facts: formatHost(theme, sheet),
      // Told in the order of the day: the first group's notes first.
      paragraphs: listNotes(state, theme.id)
        .toReversed()
        .flatMap(({ round, notes }) =>
          notes.map((slip, rank) => ({
            label:
              rank > 0
                ? null
                : round === null
                  ? words.booklet.loose
                  : fillSentence(words.round, { number: round }),
            text: formatSentence(slip, sheet),
          })),
        ),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  const { title, lead } = words.booklet.notes;
  return articles.length === 0
    ? []
    : [{ id: 'notes', fresh: true, title, lead, blocks: [{ kind: 'articles', articles }] }];
}

function formatRotation({ state, words }: Sheet): readonly BookletSection[] {
  const proof = getProof(state);
  if (proof === null) return [];
  const { title, lead, everyTheme, missed, gaps } = words.booklet.rotation;
  const data = { rounds: proof.rounds, themes: proof.themes, missed: proof.missedByAll };
  const texts = [
    fillSentence(proof.missedByAll > 0 ? missed : everyTheme, data),
    proof.gaps.length === 0 ? null : fillSentence(gaps, { count: proof.gaps.length }),
  ].filter((text) => text !== null);
  return [{ id: 'rotation', fresh: false, title, lead, blocks: [{ kind: 'paragraphs', texts }] }];
}

/**
 * Sets a world café for the day's booklet (R136): visions first, as they stand, then the notes that led to them, round
 * after round, and what the rotation gave or missed. What was hidden is left out.
 * @public
 */
export function formatWorldCafeBooklet(
  state: WorldCafeState,
  context: { readonly words: WorldCafePaperWords; readonly find: FindBookletPerson },
): BookletPart {
  const sheet: Sheet = { state, ...context };
  const { figures } = context.words.booklet;
  const shown = listShownSlips(state.slips);
  const count = (kind: string): number => shown.filter((slip) => slip.kind === kind).length;
  return {
    question: state.settings.question,
    figures: [
      { count: state.themes.length, noun: figures.themes },
      { count: state.plan === null ? 0 : countCafeRounds(state), noun: figures.rounds },
      { count: count('vision'), noun: figures.visions },
      { count: count('note'), noun: figures.notes },
    ],
    sections: [formatVisions(sheet), ...formatNotes(sheet), ...formatRotation(sheet)],
  };
}
