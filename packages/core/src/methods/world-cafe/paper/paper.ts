// The paper twins of a world café: a sheet and a sign per table, a brief per host, the circle of groups, slips for notes.
import { fillSentence, type MethodPaper, type PaperBox, type PaperSheet } from '../../../workshop/index.js';
import { startWorldCafe } from '../evolve.js';
import { parseWorldCafeSettings } from '../orders/schema.js';
import type { Theme, WorldCafeState } from '../state.js';
import { countCafeRounds } from '../view.js';
import { formatWorldCafeBooklet } from './booklet.js';
import type { WorldCafePaperWords } from './words.js';

/** Slips to a table and a round. */
const SLIPS_PER_TABLE = 4;

interface Paper {
  readonly state: WorldCafeState;
  readonly words: WorldCafePaperWords;
  readonly rounds: readonly number[];
}

function namePlace(theme: Theme, table: number, { words }: Paper): string {
  return theme.place ?? fillSentence(words.table, { number: table + 1 });
}

/** A sheet that stays on the table: its questions, room for the notes of each round, then for the vision. */
function formatTable(theme: Theme, table: number, paper: Paper): readonly PaperBox[] {
  const { words, rounds } = paper;
  const place = namePlace(theme, table, paper);
  return [
    {
      title: `${place} · ${theme.title}`,
      beside: false,
      fields: [
        { label: words.tables.questions, lines: 1, printed: theme.questions.join('\n') || null },
        { label: words.tables.host, lines: 1, printed: null },
      ],
    },
    // Two rounds side by side: the sheet of a table holds on one page.
    ...rounds
      .filter((_, rank) => rank % 2 === 0)
      .map((_, pair) => ({
        title: '',
        beside: true,
        fields: rounds.slice(pair * 2, pair * 2 + 2).map((number) => ({
          label: `${fillSentence(words.round, { number })} · ${words.tables.notes}`,
          lines: 4,
          printed: null,
        })),
      })),
    { title: words.tables.vision, beside: false, fields: [{ label: '', lines: 3, printed: null }] },
  ];
}

function formatBriefs(paper: Paper): PaperSheet {
  const { state, words, rounds } = paper;
  const { brief } = words;
  const { durations } = state.settings;
  const data = { rounds: rounds.length, minutes: durations.round, handover: durations.handover };
  return {
    kind: 'brief',
    id: 'host-briefs',
    title: brief.title,
    lead: brief.lead,
    briefs: state.themes.map((theme, table) => ({
      name: fillSentence(brief.name, { theme: theme.title }),
      facts: [
        { label: brief.place, value: namePlace(theme, table, paper) },
        ...theme.questions.map((question) => ({ label: brief.question, value: question })),
        { label: brief.rounds, value: fillSentence(brief.roundsValue, data) },
      ],
      steps: brief.steps.map((step) => fillSentence(step, data)),
    })),
  };
}

/** Where each group goes when groups stay whole: the plan that needs no screen (R077). */
function formatCircle(paper: Paper): PaperSheet {
  const { state, words, rounds } = paper;
  const tables = state.themes.length;
  return {
    kind: 'grid',
    id: 'circle',
    title: words.circle.title,
    lead: words.circle.lead,
    columns: rounds.map((number) => fillSentence(words.round, { number })),
    rows: state.themes.map((_, group) => ({
      label: fillSentence(words.group, { number: group + 1 }),
      cells: rounds.map((number) => {
        const table = (group + number - 1) % tables;
        const theme = state.themes[table];
        return theme === undefined ? null : `${namePlace(theme, table, paper)} · ${theme.title}`;
      }),
    })),
  };
}

function formatTables(paper: Paper): readonly PaperSheet[] {
  const { state, words } = paper;
  return [
    {
      kind: 'form',
      id: 'tables',
      title: words.tables.title,
      lead: words.tables.lead,
      copies: 1,
      forms: state.themes.map((theme, table) => formatTable(theme, table, paper)),
    },
    formatBriefs(paper),
    {
      kind: 'sign',
      id: 'signs',
      title: words.signs.title,
      lead: words.signs.lead,
      signs: state.themes.map((theme, table) => ({
        big: namePlace(theme, table, paper),
        small: theme.title,
      })),
    },
    formatCircle(paper),
  ];
}

/**
 * The sheets (R085): nothing but slips until there are themes.
 * @public
 */
export function formatWorldCafeSheets(
  state: WorldCafeState,
  words: WorldCafePaperWords,
): readonly PaperSheet[] {
  const rounds = Array.from({ length: countCafeRounds(state) }, (_, rank) => rank + 1);
  const paper: Paper = { state, words, rounds };
  const { slips } = words;
  return [
    ...(state.themes.length === 0 ? [] : formatTables(paper)),
    {
      kind: 'slips',
      id: 'slips',
      title: slips.title,
      lead: slips.lead,
      copies: Math.max(1, rounds.length * state.themes.length) * SLIPS_PER_TABLE,
      fields: [
        { label: slips.note, lines: 4, printed: null },
        { label: slips.table, lines: 1, printed: null },
        { label: slips.round, lines: 1, printed: null },
      ],
    },
  ];
}

/** A state of this method has its lists; anything else prints as nothing. */
function isWorldCafeState(state: unknown): state is WorldCafeState {
  return typeof state === 'object' && state !== null && 'themes' in state && 'begun' in state;
}

/**
 * World café as whoever prints knows it.
 * @public
 */
export function createWorldCafePaper(words: WorldCafePaperWords): MethodPaper {
  return {
    method: 'world-cafe',
    formatBooklet: (state, find) =>
      isWorldCafeState(state)
        ? formatWorldCafeBooklet(state, { words, find })
        : { question: null, figures: [], sections: [] },
    formatSheets: (settings, state) => {
      if (isWorldCafeState(state)) return formatWorldCafeSheets(state, words);
      const read = parseWorldCafeSettings(settings ?? {});
      return read.ok ? formatWorldCafeSheets(startWorldCafe(read.value), words) : [];
    },
  };
}
