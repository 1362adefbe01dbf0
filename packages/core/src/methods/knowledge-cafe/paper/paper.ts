// The paper twins of a knowledge café: a question sheet for each sub-group, or slips for each one's last word.
import type { MethodPaper, PaperBox, PaperSheet } from '../../../workshop/index.js';
import { CAFE_DEFAULTS } from '../plan.js';
import { parseCafeSettings } from '../schema.js';
import type { CafeSettings, CafeState } from '../state.js';
import { formatCafeBooklet } from './booklet.js';
import type { CafePaperWords } from './words.js';

/** Sheets when nobody has made the sub-groups yet. */
const GROUPS = 6;
/** Slips for a room whose people are not known: ten pages. */
const SLIPS = 40;

function formatQuestionSheet(
  { question, team }: { readonly question: string | null; readonly team: string | null },
  { sheet }: CafePaperWords,
  transitions: string,
): readonly PaperBox[] {
  const write = (label: string, lines: number, printed: string | null = null) => ({ label, lines, printed });
  return [
    { title: sheet.question, beside: false, fields: [write('', 2, question)] },
    { title: sheet.team, beside: false, fields: [write('', 1, team)] },
    { title: sheet.ideas, beside: false, fields: [write('', 8)] },
    {
      title: sheet.solutions,
      beside: false,
      fields: [write(sheet.transitions, 0, transitions), write('', 5)],
    },
  ];
}

/**
 * The sheets of a café. The Fabrique's variant: one sheet per sub-group and per question, already bearing both when they
 * are known. Gurteen's: slips alone, since nothing is written before the end.
 * @public
 */
export function formatCafeSheets(
  settings: CafeSettings,
  state: CafeState | null,
  words: CafePaperWords,
): readonly PaperSheet[] {
  const { slips } = words;
  if (settings.variant === 'gurteen') {
    const fields = [slips.takeaway, slips.commitment].map((label) => ({ label, lines: 3, printed: null }));
    return [
      {
        kind: 'slips',
        id: 'last-words',
        title: slips.title,
        lead: slips.lead,
        copies: SLIPS,
        fields: [...fields, { label: slips.name, lines: 1, printed: null }],
      },
    ];
  }
  const questions = state?.questions.map(({ text }) => text) ?? settings.questions;
  const teams = (state?.teams ?? settings.teams).map(({ name }) => name);
  const transitions = settings.transitions.map(({ label }) => label).join(' · ');
  const asked = questions.length === 0 ? [null] : questions;
  const seated = teams.length === 0 ? [null] : teams;
  return [
    {
      kind: 'form',
      id: 'question-sheet',
      title: words.sheet.title,
      lead: words.sheet.lead,
      copies: teams.length === 0 ? GROUPS : 1,
      forms: seated.flatMap((team) =>
        asked.map((question) => formatQuestionSheet({ question, team }, words, transitions)),
      ),
    },
  ];
}

/** A state of this method has its lists; anything else prints as nothing. */
function isCafeState(state: unknown): state is CafeState {
  return typeof state === 'object' && state !== null && 'slips' in state && 'heard' in state;
}

/**
 * Knowledge café as whoever prints knows it.
 * @public
 */
export function createCafePaper(words: CafePaperWords): MethodPaper {
  return {
    method: 'knowledge-cafe',
    formatBooklet: (state, find) =>
      isCafeState(state)
        ? formatCafeBooklet(state, { words: words.booklet, find })
        : { question: null, figures: [], sections: [] },
    formatSheets: (settings, state) => {
      const read = parseCafeSettings(settings ?? CAFE_DEFAULTS);
      return read.ok ? formatCafeSheets(read.value, isCafeState(state) ? state : null, words) : [];
    },
  };
}
