// The paper twins of a session of pitches: the proposal card, the ballots to cut, the sheet to count on.
import {
  fillSentence,
  findItem,
  type MethodPaper,
  type PaperBox,
  type PaperSheet,
} from '../../../workshop/index.js';
import { parsePitchSettings } from '../orders/schema.js';
import { PITCH_DEFAULTS } from '../plan.js';
import { listPitches } from '../proposals/view.js';
import type { PitchSettings, PitchState } from '../state.js';
import { findOpenVote, listMarks } from '../vote/vote.js';
import { formatPitchBooklet } from './booklet.js';
import type { PitchPaperWords } from './words.js';

/** Ballots for a room whose people are not counted: ten pages. */
const BALLOTS = 40;

function formatCard({ fields, card }: PitchPaperWords): readonly PaperBox[] {
  const box = (title: string, lines: number): PaperBox => ({
    title,
    beside: false,
    fields: [{ label: '', lines, printed: null }],
  });
  const write = (label: string) => ({ label, lines: 1, printed: null });
  return [
    box(fields.title, 1),
    box(fields.problem, 2),
    box(fields.solution, 3),
    {
      title: '',
      beside: true,
      fields: [
        { label: fields.partnersValue, lines: 4, printed: null },
        { label: fields.territoryValue, lines: 4, printed: null },
      ],
    },
    box(fields.whoCares, 2),
    {
      title: card.names,
      beside: true,
      fields: [write(fields.sources), write(fields.pitcher), write(fields.team)],
    },
  ];
}

/**
 * What goes on the ballot: the open vote's cards, else those that stand, else as many blank rows as are expected. A card
 * hidden while people mark it keeps its row and loses its words.
 */
function listRows(settings: PitchSettings, state: PitchState | null, blank: string): readonly string[] {
  const number = (rank: number): string => fillSentence(blank, { number: rank + 1 });
  if (state !== null) {
    const open = findOpenVote(state.votes);
    const titles =
      open?.proposals.map((id, rank) => {
        const card = findItem(state.proposals, id);
        return card === undefined || card.hidden !== null ? number(rank) : card.title;
      }) ?? listPitches(state).map(({ title }) => title);
    if (titles.length > 0) return titles;
  }
  return Array.from({ length: settings.expected }, (_, rank) => number(rank));
}

function listBoxes(
  mode: PitchSettings['mode'],
  { dots, words }: { readonly dots: number; readonly words: PitchPaperWords },
): readonly string[] {
  const marks = listMarks({ mode, dots });
  if (mode === 'dots') return marks.slice(1).map(() => '');
  return marks.map((mark) => (mode === 'consent' ? (words.booklet.consent[mark] ?? '') : String(mark)));
}

/**
 * The sheets of a session: the card that is the same for all, ballots in the mode of the open vote (or of the settings),
 * and a sheet to count papers and hands on, which are never added together.
 * @public
 */
export function formatPitchSheets(
  settings: PitchSettings,
  state: PitchState | null,
  words: PitchPaperWords,
): readonly PaperSheet[] {
  const open = state === null ? undefined : findOpenVote(state.votes);
  const { mode, dots } = open ?? settings;
  const rows = listRows(settings, state, words.ballot.blank);
  const boxes = listBoxes(mode, { dots, words });
  const columns = mode === 'dots' ? listMarks({ mode, dots }).map(String) : boxes;
  return [
    {
      kind: 'form',
      id: 'proposal-card',
      title: words.card.title,
      lead: words.card.lead,
      copies: settings.expected,
      forms: [formatCard(words)],
    },
    {
      kind: 'ballots',
      id: 'ballots',
      title: words.ballot.title,
      heading: settings.question ?? words.ballot.headings[mode],
      lead: fillSentence(words.ballot.leads[mode], { dots }),
      copies: BALLOTS,
      rows: rows.map((label) => ({ label, boxes })),
      reason: words.ballot.reason,
      code: words.ballot.code,
    },
    {
      kind: 'grid',
      id: 'count',
      title: words.count.title,
      lead: words.count.lead,
      columns: [...columns, words.count.blank],
      rows: rows.map((label) => ({ label, cells: [...columns, ''].map(() => null) })),
    },
  ];
}

/** A state of this method has its lists; anything else prints as nothing. */
function isPitchState(state: unknown): state is PitchState {
  return typeof state === 'object' && state !== null && 'proposals' in state && 'votes' in state;
}

/**
 * Pitches as whoever prints knows them.
 * @public
 */
export function createPitchPaper(words: PitchPaperWords): MethodPaper {
  return {
    method: 'pitch',
    formatBooklet: (state, find) =>
      isPitchState(state)
        ? formatPitchBooklet(state, { words, find })
        : { question: null, figures: [], sections: [] },
    formatSheets: (settings, state) => {
      const read = parsePitchSettings(settings ?? PITCH_DEFAULTS);
      return read.ok ? formatPitchSheets(read.value, isPitchState(state) ? state : null, words) : [];
    },
  };
}
