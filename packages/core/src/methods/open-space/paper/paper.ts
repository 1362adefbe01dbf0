// The paper twins of an open space: the report form in four boxes, slips for questions, the marketplace grid.
import {
  fillSentence as fill,
  type MethodPaper,
  type PaperBox,
  type PaperSheet,
} from '../../../workshop/index.js';
import { parseOpenSpaceSettings } from '../orders/schema.js';
import { OPEN_SPACE_DEFAULTS } from '../plan.js';
import type { OpenSpaceSettings, OpenSpaceState, Question } from '../state.js';
import { callRoom, formatOpenSpaceBooklet, type OpenSpaceBookletWords } from './booklet.js';

/**
 * The words of the sheets, with holes in braces; kept by the app, which speaks French.
 * @public
 */
export interface OpenSpacePaperWords {
  readonly booklet: OpenSpaceBookletWords;
  readonly form: {
    readonly title: string;
    readonly lead: string;
    readonly theme: string;
    readonly question: string;
    readonly place: string;
    readonly happened: string;
    readonly said: string;
    readonly challenges: string;
    readonly assets: string;
    readonly who: string;
    readonly convener: string;
    readonly participants: string;
  };
  readonly slips: {
    readonly title: string;
    readonly lead: string;
    readonly question: string;
    readonly proposer: string;
    readonly place: string;
  };
  readonly grid: {
    readonly title: string;
    readonly lead: string;
    /** `{number}`, `{minutes}`. */
    readonly slot: string;
    /** `{name}`, `{seats}`. */
    readonly room: string;
  };
}

/** Slips for a room where nobody knows how many questions will come: two pages' worth per slot. */
const SLIPS_PER_SLOT = 8;

interface Paper {
  readonly words: OpenSpacePaperWords;
  readonly settings: OpenSpaceSettings;
  readonly theme: string | null;
  readonly questions: readonly Question[];
}

function formatPlace(question: Question, { words, settings }: Paper): string | null {
  const room = settings.rooms.find(({ id }) => id === question.place?.room);
  const slot = settings.slots.findIndex(({ id }) => id === question.place?.slot);
  if (room === undefined || slot < 0) return null;
  const { place, room: sentence } = words.booklet.report;
  return fill(place, { room: callRoom(room.name, sentence), slot: slot + 1 });
}

function formatForm(question: Question | null, paper: Paper): readonly PaperBox[] {
  const { form } = paper.words;
  const place = question === null ? null : formatPlace(question, paper);
  const write = (label: string, lines: number, printed: string | null = null) => ({ label, lines, printed });
  return [
    { title: form.theme, beside: false, fields: [write('', 1, paper.theme)] },
    {
      title: form.question,
      beside: false,
      fields: [write('', 2, question?.text ?? null), write(form.place, 1, place)],
    },
    { title: form.happened, beside: false, fields: [write(form.said, 6)] },
    { title: '', beside: true, fields: [write(form.challenges, 5), write(form.assets, 5)] },
    { title: form.who, beside: true, fields: [write(form.convener, 2), write(form.participants, 2)] },
  ];
}

function formatGrid({ words, settings, questions }: Paper): PaperSheet {
  return {
    kind: 'grid',
    id: 'marketplace',
    title: words.grid.title,
    lead: words.grid.lead,
    columns: settings.rooms.map(({ name, seats }) => fill(words.grid.room, { name, seats })),
    rows: settings.slots.map((slot, index) => ({
      label: fill(words.grid.slot, { number: index + 1, minutes: slot.minutes }),
      cells: settings.rooms.map(
        (room) =>
          questions.find(({ place }) => place?.room === room.id && place.slot === slot.id)?.text ?? null,
      ),
    })),
  };
}

/**
 * The sheets of an open space (practice of Owen's form: theme, question, what took place, convener and participants).
 * Once questions have their place, their forms come already filled with it; before, blank ones, one per cell.
 * @public
 */
export function formatOpenSpaceSheets(
  settings: OpenSpaceSettings,
  state: OpenSpaceState | null,
  words: OpenSpacePaperWords,
): readonly PaperSheet[] {
  const standing = (state?.questions ?? []).filter((item) => item.hidden === null && item.withdrawn === null);
  const paper: Paper = { words, settings, theme: state?.theme ?? settings.theme, questions: standing };
  const placed = standing.filter((question) => question.place !== null);
  const forms =
    placed.length === 0 ? [formatForm(null, paper)] : placed.map((item) => formatForm(item, paper));
  const cells = Math.max(1, settings.rooms.length * settings.slots.length);
  const { slips } = words;
  return [
    {
      kind: 'form',
      id: 'report-form',
      title: words.form.title,
      lead: words.form.lead,
      copies: placed.length === 0 ? cells : 1,
      forms,
    },
    {
      kind: 'slips',
      id: 'slips',
      title: slips.title,
      lead: slips.lead,
      copies: SLIPS_PER_SLOT * Math.max(1, settings.slots.length),
      fields: [
        { label: slips.question, lines: 3, printed: null },
        { label: slips.proposer, lines: 1, printed: null },
        { label: slips.place, lines: 1, printed: null },
      ],
    },
    formatGrid(paper),
  ];
}

/** A state of this method has its lists; anything else prints as nothing. */
function isOpenSpaceState(state: unknown): state is OpenSpaceState {
  return typeof state === 'object' && state !== null && 'questions' in state && 'cards' in state;
}

/**
 * Open space as whoever prints knows it.
 * @public
 */
export function createOpenSpacePaper(words: OpenSpacePaperWords): MethodPaper {
  return {
    method: 'open-space',
    formatBooklet: (state, find) =>
      isOpenSpaceState(state)
        ? formatOpenSpaceBooklet(state, { words: words.booklet, find })
        : { question: null, figures: [], sections: [] },
    formatSheets: (settings, state) => {
      const read = parseOpenSpaceSettings(settings ?? OPEN_SPACE_DEFAULTS);
      return read.ok ? formatOpenSpaceSheets(read.value, isOpenSpaceState(state) ? state : null, words) : [];
    },
  };
}
