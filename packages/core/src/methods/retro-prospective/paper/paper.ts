// The paper twins of a retro-prospective: a card per situation, a canvas per group in A3, slips for what one thinks alone.
import { fillSentence, type MethodPaper, type PaperBox, type PaperSheet } from '../../../workshop/index.js';
import { startRetro } from '../evolve.js';
import { parseRetroSettings } from '../orders/schema.js';
import { CANVAS_FIELDS, type RetroState, type Situation } from '../state.js';
import { findSituationOf, listOffered } from '../view.js';
import { formatRetroBooklet } from './booklet.js';
import type { RetroPaperWords } from './words.js';

/** Slips to a group of six and a few more. */
const SLIPS_PER_GROUP = 8;
/** Canvases printed when nobody knows how many groups there will be. */
const BLANK_CANVASES = 4;

function formatCard(situation: Situation, words: RetroPaperWords): readonly PaperBox[] {
  const { cards } = words;
  const nature = [
    words.polarities[situation.polarity],
    words.forms[situation.form],
    ...situation.transitions.map((transition) => words.transitions[transition]),
  ].join(' · ');
  const box = (title: string, printed: string | null, lines = 2): PaperBox => ({
    title,
    beside: false,
    fields: [{ label: '', lines, printed }],
  });
  return [
    { title: situation.title, beside: false, fields: [{ label: cards.nature, lines: 1, printed: nature }] },
    box(cards.happening, situation.happening),
    box(cards.here, situation.here),
    box(cards.stakes, situation.stakes),
    box(cards.question, situation.question),
  ];
}

function formatCanvas(id: string, title: string, words: RetroPaperWords): PaperSheet {
  const { canvas, fields, monday } = words;
  return {
    kind: 'grid',
    id,
    title,
    lead: canvas.lead,
    columns: [canvas.written, canvas.side, canvas.holder],
    rows: [...CANVAS_FIELDS.map((field) => fields[field]), monday].map((label) => ({
      label,
      cells: [null, null, null],
    })),
  };
}

function listCanvases(state: RetroState, words: RetroPaperWords): readonly PaperSheet[] {
  if (state.teams.length === 0) {
    return Array.from({ length: BLANK_CANVASES }, (_, rank) =>
      formatCanvas(`canvas-${rank + 1}`, fillSentence(words.canvas.title, { number: rank + 1 }), words),
    );
  }
  return state.teams.map((team, rank) => {
    const situation = findSituationOf(state, team.id)?.title ?? '';
    const title = fillSentence(words.canvas.named, { team: team.name, situation });
    return formatCanvas(`canvas-${rank + 1}`, title, words);
  });
}

/**
 * The sheets: every situation dealt, a canvas per group (blank ones before groups are made), slips (R085).
 * @public
 */
export function formatRetroSheets(state: RetroState, words: RetroPaperWords): readonly PaperSheet[] {
  const { cards, slips } = words;
  const offered = listOffered(state);
  return [
    {
      kind: 'form',
      id: 'situations',
      title: cards.title,
      lead: cards.lead,
      copies: 1,
      forms: offered.map((situation) => formatCard(situation, words)),
    },
    ...listCanvases(state, words),
    {
      kind: 'slips',
      id: 'slips',
      title: slips.title,
      lead: slips.lead,
      copies: SLIPS_PER_GROUP * Math.max(BLANK_CANVASES, state.teams.length),
      fields: [
        { label: slips.idea, lines: 4, printed: null },
        { label: slips.group, lines: 1, printed: null },
        { label: slips.name, lines: 1, printed: null },
      ],
    },
  ];
}

/** A state of this method has its lists; anything else prints as nothing. */
function isRetroState(state: unknown): state is RetroState {
  return typeof state === 'object' && state !== null && 'assignments' in state && 'holders' in state;
}

/**
 * Retro-prospective as whoever prints knows it.
 * @public
 */
export function createRetroPaper(words: RetroPaperWords): MethodPaper {
  return {
    method: 'retro-prospective',
    formatBooklet: (state, find) =>
      isRetroState(state)
        ? formatRetroBooklet(state, { words, find })
        : { question: null, figures: [], sections: [] },
    formatSheets: (settings, state) => {
      if (isRetroState(state)) return formatRetroSheets(state, words);
      const read = parseRetroSettings(settings ?? {});
      return read.ok ? formatRetroSheets(startRetro(read.value), words) : [];
    },
  };
}
