// How words are hidden and shown again.
import { updateItem } from '../../../workshop/index.js';
import type { Evolvers } from '../orders/decision.js';
import type { ModerationEvent } from '../orders/event.js';

/** Evolvers of moderation. A restoration brings the words: whoever held a redacted state gets them back. */
export const moderationEvolvers: Evolvers<ModerationEvent> = {
  'item-hidden': (state, { item }, { by, at, op }) => {
    const hidden = { by, at, op };
    if (item.kind === 'question') {
      return { ...state, questions: updateItem(state.questions, item.id, (kept) => ({ ...kept, hidden })) };
    }
    if (item.kind === 'report') {
      return { ...state, reports: updateItem(state.reports, item.id, (kept) => ({ ...kept, hidden })) };
    }
    return { ...state, cards: updateItem(state.cards, item.id, (kept) => ({ ...kept, hidden })) };
  },

  'question-restored': (state, { question, versions, onBehalfOf }) => ({
    ...state,
    questions: updateItem(state.questions, question, (kept) => ({
      ...kept,
      text: versions.at(-1)?.text ?? kept.text,
      versions,
      onBehalfOf,
      hidden: null,
    })),
  }),

  'report-restored': (state, { report, versions }) => ({
    ...state,
    reports: updateItem(state.reports, report, (kept) => {
      const last = versions.at(-1) ?? kept;
      const { said, convener, participants, table } = last;
      return { ...kept, said, convener, participants, table, versions, hidden: null };
    }),
  }),

  'card-restored': (state, { card, versions, onBehalfOf }) => ({
    ...state,
    cards: updateItem(state.cards, card, (kept) => ({
      ...kept,
      text: versions.at(-1)?.text ?? kept.text,
      versions,
      onBehalfOf,
      hidden: null,
    })),
  }),
};
