// The paper twins of offers and needs: a slip for both, the two-way table; and what the day's booklet prints of them.
import {
  type BookletColumn,
  type BookletPart,
  type BookletSection,
  type FindBookletPerson,
  fillSentence,
  formatPerson,
  listShownSlips,
  type MethodPaper,
  type PaperSheet,
} from '../../../workshop/index.js';
import { findActor, listMatches } from '../match/match.js';
import { parseReciprocitySettings } from '../orders/schema.js';
import type { ReciprocityKind, ReciprocitySettings, ReciprocitySlip, ReciprocityState } from '../state.js';
import type { ReciprocityPaperWords } from './words.js';

/** Slips for about thirty people. */
const SLIPS = 32;

interface Sheet {
  readonly state: ReciprocityState;
  readonly words: ReciprocityPaperWords;
  readonly find: FindBookletPerson;
}

function formatActor(slip: ReciprocitySlip, { state, find }: Sheet): string | null {
  const actor = findActor(slip);
  return actor === null ? null : formatPerson(actor, state.settings.attribution, find);
}

function formatColumn(kind: ReciprocityKind, sheet: Sheet): BookletColumn {
  const { booklet } = sheet.words;
  const letter = kind === 'offer' ? booklet.offerLetter : booklet.needLetter;
  const slips = listShownSlips(sheet.state.slips).filter((slip) => slip.kind === kind);
  const refs = new Map(slips.map(({ id }, rank) => [id, `${letter}${rank + 1}`]));
  // A slip of several words is printed once, under the first.
  const groups = [...sheet.state.settings.tags, null].map((tag) => ({
    title: tag?.label ?? booklet.noWord,
    cards: slips
      .filter(({ tags }) => (tags[0] ?? null) === (tag?.id ?? null))
      .map((slip) => ({
        ref: refs.get(slip.id) ?? '',
        text: slip.text,
        by: formatActor(slip, sheet),
        note: slip.channel === 'paper' ? booklet.paper : null,
      })),
  }));
  return {
    title: kind === 'offer' ? booklet.offers : booklet.needs,
    sign: kind === 'offer' ? 'ground' : 'summit',
    groups: groups.filter(({ cards }) => cards.length > 0),
    empty: booklet.empty,
  };
}

function formatTable(sheet: Sheet): BookletSection {
  const columns = [formatColumn('offer', sheet), formatColumn('need', sheet)];
  const { title, lead } = sheet.words.booklet.table;
  return { id: 'table', fresh: true, title, lead, blocks: [{ kind: 'wall', columns }] };
}

/** Needs that nothing offered meets: work for the seminars to come. */
function formatAlone(sheet: Sheet): readonly BookletSection[] {
  const met = new Set(listMatches(sheet.state).map(({ need }) => need));
  const items = listShownSlips(sheet.state.slips)
    .filter(({ kind, id }) => kind === 'need' && !met.has(id))
    .map((slip) => {
      const who = formatActor(slip, sheet);
      return who === null ? slip.text : fillSentence(sheet.words.booklet.named, { text: slip.text, who });
    });
  return items.length === 0
    ? []
    : [{ id: 'alone', fresh: false, ...sheet.words.booklet.alone, blocks: [{ kind: 'list', items }] }];
}

/**
 * Sets offers and needs for the day's booklet (R136): the two-way table, then needs that nothing offered meets. How many
 * introductions were agreed is printed; who met whom, who declined and how to reach anybody never is.
 * @public
 */
export function formatReciprocityBooklet(
  state: ReciprocityState,
  context: { readonly words: ReciprocityPaperWords; readonly find: FindBookletPerson },
): BookletPart {
  const sheet: Sheet = { state, ...context };
  const { figures } = context.words.booklet;
  const shown = listShownSlips(state.slips);
  return {
    question: null,
    figures: [
      { count: shown.filter(({ kind }) => kind === 'offer').length, noun: figures.offers },
      { count: shown.filter(({ kind }) => kind === 'need').length, noun: figures.needs },
      { count: state.introductions.length, noun: figures.introductions },
    ],
    sections: [formatTable(sheet), ...formatAlone(sheet)],
  };
}

function formatSheets({ tags }: ReciprocitySettings, words: ReciprocityPaperWords): readonly PaperSheet[] {
  const { slips, table } = words;
  const list = tags.map(({ label }) => label).join(' · ');
  return [
    {
      kind: 'slips',
      id: 'slips',
      title: slips.title,
      lead: slips.lead,
      copies: SLIPS,
      fields: [
        { label: slips.offer, lines: 2, printed: null },
        { label: slips.need, lines: 2, printed: null },
        { label: slips.tags, lines: 1, printed: list === '' ? null : list },
        { label: slips.name, lines: 1, printed: null },
        { label: slips.agrees, lines: 1, printed: null },
      ],
    },
    {
      kind: 'grid',
      id: 'two-way-table',
      title: table.title,
      lead: table.lead,
      columns: [table.offers, table.needs],
      rows: tags.map(({ label }) => ({ label, cells: [null, null] })),
    },
  ];
}

/** A state of this method has its lists; anything else prints as nothing. */
function isReciprocityState(state: unknown): state is ReciprocityState {
  return typeof state === 'object' && state !== null && 'proposals' in state && 'introductions' in state;
}

/**
 * Offers and needs as whoever prints knows them.
 * @public
 */
export function createReciprocityPaper(words: ReciprocityPaperWords): MethodPaper {
  return {
    method: 'reciprocity',
    formatBooklet: (state, find) =>
      isReciprocityState(state)
        ? formatReciprocityBooklet(state, { words, find })
        : { question: null, figures: [], sections: [] },
    formatSheets: (settings, state) => {
      if (isReciprocityState(state)) return formatSheets(state.settings, words);
      const read = parseReciprocitySettings(settings ?? {});
      return read.ok ? formatSheets(read.value, words) : [];
    },
  };
}
