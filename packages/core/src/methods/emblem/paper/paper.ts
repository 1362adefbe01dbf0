// The paper twins of the exercise: slips to write alone, and the sheet with the outline of a shield, in A4 and A3.
import type { MethodPaper, PaperSheet } from '../../../workshop/index.js';
import { serialiseOutline } from '../drawing/serialise.js';
import { EMBLEM_DEFAULTS } from '../plan.js';
import { parseEmblemSettings } from '../schema.js';
import type { EmblemSettings, EmblemState } from '../state.js';
import { type EmblemBookletWords, formatEmblemBooklet } from './booklet.js';

/**
 * The words of the sheets; kept by the app, which speaks French.
 * @public
 */
export interface EmblemPaperWords {
  readonly booklet: EmblemBookletWords;
  readonly slips: { readonly title: string; readonly lead: string; readonly mine: string };
  readonly sheet: {
    readonly title: string;
    readonly titleLarge: string;
    readonly lead: string;
    readonly emblem: string;
    readonly meaning: string;
    readonly group: string;
  };
}

/** Slips of one group: eight people, two sheets of four. */
const SLIPS_PER_GROUP = 8;

/**
 * The sheets of the exercise: one large sheet per group to draw on, the same in A4 for whoever prints at the office,
 * and slips for the five minutes alone. The outline is a shield, blank: it is an invitation, not a frame to keep to.
 * @public
 */
export function formatEmblemSheets(settings: EmblemSettings, words: EmblemPaperWords): readonly PaperSheet[] {
  const groups = Math.max(1, settings.teams.length);
  const { sheet, slips } = words;
  const outline = (format: 'a4' | 'a3', title: string): PaperSheet => ({
    kind: 'outline',
    id: `emblem-${format}`,
    title,
    lead: sheet.lead,
    copies: groups,
    format,
    heading: sheet.emblem,
    svg: serialiseOutline('shield'),
    fields: [
      { label: sheet.meaning, lines: 5, printed: null },
      { label: sheet.group, lines: 1, printed: null },
    ],
  });
  return [
    outline('a4', sheet.title),
    outline('a3', sheet.titleLarge),
    {
      kind: 'slips',
      id: 'mine',
      title: slips.title,
      lead: slips.lead,
      copies: SLIPS_PER_GROUP * groups,
      fields: [{ label: slips.mine, lines: 5, printed: null }],
    },
  ];
}

type Unread = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holdsLists(value: unknown, fields: readonly string[]): boolean {
  return isObject(value) && fields.every((field) => Array.isArray(value[field]));
}

/** A list of objects, each with these lists. */
function isListOf(value: unknown, fields: readonly string[]): boolean {
  return Array.isArray(value) && value.every((one) => holdsLists(one, fields));
}

/** A state of this method has all its lists, down to what an emblem holds; anything else prints as nothing. */
function isEmblemState(state: unknown): state is EmblemState {
  return (
    holdsLists(state, ['order', 'spoken']) &&
    isObject(state) &&
    holdsLists(state.settings, ['carried', 'neighbours']) &&
    isListOf(state.emblems, ['pieces', 'tags', 'earlierPhotos']) &&
    isListOf(state.teams, ['members']) &&
    isListOf(state.slips, ['tags', 'sources', 'versions']) &&
    isListOf(state.vocabulary, [])
  );
}

/**
 * The exercise of emblems as whoever prints knows it.
 * @public
 */
export function createEmblemPaper(words: EmblemPaperWords): MethodPaper {
  return {
    method: 'emblem',
    formatBooklet: (state, find) =>
      isEmblemState(state)
        ? formatEmblemBooklet(state, { words: words.booklet, find })
        : { question: null, figures: [], sections: [] },
    formatSheets: (settings, state) => {
      const read = parseEmblemSettings(settings ?? EMBLEM_DEFAULTS);
      if (!read.ok) return [];
      const teams = isEmblemState(state) ? state.teams : read.value.teams;
      return formatEmblemSheets({ ...read.value, teams }, words);
    },
  };
}
