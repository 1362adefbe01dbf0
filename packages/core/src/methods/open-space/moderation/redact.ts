// The state as an audience may see it: what is hidden keeps its place and loses its words.
import type { Audience } from '../../../workshop/index.js';
import type { Card, Hidden, OpenSpaceState, Question, Report } from '../state.js';

/** Everything that staff has hidden, oldest first, to be looked at again. */
export interface HiddenItems {
  readonly questions: readonly Question[];
  readonly reports: readonly Report[];
  readonly cards: readonly Card[];
}

function redactList<T extends { readonly hidden: Hidden | null }>(
  items: readonly T[],
  blank: Partial<T>,
): readonly T[] {
  return items.some(({ hidden }) => hidden !== null)
    ? items.map((item) => (item.hidden === null ? item : { ...item, ...blank }))
    : items;
}

/**
 * Staff sees all. For the room, a hidden question, report or slip has no text, no versions and no names.
 * A seat that follows the log must redact what it holds after each event: it may have received words that
 * were hidden later.
 */
export function redactOpenSpace(state: OpenSpaceState, audience: Audience): OpenSpaceState {
  if (audience === 'staff') return state;
  return {
    ...state,
    questions: redactList(state.questions, { text: '', versions: [], onBehalfOf: null }),
    reports: redactList(state.reports, {
      said: '',
      versions: [],
      convener: null,
      participants: [],
      table: null,
    }),
    cards: redactList(state.cards, { text: '', versions: [], onBehalfOf: null }),
  };
}

/** What staff may restore. */
export function listHidden(state: OpenSpaceState): HiddenItems {
  return {
    questions: state.questions.filter(({ hidden }) => hidden !== null),
    reports: state.reports.filter(({ hidden }) => hidden !== null),
    cards: state.cards.filter(({ hidden }) => hidden !== null),
  };
}
