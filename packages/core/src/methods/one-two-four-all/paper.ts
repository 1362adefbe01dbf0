// A 1-2-4-all on paper, in words handed in: what stood out and the rest for the booklet, slips for the room.
import {
  type BookletPart,
  type BookletSection,
  type FigureNoun,
  type FindBookletPerson,
  fillSentence,
  findItem,
  formatPerson,
  type MethodPaper,
} from '../../workshop/index.js';
import { sortIdeas } from './harvest.js';
import { parseOneTwoFourAllSettings } from './schema.js';
import type { Idea, IdeaVoice, OneTwoFourAllState } from './state.js';

/** Slips for a room whose people are not known: ten pages. */
const SLIPS = 40;

/**
 * The words of the booklet and of the slips.
 * @public
 */
export interface OneTwoFourAllPaperWords {
  readonly figures: { readonly ideas: FigureNoun; readonly kept: FigureNoun };
  readonly kept: { readonly title: string; readonly lead: string };
  readonly others: { readonly title: string; readonly lead: string };
  readonly voices: Readonly<Record<IdeaVoice, string>>;
  /** `{text}`: the carried sentence it grows from. */
  readonly answers: string;
  readonly slips: {
    readonly title: string;
    readonly lead: string;
    readonly question: string;
    readonly idea: string;
    readonly voice: string;
  };
}

interface Sheet {
  readonly state: OneTwoFourAllState;
  readonly words: OneTwoFourAllPaperWords;
  readonly find: FindBookletPerson;
}

/** The voice at the level of the group; somebody's name only where that was agreed (R146). */
function formatIdea(idea: Idea, { state, words, find }: Sheet): string {
  const { attribution, carried } = state.settings;
  const author = idea.onBehalfOf ?? (idea.channel === 'paper' ? null : { id: idea.by });
  const isNamed = attribution === 'person' || attribution === 'organisation';
  const name = isNamed && author !== null ? formatPerson(author, attribution, find) : null;
  const voice = attribution === 'none' ? undefined : words.voices[idea.tags[0] as IdeaVoice];
  const answered = findItem(carried, idea.about ?? '');
  const notes = [
    name ?? voice,
    answered === undefined ? undefined : fillSentence(words.answers, { text: answered.text }),
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? idea.text : `${idea.text} (${notes.join(' · ')})`;
}

function formatBooklet(sheet: Sheet): BookletPart {
  const { state, words } = sheet;
  const { kept, brought, rest } = sortIdeas(state);
  const others = [...brought, ...rest];
  const list = (id: 'kept' | 'others', ideas: readonly Idea[]): readonly BookletSection[] => {
    const items = ideas.map((idea) => formatIdea(idea, sheet));
    const heading = { id, fresh: id === 'kept', ...words[id] };
    return items.length === 0 ? [] : [{ ...heading, blocks: [{ kind: 'list', items }] }];
  };
  return {
    question: state.question,
    figures: [
      { count: kept.length + others.length, noun: words.figures.ideas },
      { count: kept.length, noun: words.figures.kept },
    ],
    sections: [...list('kept', kept), ...list('others', others)],
  };
}

/** A state of this method has its lists; anything else prints as nothing. */
function isOwnState(state: unknown): state is OneTwoFourAllState {
  return typeof state === 'object' && state !== null && 'slips' in state && 'kept' in state;
}

/**
 * 1-2-4-all as whoever prints knows it.
 * @public
 */
export function createOneTwoFourAllPaper(words: OneTwoFourAllPaperWords): MethodPaper {
  const { title, lead, question, idea, voice } = words.slips;
  return {
    method: 'one-two-four-all',
    formatBooklet: (state, find) =>
      isOwnState(state)
        ? formatBooklet({ state, words, find })
        : { question: null, figures: [], sections: [] },
    formatSheets: (settings, state) => {
      const read = parseOneTwoFourAllSettings(settings ?? {});
      if (!read.ok) return [];
      const asked = isOwnState(state) ? state.question : read.value.question;
      const voices = Object.values(words.voices).join(' · ');
      const fields = [
        { label: question, lines: asked === null ? 2 : 0, printed: asked },
        { label: idea, lines: 4, printed: null },
        { label: voice, lines: 0, printed: voices },
      ];
      return [{ kind: 'slips', id: 'ideas', title, lead, copies: SLIPS, fields }];
    },
  };
}
